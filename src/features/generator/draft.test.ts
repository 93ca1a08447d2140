import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fieldOf } from '#domain/catalogue/index.ts'
import { MOST_ROWS } from '#domain/template/generate.ts'
import { type Draft, newDraft, rowsOf, withOwn, withTicks } from './draft.ts'

const placeholders = ['bay', 'silo'].map((name) => ({ name, pattern: null }))
const draft = (differing: Partial<Draft>): Draft => ({ ...newDraft('t'), ...differing })
const made = (differing: Partial<Draft>) => rowsOf(draft(differing), placeholders)
const valuesOf = (differing: Partial<Draft>) => {
  const read = made(differing)
  return read.ok ? read.rows.map(({ values }) => Object.values(values).join(' ')) : read.fault
}
const texts = { bay: 'Bay{1-2}', silo: 'Silo{1-2}' }

describe('the rows of a draft', () => {
  it.each<[what: string, draft: Partial<Draft>, rows: unknown]>([
    ['are all combinations', { texts }, ['Bay1 Silo1', 'Bay1 Silo2', 'Bay2 Silo1', 'Bay2 Silo2']],
    ['or pairs', { texts, how: 'pairs' }, ['Bay1 Silo1', 'Bay2 Silo2']],
    ['or those of a spreadsheet', { texts, block: 'silo\tbay\nSilo7\tBay8' }, ['Silo7 Bay8']],
    ['are none while a placeholder has no value', { texts: { bay: 'Bay1' } }, { is: 'empty' }],
    [
      'with those added by hand behind them',
      { texts, how: 'pairs', added: 'Bay9; Silo9' },
      ['Bay1 Silo1', 'Bay2 Silo2', 'Bay9 Silo9'],
    ],
    [
      'or these alone, where no value was given',
      { added: 'Bay9,Silo9\nBay8,Silo8' },
      ['Bay9 Silo9', 'Bay8 Silo8'],
    ],
    [
      'but not in the place of values that cannot be read',
      { texts: { ...texts, bay: 'Bay{2-1}' }, added: 'Bay9,Silo9' },
      { is: 'reversed', given: '2-1', meant: '1-2' },
    ],
    [
      'nor with too many cells',
      { texts, added: 'Bay9,Silo9,Tank9' },
      { is: 'tooWide', row: 1, columns: 3, most: 2 },
    ],
    [
      'nor more of them than are made at once',
      { texts: { bay: `Bay{1-${MOST_ROWS}}`, silo: 'Silo1' }, added: 'Bay9,Silo9' },
      { is: 'tooMany', count: MOST_ROWS + 1, most: MOST_ROWS },
    ],
    [
      'a billion of them are counted and not made',
      { texts: { bay: '1-1000000000', silo: 'Silo1' } },
      { is: 'tooMany', count: 1e9, most: MOST_ROWS },
    ],
  ])('%s', (_, differing, expected) => {
    expect(valuesOf(differing)).toEqual(expected)
  })

  it('are told apart by their keys, however often values repeat', () => {
    const names = fc.constantFrom('A', 'B', 'A*3', 'A, A', '1-3')
    fc.assert(
      fc.property(names, names, fc.constantFrom('', 'A,A', 'A,B\nA,B'), (bay, silo, added) => {
        const read = made({ texts: { bay, silo }, added })
        const keys = read.ok ? read.rows.map(({ key }) => key) : []
        expect(keys.length).toBeGreaterThan(0)
        expect(new Set(keys).size).toBe(keys.length)
      }),
    )
  })

  it('keep their keys when others join them', () => {
    const [before, after] = [made({ texts }), made({ texts: { ...texts, silo: 'Silo{0-2}' }, added: 'A,B' })]
    const keysOf = (read: ReturnType<typeof made>) => (read.ok ? read.rows.map(({ key }) => key) : [])
    expect(keysOf(after)).toEqual(expect.arrayContaining([...keysOf(before)]))
  })
})

describe('what a row gives itself', () => {
  const material = fieldOf('2025-03', 'material')
  const notes = fieldOf('2025-03', 'notes')
  if (material === undefined || notes === undefined) throw new Error('The contract has both.')

  it('takes the place of both halves of a reference, and leaves the other fields', () => {
    const first = withOwn(withOwn(newDraft('t'), 'row', notes, { notes: 'Own' }), 'row', material, {
      materialId: 'x',
    })
    expect(withOwn(first, 'row', material, { materialPath: 'Milk' }).own).toEqual({
      row: { notes: 'Own', materialPath: 'Milk' },
    })
  })

  it('is forgotten with the last field that goes back to the template', () => {
    const own = withOwn(newDraft('t'), 'row', notes, { notes: 'Own' })
    expect(withOwn(own, 'row', notes, null).own).toEqual({})
  })
})

describe('rows that are left out', () => {
  it('come back alone, and are kept once', () => {
    const left = withTicks(withTicks(newDraft('t'), ['a', 'b'], false), ['b', 'c'], false)
    expect(left.leftOut).toEqual(['a', 'b', 'c'])
    expect(withTicks(left, ['b'], true).leftOut).toEqual(['a', 'c'])
  })
})
