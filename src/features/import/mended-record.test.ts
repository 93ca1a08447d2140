import { describe, expect, it } from 'vitest'
import { template } from '#domain/operation.ts'
import { parameterOf, type WireValue } from '#domain/wire.ts'
import { form } from '#domain/words/en/form.ts'
import { en } from '#domain/words/en/index.ts'
import { aPlant, ids } from '#testing/a-plant.ts'
import { anOperation } from '#testing/an-operation.ts'
import { meantValue } from './meant-value.ts'
import { rowOver, withValue } from './mended-record.ts'

const plant = aPlant()
const parameter = (name: string) => {
  const known = parameterOf('2025-03', name)
  if (known === undefined) throw new Error(`There is no parameter ${name}.`)
  return known
}

describe('a row over a record', () => {
  it('keeps what can be read of it, and says what cannot', () => {
    const base = anOperation({ name: 'Before', notes: 'kept' })
    const row = { id: 'not looked at', name: 'After', operationType: 'SCRAPS' }
    const { errors, record } = rowOver('2025-03', plant, base, row)
    expect(errors.map(({ rule }) => rule)).toEqual(['choice.unknown'])
    expect(record).toMatchObject({ name: 'After', notes: 'kept', operationType: base.operationType })
  })

  it('is mended by one half of a reference', () => {
    const row = { name: 'Lids', sourceLocationId: ids.silo1, sourceLocationPath: 'Dairy/Bays/Bay9' }
    const base = template('2025-03')
    expect(rowOver('2025-03', plant, base, row).errors).not.toEqual([])
    const mended = withValue(row, parameter('sourceLocationPath'), 'Dairy/Bays/Bay1')
    expect(rowOver('2025-03', plant, base, mended)).toMatchObject({
      errors: [],
      record: { sourceLocation: { id: ids.bay1, label: 'Dairy/Bays/Bay1' } },
    })
  })
})

describe('a mend', () => {
  it.each<[string, WireValue, string | null, unknown]>([
    ['operationType', 'SCRAP_ALL', 'SCRAP', 'SCRAP'],
    ['operationType', 'TRANSMUTE', null, 'TRANSMUTE'],
    ['sourceLocationPath', 'Dairy/Bays/Bay9', 'Dairy/Bays/Bay1', { id: ids.bay1, label: 'Dairy/Bays/Bay1' }],
    ['sourceLocationPath', 'Nowhere', null, { id: null, label: 'Nowhere' }],
    ['sourceLocationId', 'none', null, { id: 'none', label: null }],
    ['quantityOverflowValue', '10.5.3', null, '10.5.3'],
    ['quantityOverflowValue', '1,000', null, '1000'],
    ['enabled', 'perhaps', null, false],
    ['name', null, null, null],
    ['notes', 'too long', null, 'too long'],
  ])('of %s %j, nearest %j, begins with %j', (name, given, nearest, expected) => {
    const words = { ...en, form }
    expect(meantValue({ parameter: parameter(name), given, nearest, plant, words })).toEqual(expected)
  })
})
