import { expect, test } from 'vitest'
import type { ImportRow } from './import.ts'
import { unresolvedIn } from './unresolved.ts'

const row = (parameter: string, value: string, rule: 'reference.unknown' | 'choice.unknown'): ImportRow => ({
  row: 1,
  place: null,
  outcome: 'refused',
  id: null,
  name: null,
  operationType: null,
  sourceLocationPath: null,
  destinationLocationPath: null,
  changes: {},
  given: { [parameter]: value },
  errors: { [parameter]: [{ rule, message: '' }] },
  warnings: {},
})

test('counts the rows that wait for each name, and nothing else that is wrong with them', () => {
  const rows = [
    row('materialPath', 'Raw/Ghee', 'reference.unknown'),
    row('sourceLocationPath', 'Dairy/Bay9', 'reference.unknown'),
    row('operationType', 'SHIPS', 'choice.unknown'),
    row('sourceLocationPath', 'Dairy/Bay9', 'reference.unknown'),
  ]
  expect(unresolvedIn({ rows })).toEqual([
    { parameter: 'sourceLocationPath', value: 'Dairy/Bay9', rows: 2 },
    { parameter: 'materialPath', value: 'Raw/Ghee', rows: 1 },
  ])
})
