import { describe, expect, it } from 'vitest'
import { anOperation } from '#testing/an-operation.ts'
import { catalogue, fieldsOf } from './catalogue/index.ts'
import { clausesOf, failing, holds, watched } from './condition.ts'
import { applies, begin, dropped, settle, template } from './operation.ts'
import { type Contract, contracts, vocabulary } from './vocabulary.ts'
import { toWire } from './wire.ts'

/** The defaults of the reference's table, spelled out; every parameter not named is null. */
const defaults = {
  enabled: true,
  operationType: 'CONSUME',
  triggerSource: 'EXPRESSION',
  startTriggerType: 'RISING_EDGE',
  stopTriggerType: 'FALLING_EDGE',
  materialSource: 'STATIC',
  primaryLotResolutionStrategy: 'AUTO_GENERATE',
  secondaryLotResolutionStrategy: 'AUTO_GENERATE',
  createLotIfNotFound: false,
  inventoryNameResolutionStrategy: 'MANUAL',
  quantitySource: 'EXPRESSION',
  quantityCalcType: 'DIRECT',
  unitOfMeasureResolutionStrategy: 'STATIC',
  incrementProductionOrderCount: false,
  flushIntervalMillis: 0,
  status: 'IDLE',
}
const expected: Record<Contract, { count: number; defaults: Record<string, unknown> }> = {
  '2025-03': { count: 44, defaults },
  '2025-09': {
    count: 45,
    defaults: {
      ...without(defaults, 'flushIntervalMillis'),
      inventoryNameResolutionStrategy: 'STATIC',
      quantityCalcType: 'DELTA',
    },
  },
}

describe.each(contracts)('newInventoryOperation of %s', (contract) => {
  const wire = toWire(contract, template(contract))

  it('has every documented parameter and no other', () => {
    expect(Object.keys(wire)).toHaveLength(expected[contract].count)
    expect('flushIntervalMillis' in wire).toBe(contract === '2025-03')
    expect('secondaryMaterialId' in wire).toBe(contract === '2025-09')
    expect('secondaryMaterialPath' in wire).toBe(contract === '2025-09')
  })

  it.each(Object.keys(wire))('%s has its documented default', (name) => {
    expect(wire[name]).toBe(expected[contract].defaults[name] ?? null)
  })
})

/** When a field applies, as the reference says it; fields not named always apply. */
const applicability: Record<string, Partial<Record<string, readonly string[]>>> = {
  startTriggerExpression: { triggerSource: ['EXPRESSION'] },
  startTriggerType: { triggerSource: ['EXPRESSION'] },
  stopTriggerExpression: { triggerSource: ['EXPRESSION'] },
  stopTriggerType: { triggerSource: ['EXPRESSION'] },
  material: { materialSource: ['STATIC'] },
  materialExpression: { materialSource: ['EXPRESSION'] },
  primaryLotCodeExpression: { primaryLotResolutionStrategy: ['EXPRESSION'] },
  secondaryLotCodeExpression: { secondaryLotResolutionStrategy: ['EXPRESSION'] },
  createLotIfNotFound: { operationType: ['CONSUME'] },
  inventoryName: { inventoryNameResolutionStrategy: ['STATIC'] },
  inventoryNameExpression: { inventoryNameResolutionStrategy: ['EXPRESSION'] },
  quantityExpression: { quantitySource: ['EXPRESSION'] },
  quantityCalcType: { quantitySource: ['EXPRESSION'] },
  quantityOverflowValue: { quantitySource: ['EXPRESSION'], quantityCalcType: ['RISING', 'DELTA'] },
  unitOfMeasure: { unitOfMeasureResolutionStrategy: ['STATIC'] },
  incrementProductionOrderCount: { operationType: ['SHIP', 'PRODUCE'] },
}

describe('a field applies', () => {
  const cases = Object.entries(applicability).flatMap(([field, choices]) =>
    Object.entries(choices).flatMap(([choice, allowed = []]) =>
      valuesOf(choice).map((value) => ({ field, choice, value, does: allowed.includes(value) })),
    ),
  )

  it.each(cases)('$field with $choice $value: $does', ({ field, choice, value, does }) => {
    const satisfied = Object.fromEntries(
      Object.entries(applicability[field] ?? {}).map(([name, allowed]) => [name, allowed?.[0]]),
    )
    const record = { ...anOperation(), ...satisfied, [choice]: value }
    expect(applies(entry('2025-03', field), record)).toBe(does)
  })

  it('under no condition but those of the reference', () => {
    const conditional = fieldsOf('2025-03').filter(({ when }) => when !== undefined)
    expect(conditional.map(({ name }) => name).toSorted()).toEqual(Object.keys(applicability).toSorted())
  })

  it('always, for Create missing lot of 2025-09', () => {
    const field = entry('2025-09', 'createLotIfNotFound')
    expect(applies(field, anOperation({ operationType: 'SHIP' }, '2025-09'))).toBe(true)
  })
})

describe('a condition', () => {
  const both = { quantitySource: ['EXPRESSION'], quantityCalcType: ['RISING'] } as const

  it('needs each of its choices', () => {
    expect(holds(both, { quantitySource: 'EXPRESSION', quantityCalcType: 'RISING' })).toBe(true)
    expect(holds(both, { quantitySource: 'EXPRESSION', quantityCalcType: 'DIRECT' })).toBe(false)
    expect(holds(both, {})).toBe(false)
    expect(holds(undefined, {})).toBe(true)
  })

  it('names the choices to watch and the first that fails', () => {
    expect(watched(both)).toEqual(['quantitySource', 'quantityCalcType'])
    expect(failing(both, { quantitySource: 'MANUAL' })).toEqual({
      choice: 'quantitySource',
      values: ['EXPRESSION'],
    })
    expect(clausesOf(undefined)).toEqual([])
  })
})

describe('settling a record', () => {
  it('drops what does not apply and keeps the rest', () => {
    const record = anOperation({
      operationType: 'SHIP',
      createLotIfNotFound: true,
      quantitySource: 'MANUAL',
      quantityExpression: '{[default]Total}',
      spare1: 'x',
    })
    expect(settle('2025-03', record)).toMatchObject({
      createLotIfNotFound: null,
      quantityExpression: null,
      quantityCalcType: null,
      spare1: 'x',
    })
    expect(dropped('2025-03', record).map(({ name }) => name)).toEqual([
      'quantityExpression',
      'createLotIfNotFound',
    ])
  })

  it('changes nothing the second time', () => {
    const once = settle('2025-03', anOperation({ triggerSource: 'PARENT', startTriggerExpression: 'x' }))
    expect(settle('2025-03', once)).toEqual(once)
  })

  it('gives a choice that begins to apply its default', () => {
    const manual = settle('2025-03', anOperation({ quantitySource: 'MANUAL' }))
    expect(manual.quantityCalcType).toBeNull()
    expect(begin('2025-03', { ...manual, quantitySource: 'EXPRESSION' }).quantityCalcType).toBe('DIRECT')
  })

  it('keeps the facts that only the other contract knows', () => {
    const record = anOperation({
      flushIntervalMillis: 500,
      secondaryMaterial: { id: null, label: 'Dairy/Salt' },
    })
    expect(settle('2025-09', record).flushIntervalMillis).toBe(500)
    expect(settle('2025-03', record).secondaryMaterial).toEqual({ id: null, label: 'Dairy/Salt' })
  })
})

describe('the catalogue', () => {
  it('offers only values of the vocabulary', () => {
    for (const contract of contracts) {
      for (const { name, kind, values } of fieldsOf(contract)) {
        expect(kind === 'choice').toBe(values.length > 0)
        expect(valuesOf(name)).toEqual(expect.arrayContaining([...values]))
      }
    }
  })

  it('holds 38 facts in each contract, 39 in all', () => {
    expect(fieldsOf('2025-03')).toHaveLength(38)
    expect(fieldsOf('2025-09')).toHaveLength(38)
    expect(Object.keys(catalogue)).toHaveLength(39)
  })
})

function entry(contract: Contract, name: string) {
  const field = fieldsOf(contract).find((each) => each.name === name)
  if (field === undefined) throw new Error(`no field ${name}`)
  return field
}

function valuesOf(name: string): readonly string[] {
  const all: Readonly<Record<string, readonly string[]>> = vocabulary
  return all[name] ?? []
}

function without<T extends object>(from: T, key: keyof T): Partial<T> {
  const { [key]: _, ...rest } = from
  return rest as Partial<T>
}
