import { describe, expect, it } from 'vitest'
import { anOperation } from '#testing/an-operation.ts'
import { aPlant, ids } from '#testing/a-plant.ts'
import type { Reference } from './kinds.ts'
import { resolve } from './plant.ts'
import { en } from './words/en/index.ts'
import { say } from './words/words.ts'

const plant = aPlant()
const bay1 = { id: ids.bay1, label: 'Dairy/Bays/Bay1' }

describe('a reference is resolved', () => {
  it.each([
    ['by id', { id: ids.bay1, label: null }],
    ['by path', { id: null, label: 'Dairy/Bays/Bay1' }],
    ['by a path with a leading slash', { id: null, label: '/Dairy/Bays/Bay1' }],
    ['by both', bay1],
  ])('%s', (_, sourceLocation) => {
    const resolved = resolve('2025-03', anOperation({ sourceLocation }), plant)
    expect(resolved.ok && resolved.record.sourceLocation).toEqual(bay1)
  })

  it('also by the id of one of several with a name', () => {
    const operation = { id: ids.makeCheeseAgain, label: 'Make cheese' }
    const resolved = resolve('2025-03', anOperation({ operation }), plant)
    expect(resolved.ok && resolved.record.operation).toEqual(operation)
  })

  it('whatever it refers to', () => {
    const resolved = resolve(
      '2025-03',
      anOperation({
        material: { id: null, label: 'Dairy/Raw/Raw Milk' },
        unitOfMeasure: { id: null, label: 'Kilogram' },
        reasonCode: { id: null, label: 'TNK-REJ' },
      }),
      plant,
    )
    expect(resolved).toMatchObject({
      ok: true,
      record: {
        material: { id: ids.milk },
        unitOfMeasure: { id: ids.kilogram },
        reasonCode: { id: ids.rejected },
      },
    })
  })
})

describe('a reference is refused', () => {
  const rows: [string, Reference, string[], RegExp][] = [
    ['an unknown id', { id: ids.milk, label: null }, ['sourceLocationId'], /There is no location 01JCH3GRA3/],
    [
      'an unknown path',
      { id: null, label: 'Dairy/Bays/Bay2' },
      ['sourceLocationPath'],
      /Bay2\. Nearest: Dairy\/Bays\/Bay1/,
    ],
    ['an empty path', { id: null, label: '' }, ['sourceLocationPath'], /There is no location/],
    [
      'two that disagree',
      { id: ids.bay1, label: 'Dairy/RawSilos/RawSilo1' },
      ['sourceLocationId', 'sourceLocationPath'],
      /The id means Dairy\/Bays\/Bay1, but the location given is Dairy\/RawSilos\/RawSilo1/,
    ],
  ]

  it.each(rows)('%s', (_, sourceLocation, parameters, sentence) => {
    const resolved = resolve('2025-03', anOperation({ sourceLocation }), plant)
    const errors = resolved.ok ? [] : resolved.errors
    expect(errors.map((each) => each.parameter)).toEqual(parameters)
    expect(errors.map((each) => say(en, each)).join()).toMatch(sentence)
  })

  it('a name that several have', () => {
    const resolved = resolve('2025-03', anOperation({ operation: { id: null, label: 'Make cheese' } }), plant)
    expect(resolved.ok ? [] : resolved.errors.map((each) => say(en, each))).toEqual([
      '2 operations are called Make cheese; give the id of the one that is meant.',
    ])
  })
})
