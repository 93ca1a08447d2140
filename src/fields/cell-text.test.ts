import { form } from '#domain/words/en/form.ts'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type FieldName, fieldOf, fieldsOf } from '#domain/catalogue/index.ts'
import type { FieldValue } from '#domain/kinds.ts'
import { de } from '#domain/words/de/index.ts'
import { en } from '#domain/words/en/index.ts'
import { aPlant, ids } from '#testing/a-plant.ts'
import { anyOperation } from '#testing/any-operation.ts'
import { emptyOf, readCell, remedyOf, writeCell } from './cell-text.ts'

const contract = '2025-03'
const plant = aPlant()
const english = { ...en, form }

function field(name: FieldName) {
  const found = fieldOf(contract, name)
  if (found === undefined) throw new Error(name)
  return found
}

describe('a text for a cell', () => {
  it.each<[FieldName, string, FieldValue]>([
    ['name', '  Lids\nand caps ', 'Lids and caps'],
    ['notes', 'two\nlines', 'two\nlines'],
    ['startTriggerExpression', '{[default]A} >\n 1', '{[default]A} >\n 1'],
    ['quantityOverflowValue', '10,000,000', '10000000'],
    ['quantityOverflowValue', '10.000.000', '10.000.000'],
    ['enabled', 'no', false],
    ['enabled', 'TRUE', true],
    ['enabled', 'perhaps', 'perhaps'],
    ['startTriggerType', 'Rising', 'RISING_EDGE'],
    ['startTriggerType', 'falling edge', 'FALLING_EDGE'],
    ['startTriggerType', 'CHANGE', 'CHANGE'],
    ['startTriggerType', 'Sideways', 'Sideways'],
    ['quantityCalcType', 'Rising', 'RISING'],
    ['quantityCalcType', 'DELTA', 'RISING'],
    ['sourceLocation', '/Dairy/Bays/Bay1', { id: ids.bay1, label: 'Dairy/Bays/Bay1' }],
    ['sourceLocation', 'rawsilo1', { id: ids.silo1, label: 'Dairy/RawSilos/RawSilo1' }],
    ['material', ids.milk, { id: ids.milk, label: 'Dairy/Raw/Raw Milk' }],
    ['material', 'Raw Milc', { id: null, label: 'Raw Milc' }],
    ['notes', ' ', null],
    ['enabled', '', true],
    ['startTriggerType', '', 'RISING_EDGE'],
  ])('for %s, %j is %j', (name, text, value) => {
    expect(readCell(field(name), text, { words: english, plant })).toEqual(value)
  })

  it('is read in the language of the page', () => {
    const facts = { words: de, plant }
    expect(readCell(field('quantityOverflowValue'), '1.000,5', facts)).toBe('1000.5')
    expect(readCell(field('startTriggerType'), 'fallend', facts)).toBe('FALLING_EDGE')
    expect(readCell(field('enabled'), 'Nein', facts)).toBe(false)
  })

  it.each([english, de])('comes back as the value that it was copied from, in $code', (words) => {
    const known = { location: ids.bay1, material: ids.milk } as const
    fc.assert(
      fc.property(anyOperation(contract), (record) => {
        for (const each of fieldsOf(contract)) {
          const value =
            each.kind === 'reference'
              ? (plant.byId(
                  each.to ?? 'location',
                  each.to === 'material' ? known.material : known.location,
                ) ?? null)
              : record[each.name]
          const isText = each.kind === 'text' || each.kind === 'expression'
          if (value === null || (isText && each.lines !== true && each.kind === 'text')) continue
          if (typeof value === 'string' && value.trim() === '') continue
          expect(readCell(each, writeCell(each, value, words), { words, plant })).toEqual(value)
        }
      }),
    )
  })
})

describe('a cleared cell', () => {
  it.each<[FieldName, FieldValue]>([
    ['notes', null],
    ['material', null],
    ['startTriggerType', 'RISING_EDGE'],
    ['enabled', true],
  ])('%s holds %j', (name, value) => {
    expect(emptyOf(field(name))).toBe(value)
  })
})

describe('the value that was probably meant', () => {
  it.each<[FieldName, FieldValue, Readonly<Record<string, string>>, string | null]>([
    ['quantityOverflowValue', '10.000.000', {}, '10,000,000'],
    ['quantityOverflowValue', 'many', {}, null],
    ['startTriggerType', 'Risin', {}, 'Rising'],
    ['startTriggerType', 'Sideways and more', {}, null],
    ['material', { id: null, label: 'Raw Milc' }, { nearest: 'Dairy/Raw/Raw Milk' }, 'Dairy/Raw/Raw Milk'],
    ['notes', 'x', {}, null],
  ])('for %s, %j is %j', (name, value, params, text) => {
    const finding = { field: name, parameter: name, rule: 'type.wrong', params } as const
    expect(remedyOf(field(name), value, finding, { words: english, plant })?.text ?? null).toBe(text)
  })
})
