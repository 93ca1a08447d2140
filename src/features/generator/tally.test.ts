import { describe, expect, it } from 'vitest'
import type { GenerateAnswer, GeneratedRow } from '#domain/template/generate.ts'
import { type DraftRow, newDraft } from './draft.ts'
import { isAsShown, tallyOf } from './tally.ts'

const rows: readonly DraftRow[] = ['a', 'b', 'c', 'd', 'e'].map((key) => ({
  key,
  values: {},
  isAdded: false,
}))
const message = (rule: 'quantity.missing' | 'type.wrong') => [{ rule, message: 'A sentence.' }]

function planned(differing: Partial<GeneratedRow> = {}): GeneratedRow {
  const record = { name: 'One' }
  return {
    row: 1,
    outcome: 'create',
    id: null,
    record,
    clash: null,
    errors: {},
    warnings: {},
    unresolved: [],
    ...differing,
  }
}

function planOf(answers: Readonly<Record<string, GeneratedRow>>) {
  return { of: ({ key }: DraftRow) => answers[key], isFresh: true, error: null }
}

const plan = planOf({
  a: planned(),
  b: planned({ warnings: { quantityExpression: message('quantity.missing') } }),
  c: planned({ outcome: 'exists', clash: { id: 'x', name: 'Another' } }),
  d: planned({ outcome: 'refused', errors: { materialPath: message('type.wrong') } }),
})

describe('the tally of rows', () => {
  it('creates what is chosen and can be, and says of the others why not', () => {
    const tally = tallyOf(rows, newDraft('t'), plan)
    expect(tally.creatable.map(({ key }) => key)).toEqual(['a', 'b'])
    expect(tally).toMatchObject({ chosen: 4, leftOut: 1, exist: 1, wrong: 1, incomplete: 1 })
    expect(tally.matters.map(({ is, index }) => [is, index])).toEqual([
      ['incomplete', 1],
      ['exists', 2],
      ['wrong', 3],
    ])
  })

  it('asks nothing of what is left out, but says what is there already', () => {
    const tally = tallyOf(rows, { ...newDraft('t'), leftOut: ['b', 'c', 'd'] }, plan)
    expect(tally).toMatchObject({ chosen: 2, leftOut: 3, exist: 1, wrong: 0, incomplete: 0 })
    expect(tally.matters.map(({ is }) => is)).toEqual(['exists'])
  })
})

describe('a later look at what is to be created', () => {
  const tally = tallyOf(rows, newDraft('t'), plan)
  const answer = (...made: readonly GeneratedRow[]): GenerateAnswer => ({
    digest: '',
    changeId: null,
    counts: { create: 0, exists: 0, refused: 0, incomplete: 0 },
    rows: made,
  })

  it.each<[what: string, second: GeneratedRow, isSame: boolean]>([
    ['says the same', planned(), true],
    ['finds it there already', planned({ outcome: 'exists' }), false],
    ['finds its place gone', planned({ outcome: 'refused' }), false],
    ['makes something else of it', planned({ record: { name: 'Two' } }), false],
  ])('%s', (_, second, isSame) => {
    expect(isAsShown(tally, plan, answer(planned(), second))).toBe(isSame)
  })
})
