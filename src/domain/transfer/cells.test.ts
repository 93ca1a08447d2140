import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { contracts } from '../vocabulary.ts'
import { parameterOf, parametersOf, toWire } from '../wire.ts'
import { anyOperation } from '#testing/any-operation.ts'
import { readCell, writeCell } from './cells.ts'
import { excelDialect, plainDialect } from './dialect.ts'
import { guardText, unguardCell } from './guard.ts'

describe('a text as a cell', () => {
  it.each([
    ['=1+1', "'=1+1"],
    ['-{[default]Scale}', "'-{[default]Scale}"],
    ["'RISING' = {x}", "''RISING' = {x}"],
    ['{[default]A} = 1', '{[default]A} = 1'],
    ['', "'"],
  ])('%j is %j, which no spreadsheet runs', (text, cell) => expect(guardText(text)).toBe(cell))

  it('is guarded in a way that reading undoes exactly', () => {
    const odd = fc.string({ unit: fc.constantFrom("'", '=', '+', '-', '@', '\t', '\r', '\n', 'a') })
    fc.assert(
      fc.property(fc.oneof(odd, fc.string({ unit: 'binary' })), (text) => {
        expect(guardText(text)).not.toMatch(/^[-=+@\t\r]/)
        expect(unguardCell(guardText(text))).toBe(text)
      }),
    )
  })

  it('is itself where another program wrote it without a guard', () => {
    expect(unguardCell("'RISING' = {x}")).toBe("'RISING' = {x}")
    expect(unguardCell('-{[default]Scale}')).toBe('-{[default]Scale}')
    expect(unguardCell('')).toBeNull()
  })
})

describe.each(contracts)('every parameter of %s', (contract) => {
  it('reads back from its cell, with either decimal mark', () => {
    fc.assert(
      fc.property(anyOperation(contract), fc.constantFrom('.', ','), (record, mark) => {
        const wire = toWire(contract, record)
        const read = parametersOf(contract).map((parameter) => {
          const value = wire[parameter.name] ?? null
          return [parameter.name, readCell(parameter, writeCell(parameter, value, mark), mark)]
        })
        expect(Object.fromEntries(read)).toEqual(wire)
      }),
      { numRuns: 50 },
    )
  })
})

describe('a cell as people and spreadsheets write it', () => {
  it.each([
    ['quantityOverflowValue', ' 1.000.000,50 ', ',', '1000000.5'],
    ['quantityOverflowValue', '1,000,000.5', '.', '1000000.5'],
    ['quantityOverflowValue', '12,5', '.', '12,5'],
    ['quantityOverflowValue', 'many', '.', 'many'],
    ['flushIntervalMillis', '5.000', ',', 5000],
    ['flushIntervalMillis', '1.5', '.', '1.5'],
    ['enabled', 'WAHR', '.', true],
    ['enabled', ' No', '.', false],
    ['enabled', 'maybe', '.', 'maybe'],
    ['operationType', ' ship ', '.', 'SHIP'],
    ['quantityCalcType', 'DELTA', '.', 'RISING'],
    ['sourceLocationId', ' ', '.', null],
  ] as const)('%s %j with %j is %j', (name, cell, mark, value) => {
    const parameter = parameterOf('2025-03', name)
    expect(parameter === undefined ? undefined : readCell(parameter, cell, mark)).toBe(value)
  })
})

describe('a dialect', () => {
  it.each([
    ['de', { separator: ';', decimal: ',', bom: true }],
    ['en-US', { ...plainDialect, bom: true }],
    ['fr-CH', { separator: ';', decimal: ',', bom: true }],
    ['not a region!', null],
  ])('of %s is what Excel opens there', (region, dialect) => expect(excelDialect(region)).toEqual(dialect))
})
