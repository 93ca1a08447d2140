import { expect, test } from 'vitest'
import { fieldChangesOf } from './parameter-changes.ts'

test('parameters are gathered by their fields, a reference from both its halves', () => {
  const id = '01JD7M94CJ-HPEQEJ1F-QA8EQ6VE'
  const changes = fieldChangesOf('2025-03', [
    { parameter: 'notes', before: null, after: 'two' },
    { parameter: 'sourceLocationId', before: null, after: id },
    { parameter: 'sourceLocationPath', before: null, after: 'Dairy/Silo1' },
    { parameter: 'quantityOverflowValue', before: 100, after: 1000 },
    { parameter: 'noSuchParameter', before: 1, after: 2 },
  ])
  expect(changes).toEqual(
    expect.arrayContaining([
      { field: 'notes', before: null, after: 'two' },
      { field: 'sourceLocation', before: null, after: { id, label: 'Dairy/Silo1' } },
      { field: 'quantityOverflowValue', before: '100', after: '1000' },
    ]),
  )
  expect(changes).toHaveLength(3)
})
