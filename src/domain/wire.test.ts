import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anOperation } from '#testing/an-operation.ts'
import { anyOperation } from '#testing/any-operation.ts'
import { fieldOf } from './catalogue/index.ts'
import { operationFrom, template } from './operation.ts'
import { readSave } from './read-save.ts'
import { fromSavedWire, toSavedWire } from './saved.ts'
import { contracts } from './vocabulary.ts'
import { canonicalDecimal, fromWire, mainWireName, parameterOf, toWire, wireNamesOf } from './wire.ts'

describe.each(contracts)('a record of %s', (contract) => {
  it('survives record -> wire -> record', () => {
    fc.assert(
      fc.property(anyOperation(contract), (record) => {
        const back = fromWire(contract, toWire(contract, record))
        expect(operationFrom((name) => back[name] ?? null)).toEqual(
          operationFrom((name) => (fieldOf(contract, name) ? record[name] : null)),
        )
      }),
    )
  })

  it('passes the schema, and reads as it was written', () => {
    fc.assert(
      fc.property(anyOperation(contract), (record) => {
        const read = readSave(contract, JSON.parse(JSON.stringify(toWire(contract, record))))
        expect(read.ok && toWire(contract, { ...template(contract), ...read.sent })).toEqual(
          toWire(contract, record),
        )
      }),
    )
  })

  it('survives the answer of the API', () => {
    const saved = {
      id: '01JD7M94CJ-HPEQEJ1F-QA8EQ6VE',
      operation: anOperation({ id: '01JD7M94CJ-HPEQEJ1F-QA8EQ6VE' }, contract),
      createdDate: '2026-01-12T09:14:00.000Z',
      createdBy: 'M. Okafor',
      modifiedDate: null,
      modifiedBy: null,
      complete: false,
      revision: 1,
    }
    expect(fromSavedWire(contract, toSavedWire(contract, saved))).toEqual(saved)
  })
})

describe('a reference on the wire', () => {
  const id = '01JD7M94CJ-HPEQEJ1F-QA8EQ6VE'

  it.each([
    ['both halves', { sourceLocationId: id, sourceLocationPath: 'Dairy/Bay1' }, { id, label: 'Dairy/Bay1' }],
    ['the id alone, in any form', { sourceLocationId: '01jd7m94cjhpeqej1fqa8eq6ve' }, { id, label: null }],
    ['the path alone', { sourceLocationPath: 'Dairy/Bay1' }, { id: null, label: 'Dairy/Bay1' }],
    [
      'the path beside an empty id',
      { sourceLocationId: null, sourceLocationPath: 'Dairy/Bay1' },
      { id: null, label: 'Dairy/Bay1' },
    ],
    ['an empty half alone clears it', { sourceLocationPath: null }, null],
    ['two empty halves clear it', { sourceLocationId: null, sourceLocationPath: null }, null],
  ])('%s', (_, wire, sourceLocation) => {
    expect(fromWire('2025-03', wire)).toEqual({ sourceLocation })
  })

  it('is not touched when neither half is sent', () => {
    expect(fromWire('2025-03', { name: 'Lids' })).toEqual({ name: 'Lids' })
  })

  it('is called by its readable half', () => {
    const names = ['sourceLocation', 'material', 'unitOfMeasure', 'reasonCode', 'operation', 'name'].map(
      (name) => {
        const field = fieldOf('2025-03', name)
        return field && [mainWireName(field), ...wireNamesOf(field)]
      },
    )
    expect(names).toEqual([
      ['sourceLocationPath', 'sourceLocationId', 'sourceLocationPath'],
      ['materialPath', 'materialId', 'materialPath'],
      ['unitOfMeasureName', 'unitOfMeasureId', 'unitOfMeasureName'],
      ['reasonCodeName', 'reasonCodeId', 'reasonCodeName'],
      ['operationName', 'operationId', 'operationName'],
      ['name', 'name'],
    ])
    expect(parameterOf('2025-03', 'materialId')?.field.name).toBe('material')
    expect(parameterOf('2025-03', 'toString')).toBeUndefined()
  })
})

describe('a counter’s overflow on the wire', () => {
  it.each([
    ['2025-03', '1000000'],
    ['2025-09', 1_000_000],
  ] as const)('of %s is %s', (contract, wire) => {
    const record = anOperation({ quantityOverflowValue: '1000000' }, contract)
    expect(toWire(contract, record)['quantityOverflowValue']).toBe(wire)
    expect(fromWire(contract, { quantityOverflowValue: wire }).quantityOverflowValue).toBe('1000000')
  })

  it.each([
    ['RISING', '2025-09', 'DELTA'],
    ['DELTA', '2025-03', 'RISING'],
    ['DIRECT', '2025-09', 'DIRECT'],
  ] as const)('the calculation %s is called %s’s %s', (value, contract, wire) => {
    const record = anOperation({ quantityCalcType: value }, contract)
    expect(toWire(contract, record)['quantityCalcType']).toBe(wire)
  })
})

describe('a decimal number in text', () => {
  it.each([
    ['1000000', '1000000'],
    ['1000000.0', '1000000'],
    ['+007.50', '7.5'],
    ['-0.0', '0'],
    ['.5', null],
    ['1e6', null],
    ['1,000', null],
    ['', null],
    ['NaN', null],
    [`${'0'.repeat(100)}1`, null],
  ])('%s is %s', (text, canonical) => {
    expect(canonicalDecimal(text)).toBe(canonical)
  })

  it('keeps its value', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e9, max: 1e9 }), fc.nat(9999), (whole, part) => {
        const text = `${whole}.${part}`
        expect(Number(canonicalDecimal(text))).toBe(Number(text))
      }),
    )
  })
})
