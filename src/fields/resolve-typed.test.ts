import { describe, expect, it } from 'vitest'
import { aPlant, ids } from '#testing/a-plant.ts'
import { resolveTyped } from './resolve-typed.ts'

const plant = aPlant()

describe('what is typed or pasted into a reference', () => {
  it.each([
    ['location', 'Dairy/Bays/Bay1', ids.bay1],
    ['location', '/Dairy/Bays/Bay1', ids.bay1],
    ['location', '  Dairy/Bays/Bay1\n', ids.bay1],
    ['location', 'dairy/bays/bay1', ids.bay1],
    ['location', 'Bay1', ids.bay1],
    ['location', 'bay1', ids.bay1],
    ['location', ids.bay1, ids.bay1],
    ['location', ids.bay1.replaceAll('-', '').toLowerCase(), ids.bay1],
    ['material', 'Raw Milk', ids.milk],
    ['unitOfMeasure', 'kilogram', ids.kilogram],
    ['unitOfMeasure', 'kg', ids.kilogram],
    ['unitOfMeasure', 'KG', ids.kilogram],
    ['reasonCode', 'TNK-REJ', ids.rejected],
  ] as const)('as a %s, %j is found', (target, text, id) => {
    const typed = resolveTyped(target, text, plant)
    expect(typed.is === 'known' ? typed.referent.id : typed.is).toBe(id)
  })

  it('is nothing when it is blank', () => {
    expect(resolveTyped('location', ' \t', plant)).toEqual({ is: 'nothing' })
  })

  it('stays as typed when it is not known, with the nearest that is', () => {
    expect(resolveTyped('material', 'Dairy/Raw/Raw Milk A2', plant)).toEqual({
      is: 'unknown',
      reference: { id: null, label: 'Dairy/Raw/Raw Milk A2' },
      nearest: { id: ids.milk, label: 'Dairy/Raw/Raw Milk' },
    })
  })

  it('is compared by its name where it is a name alone', () => {
    expect(resolveTyped('material', 'Raw Milc', plant)).toMatchObject({
      is: 'unknown',
      nearest: { id: ids.milk },
    })
  })

  it('stays a ULID, in its dashed form, when nothing has it', () => {
    expect(resolveTyped('location', '01jd7m94cjhpeqej1fqa8eq6vf', plant)).toEqual({
      is: 'unknown',
      reference: { id: '01JD7M94CJ-HPEQEJ1F-QA8EQ6VF', label: null },
      nearest: null,
    })
  })

  it('is not guessed when several have the name', () => {
    expect(resolveTyped('operation', 'Make cheese', plant)).toEqual({
      is: 'ambiguous',
      reference: { id: null, label: 'Make cheese' },
      count: 2,
    })
  })

  it.each([
    ['MG', 'mg'],
    ['Megagram', 'Milligram'],
  ])('prefers the very spelling to another case, units being called %s and %s', (mega, milli) => {
    const both = aPlant({
      unitsOfMeasure: [
        { id: ids.milk, name: mega, symbol: 'Mg' },
        { id: ids.kilogram, name: milli, symbol: 'mg' },
      ],
    })
    const typed = resolveTyped('unitOfMeasure', 'mg', both)
    expect(typed.is === 'known' ? typed.referent.id : typed.is).toBe(ids.kilogram)
  })
})
