import { expect, test } from 'vitest'
import { anOperation } from '#testing/an-operation.ts'
import { toRestore } from './restore.ts'

test('a version is restored but for what the runtime writes, its references by id', () => {
  const version = anOperation({
    notes: 'old',
    status: 'RUNNING',
    sourceLocation: { id: 'a', label: 'Dairy/Old name' },
    material: { id: null, label: 'Milk' },
  })
  const values = toRestore('2025-03', version)
  expect(values).toMatchObject({
    notes: 'old',
    sourceLocation: { id: 'a', label: null },
    material: { id: null, label: 'Milk' },
    destinationLocation: null,
  })
  expect(values).not.toHaveProperty('status')
  expect(values).not.toHaveProperty('id')
})
