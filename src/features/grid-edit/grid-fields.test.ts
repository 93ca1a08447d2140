import { describe, expect, it } from 'vitest'
import { gridView } from './grid-fields.ts'

const view = (order: readonly string[], pinned = 1) =>
  gridView('2025-03', order.length === 0 ? null : { order, widths: { notes: 300 }, pinned })
const names = (columns: readonly string[]) => view(columns).fields.map(({ name }) => name)

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

  it('are as wide as in the list', () => {
    expect([view(['notes']).widths, view([]).widths]).toEqual([{ notes: 300 }, {}])
  })

  it.each([
    [['name', 'notes', 'enabled'], 1, 1],
    [['name', 'notes', 'enabled'], 2, 2],
    [['name', 'trigger', 'enabled'], 2, 4],
    [['name', 'complete', 'enabled'], 2, 1],
    [['name', 'notes'], 9, 2],
    [[], 3, 1],
  ])('of %j, of which %i are pinned, keep %i in sight', (columns, pinned, kept) => {
    expect(view(columns, pinned).pinned).toBe(kept)
  })
})
