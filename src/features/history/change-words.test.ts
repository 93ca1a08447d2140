import { history } from '#domain/words/en/history.ts'
import { expect, test } from 'vitest'
import type { ChangeSet } from '#data/changes.ts'
import { en } from '#domain/words/en/index.ts'
import { titleOf } from './change-words.ts'

const set: ChangeSet = {
  id: 'a',
  kind: 'update',
  reason: null,
  savedDate: '2026-01-12T11:07:00Z',
  savedBy: 'J. Lindqvist',
  counts: { updated: 1 },
  summary: { names: ['CIP SkimSilo1'], fields: ['notes'], values: 1, enabled: null },
  reverts: null,
}
const summary = { names: [], fields: [], values: 0, enabled: null } as const
const year = new Date().getFullYear()
const before = new Date(year, 0, 13, 15, 58).toISOString()

test.each<readonly [string, Partial<ChangeSet>]>([
  ['Edit CIP SkimSilo1', {}],
  [
    'Enable CIP SkimSilo1, CIP RawSilo3',
    {
      kind: 'bulk-edit',
      counts: { updated: 2 },
      summary: { names: ['CIP SkimSilo1', 'CIP RawSilo3'], fields: ['enabled'], values: 2, enabled: true },
    },
  ],
  ['Disable Lids', { summary: { ...summary, names: ['Lids'], fields: ['enabled'], enabled: false } }],
  [
    'Bulk edit: Wraps at, Starts on, Stops on and 1 more',
    {
      kind: 'bulk-edit',
      counts: { updated: 10 },
      summary: {
        ...summary,
        fields: ['quantityOverflowValue', 'startTriggerExpression', 'stopTriggerExpression', 'notes'],
      },
    },
  ],
  [
    'Delete A, B, C and 7 more',
    { kind: 'bulk-delete', counts: { deleted: 10 }, summary: { ...summary, names: ['A', 'B', 'C'] } },
  ],
  ['Revert of 13 Jan 15:58', { kind: 'revert', summary, reverts: { id: 'b', savedDate: before } }],
  ['Revert', { kind: 'revert', summary }],
  [
    'Import templates: A, B, C and 2 more',
    {
      kind: 'template-import',
      counts: { created: 0, templatesCreated: 4, templatesUpdated: 1 },
      summary: { ...summary, names: ['A', 'B', 'C'] },
    },
  ],
  ['Sample plant', { kind: 'sample', summary: { ...summary, names: ['A'] } }],
  ['Edit', { summary: null }],
  ['something-new', { kind: 'something-new' }],
])('%s', (title, differing) => {
  expect(titleOf({ ...en, history }, { ...set, ...differing })).toBe(title)
})
