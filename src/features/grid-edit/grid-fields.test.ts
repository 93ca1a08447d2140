import { describe, expect, it } from 'vitest'
import { gridFields } from './grid-fields.ts'

const names = (columns: readonly string[]) => gridFields('2025-03', columns).map(({ name }) => name)

describe('the columns of the grid', () => {
  it('are a sensible few where the address names none', () => {
    expect(names([])).toContain('quantityOverflowValue')
  })

  it.each([
    [['notes'], ['name', 'notes']],
    [
      ['notes', 'name'],
      ['name', 'notes'],
    ],
    [['sourceLocation'], ['name', 'sourceLocation']],
    [['trigger'], ['name', 'triggerSource', 'startTriggerExpression', 'startTriggerType']],
    [['complete', 'modifiedDate', 'status', 'id', 'nothing'], ['name']],
  ])('%j are %j', (columns, fields) => {
    expect(names(columns)).toEqual(fields)
  })
})
