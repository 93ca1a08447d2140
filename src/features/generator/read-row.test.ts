import { describe, expect, it } from 'vitest'
import { fieldOf } from '#domain/catalogue/index.ts'
import { en } from '#domain/words/en/index.ts'
import { aPlant } from '#testing/a-plant.ts'
import { aTemplate } from '#testing/a-template.ts'
import { newDraft, withOwn } from './draft.ts'
import { errorAt, faultyField, isLocked, rowReader } from './read-row.ts'

const contract = '2025-03'
const field = (name: 'sourceLocation' | 'quantityExpression' | 'quantityOverflowValue' | 'name') => {
  const found = fieldOf(contract, name)
  if (found === undefined) throw new Error(`The contract has ${name}.`)
  return found
}
const row = (bay: string, silo = 'RawSilo1') => ({
  key: `${bay} ${silo}`,
  values: { bay, silo },
  isAdded: false,
})
const draft = newDraft('t')

describe('a row to be', () => {
  const reader = rowReader(contract, aPlant(), aTemplate)
  const read = (bay: string, from = draft) => reader.rowOf(row(bay), from, true, undefined)

  it('is what the template makes of its values', () => {
    const { view, errors, missing } = read('Bay1')
    expect([view.name, view.sourceLocation?.label]).toEqual(['Receive Bay1 into RawSilo1', 'Dairy/Bays/Bay1'])
    expect([errors, missing]).toEqual([[], []])
  })

  it('says at the cell which place there is not', () => {
    expect(errorAt(en, read('Bay7'), field('sourceLocation'), contract)).toMatch(
      /^There is no location Dairy\/Bays\/Bay7/,
    )
    expect(errorAt(en, read('Bay7'), field('quantityExpression'), contract)).toBeNull()
  })

  it('says at the cell which placeholder has no value, and nothing else of it', () => {
    const without = reader.rowOf(
      { key: 'x', values: { bay: 'Bay1' }, isAdded: false },
      draft,
      true,
      undefined,
    )
    expect(without.errors.map(({ rule }) => rule)).toEqual(['placeholder.unfilled', 'placeholder.unfilled'])
    expect(errorAt(en, without, field('name'), contract)).toContain('silo')
  })

  it('says what the server alone knows', () => {
    const planned = {
      row: 1,
      outcome: 'refused' as const,
      id: null,
      record: {},
      clash: null,
      errors: { sourceLocationPath: [{ rule: 'reference.unknown' as const, message: 'It was deleted.' }] },
      warnings: {},
      unresolved: [],
    }
    const told = reader.rowOf(row('Bay1'), draft, true, planned)
    expect(errorAt(en, told, field('sourceLocation'), contract)).toBe('It was deleted.')
    expect(faultyField(contract, planned.errors)).toBe('sourceLocation')
  })

  it('is the same object until something of it changes', () => {
    const before = read('Bay1')
    expect(read('Bay1', { ...draft, leftOut: ['other'] })).toBe(before)
    const own = withOwn(draft, before.key, field('quantityExpression'), { quantityExpression: null })
    const after = read('Bay1', own)
    expect([after === before, [...after.changed], after.missing.map(({ rule }) => rule)]).toEqual([
      false,
      ['quantityExpression'],
      ['quantity.missing'],
    ])
    expect(reader.baseOf(row('Bay1')).quantityExpression).toBe('{[default]Receiving/Bay1/Total}')
  })

  it('locks what does not apply to it', () => {
    expect(isLocked(field('quantityOverflowValue'), read('Bay1'))).toBe(true)
    expect(isLocked(field('quantityExpression'), read('Bay1'))).toBe(false)
  })
})
