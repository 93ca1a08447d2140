import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { PatternFault } from './fault.ts'
import { readValues, writeValues } from './values.ts'

it.each<[text: string, values: readonly string[]]>([
  ['Bay{1-3}', ['Bay1', 'Bay2', 'Bay3']],
  ['1-3', ['1', '2', '3']],
  ['0-100/50', ['0', '50', '100']],
  ['0-100/40', ['0', '40', '80']],
  ['08-11', ['08', '09', '10', '11']],
  ['Tank {08-11/3}', ['Tank 08', 'Tank 11']],
  ['5-5', ['5']],
  ['A, B ,C', ['A', 'B', 'C']],
  ['A,B,', ['A', 'B']],
  ['A\nB', ['A', 'B']],
  ['A*3', ['A', 'A', 'A']],
  ['{1-2}*2', ['1', '2', '1', '2']],
  ['A*2, B{1-2}, 7-8', ['A', 'A', 'B1', 'B2', '7', '8']],
  ['{A,B}{1-2}', ['A1', 'A2', 'B1', 'B2']],
  ['L{1-2,5}', ['L1', 'L2', 'L5']],
  ['Line 1-3', ['Line 1-3']],
  ['{{x}}{1-2}', ['{x}1', '{x}2']],
  ['"1-3", "a,{b}"*2', ['1-3', 'a,{b}', 'a,{b}']],
  ['"say ""hi"""', ['say "hi"']],
])('%s is %j', (text, values) => {
  expect(valuesOf(text)).toEqual(values)
})

it.each<[text: string, fault: PatternFault]>([
  ['', { is: 'empty' }],
  [' , ', { is: 'empty' }],
  ['Bay{1-3', { is: 'unclosed', given: 'Bay{1-3' }],
  ['A, Bay1-3}', { is: 'unclosed', given: 'Bay1-3}' }],
  ['"A', { is: 'unclosed', given: '"A' }],
  ['Bay{}', { is: 'unknown', given: '{}' }],
  ['Bay{n}', { is: 'unknown', given: '{n}' }],
  ['{A,}', { is: 'unknown', given: '{A,}' }],
  ['{-3--1}', { is: 'unknown', given: '{-3--1}' }],
  ['Bay{3-1}', { is: 'reversed', given: '3-1', meant: '1-3' }],
  ['10-1/3', { is: 'reversed', given: '10-1/3', meant: '1-10/3' }],
  ['1-3/0', { is: 'step', given: '1-3/0' }],
  ['A*0', { is: 'repeat', given: 'A*0' }],
  ['1-9999999999999999', { is: 'digits', given: '1-9999999999999999' }],
])('%j gives no values', (text, fault) => {
  expect(readValues(text)).toEqual({ ok: false, fault })
})

it('counts a thousand million values without making them', () => {
  const start = performance.now()
  const read = readValues('{1-1000000000}{0-9}*5')
  expect(read.ok && read.values.count).toBe(50_000_000_000)
  expect(performance.now() - start).toBeLessThan(100)
})

describe('any values', () => {
  const number = fc.nat({ max: 5000 })

  it('are as many as their range says, in order, and as wide as it begins', () => {
    fc.assert(
      fc.property(
        number,
        number,
        fc.integer({ min: 1, max: 40 }),
        fc.nat({ max: 6 }),
        (from, more, by, pad) => {
          const first = String(from).padStart(pad, '0')
          const values = valuesOf(`x{${first}-${from + more}/${by}}`).map((value) => value.slice(1))
          expect(values).toHaveLength(Math.floor(more / by) + 1)
          expect(values.map(Number)).toEqual(values.map((_, at) => from + at * by))
          const width = first.length > 1 && first.startsWith('0') ? first.length : 0
          expect(values.every((value) => value === value.replace(/^0+(?=\d)/, '').padStart(width, '0'))).toBe(
            true,
          )
        },
      ),
    )
  })

  it('are read back as they were written', () => {
    const value = fc.string({ minLength: 1 }).filter((text) => text.trim() !== '')
    fc.assert(
      fc.property(fc.array(value, { minLength: 1 }), (values) => {
        expect(valuesOf(writeValues(values))).toEqual(values)
      }),
    )
  })

  it('are read or refused, whatever is typed', () => {
    const texts = fc.string({ unit: fc.constantFrom('{', '}', '"', '-', '/', '*', ',', '0', '7', 'a', ' ') })
    fc.assert(
      fc.property(texts, (text) => {
        const read = readValues(text)
        if (!read.ok) return
        expect(read.values.count).toBeGreaterThan(0)
        expect(typeof read.values.at(read.values.count - 1)).toBe('string')
      }),
      { numRuns: 2000 },
    )
  })
})

function valuesOf(text: string): readonly string[] {
  const read = readValues(text)
  if (!read.ok) throw new Error(`${text}: ${read.fault.is}`)
  return Array.from({ length: read.values.count }, (_, index) => read.values.at(index))
}
