import { describe, expect, it } from 'vitest'
import type { InventoryOperation } from '#domain/catalogue/index.ts'
import type { ReferenceTarget } from '#domain/kinds.ts'
import { operationFrom, template } from '#domain/operation.ts'
import { type Lookup, type Referent, resolve } from '#domain/plant.ts'
import { readSave } from '#domain/read-save.ts'
import { review } from '#domain/review.ts'
import { readUlid } from '#domain/ulid.ts'
import { type Contract, contracts, vocabulary } from '#domain/vocabulary.ts'
import { toWire } from '#domain/wire.ts'
import { lex } from '#expression/lexer.ts'
import { sampleInventoryOperations } from '#server/sample-plant/operations.ts'
import { samplePlant } from '#server/sample-plant/plant.ts'

const { locations, materials, unitsOfMeasure, reasonCodes, operations } = samplePlant

const referents: Record<ReferenceTarget, readonly Referent[]> = {
  location: locations.map(({ id, path }) => ({ id, label: path })),
  material: materials.map(({ id, path }) => ({ id, label: path })),
  unitOfMeasure: unitsOfMeasure.map(({ id, name }) => ({ id, label: name })),
  reasonCode: reasonCodes.map(({ id, reasonCode }) => ({ id, label: reasonCode })),
  operation: operations.map(({ id, name }) => ({ id, label: name })),
}

const lookup: Lookup = {
  byId: (target, id) => referents[target].find((each) => each.id === id),
  byLabel: (target, label) => referents[target].filter((each) => each.label === label),
  labels: (target) => referents[target].map(({ label }) => label),
  nearest: () => null,
}

/** A body as the server would store it. */
function stored(contract: Contract, body: Record<string, unknown>): InventoryOperation {
  const read = readSave(contract, body)
  if (!read.ok) throw new Error(`${String(body.name)}: ${JSON.stringify(read.errors)}`)
  const blank = template(contract)
  const resolved = resolve(
    contract,
    operationFrom((name) => read.sent[name] ?? blank[name]),
    lookup,
  )
  if (!resolved.ok) throw new Error(`${String(body.name)}: ${JSON.stringify(resolved.errors)}`)
  return resolved.record
}

function reviewed(contract: Contract, record: InventoryOperation) {
  const code = reasonCodes.find(({ id }) => id === record.reasonCode?.id)
  return review(contract, record, { reasonCodeType: code?.lotRecordType ?? null })
}

describe('the sample plant', () => {
  it('has as much of everything as the first page promises', () => {
    const kinds = [locations, materials, unitsOfMeasure, reasonCodes, operations]
    expect(kinds.map((records) => records.length)).toEqual([42, 26, 10, 20, 8])
  })

  it('gives every record its own ULID, in the form that the MES writes', () => {
    const rows = contracts.flatMap((contract) =>
      sampleInventoryOperations(contract).map(({ id }) => String(id)),
    )
    const own = [...locations, ...materials, ...unitsOfMeasure, ...reasonCodes, ...operations]
    const ids = [...own.map(({ id }) => id), ...new Set(rows)]
    expect(ids.map(readUlid)).toEqual(ids)
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('holds the ids of the published example', () => {
    expect(locations.find(({ id }) => id === '01JD7M94CJ-HPEQEJ1F-QA8EQ6VE')?.path).toBe(
      'Cascade/Twin Falls/Dairy/Processing/Packing/LidStore',
    )
    expect(materials.find(({ id }) => id === '01JCH3GRA3-5ZYFZV5V-RW3FKFJX')?.name).toBe('Lids')
    expect(unitsOfMeasure.find(({ id }) => id === '01JCH3T85P-KVCB8ZR5-0B83A3SX')?.name).toBe('Each')
  })

  it('lists parents before their children, and builds each path from the parent', () => {
    locations.forEach((location, index) => {
      const parent = locations.slice(0, index).find(({ id }) => id === location.parentId)
      expect(location.path).toBe(parent ? `${parent.path}/${location.name}` : location.name)
    })
    expect(locations.filter(({ parentId }) => parentId === null).map(({ name }) => name)).toEqual(['Cascade'])
  })

  it('numbers the children of each parent from 1', () => {
    for (const parent of locations) {
      const orders = locations.filter(({ parentId }) => parentId === parent.id).map((each) => each.sortOrder)
      expect(orders).toEqual(orders.map((_, index) => index + 1))
    }
  })

  it('gives a capacity, with its unit, to exactly the places that store', () => {
    const units = unitsOfMeasure.map(({ id }) => id)
    for (const { lotStorageStrategy, storageCapacity, storageCapacityUnitId } of locations) {
      const stores = lotStorageStrategy !== 'NO_STORAGE'
      expect((storageCapacity ?? 0) > 0).toBe(stores)
      expect(units.includes(storageCapacityUnitId ?? '')).toBe(stores)
    }
  })

  it('puts every material into a class and subclass, with a unit of the plant', () => {
    const units = unitsOfMeasure.map(({ id }) => id)
    for (const { path, name, unitOfMeasureId } of materials) {
      expect(path.split('/')).toHaveLength(3)
      expect(path.endsWith(`/${name}`)).toBe(true)
      expect(units).toContain(unitOfMeasureId)
    }
  })

  it('keeps labels apart, since files refer to records by them', () => {
    for (const records of Object.values(referents)) {
      expect(new Set(records.map(({ label }) => label)).size).toBe(records.length)
    }
  })

  it('has a reason code for operation types only, four of them to receive', () => {
    const types: readonly string[] = vocabulary.operationType
    expect(reasonCodes.filter(({ lotRecordType }) => !types.includes(lotRecordType))).toEqual([])
    expect(reasonCodes.filter(({ lotRecordType }) => lotRecordType === 'RECEIVE')).toHaveLength(4)
    expect(reasonCodes.some(({ requireComments }) => requireComments)).toBe(true)
  })

  it('places every parent operation', () => {
    for (const { locationId } of operations) expect(locations.map(({ id }) => id)).toContain(locationId)
  })
})

describe.each(contracts)('the sample operations of %s', (contract) => {
  const bodies = sampleInventoryOperations(contract)
  const named = (name: string) => bodies.find((body) => body.name === name) ?? {}

  it('are sixty, each with its own name', () => {
    expect(bodies).toHaveLength(60)
    expect(new Set(bodies.map(({ name }) => name)).size).toBe(60)
  })

  it('are saved without an error, and with no value that does not apply', () => {
    for (const body of bodies) {
      const record = stored(contract, body)
      expect(reviewed(contract, record)).toMatchObject({ errors: [], notices: [] })
    }
  })

  it('use what only this contract has', () => {
    const values = bodies.flatMap((body) => [body.operationType, body.primaryLotResolutionStrategy])
    const has = ['MOVE', 'SCRAP_ALL', 'RECEIVE_AND_CONSUME', 'FROM_LOCATION'].filter((own) =>
      values.includes(own),
    )
    expect(has).toEqual(
      contract === '2025-03' ? ['MOVE'] : ['SCRAP_ALL', 'RECEIVE_AND_CONSUME', 'FROM_LOCATION'],
    )
  })

  it('send nothing that is the default anyway', () => {
    const defaults = toWire(contract, template(contract))
    for (const body of bodies) {
      expect(Object.entries(body).filter(([name, value]) => value === defaults[name])).toEqual([])
    }
  })

  it('lack one thing each in nine, and nothing in the others', () => {
    const found = bodies.flatMap((body) => {
      const rules = reviewed(contract, stored(contract, body)).warnings.map(({ rule }) => rule)
      return rules.length > 0 ? [[body.name, ...rules]] : []
    })
    expect(found).toEqual([
      ['Scrap rejected milk at Bay 3', 'quantity.missing'],
      ['Receive salt', 'unit.missing'],
      [
        contract === '2025-03' ? 'Move RawSilo2 to RawSilo3' : 'Ship raw milk from RawSilo2',
        'material.missing',
      ],
      ['Add cream to Vat2', 'trigger.noParent'],
      ['Churn produces buttermilk', 'destination.missing'],
      ['Pasteuriser1 produces to Vat3', 'lotCode.missing'],
      ['Vat4 produces whey', 'trigger.sameEdge'],
      ['Ship cream from CreamSilo2', 'trigger.neverStarts', 'trigger.neverStops'],
      ['Ship whey', 'reasonCode.otherType'],
    ])
  })

  it('hold expressions in which everything is closed and known', () => {
    const texts = bodies.flatMap((body) =>
      Object.entries(body).flatMap(([name, value]) => (name.endsWith('Expression') ? [String(value)] : [])),
    )
    const odd = texts
      .flatMap(lex)
      .filter(({ kind, closed }) => !closed || kind === 'unknown' || kind === 'word')
    expect(odd).toEqual([])
    expect(texts.length).toBeGreaterThan(100)
  })

  it.each([
    ['Receiving', 35],
    ['Receiving/Bays', contract === '2025-03' ? 6 : 7],
    ['Receiving/CreamSilos', 10],
    ['Receiving/SkimSilos', 8],
    ['Processing/Vats', 20],
    ['Processing/Packing', 7],
    ['Shipping', contract === '2025-03' ? 7 : 8],
  ])('touch %s in %i', (place, count) => {
    const path = `Cascade/Twin Falls/Dairy/${place}`
    const isBelow = (value: unknown) => `${String(value)}/`.startsWith(`${path}/`)
    expect(
      bodies.filter((body) => isBelow(body.sourceLocationPath) || isBelow(body.destinationLocationPath)),
    ).toHaveLength(count)
  })

  it('show every status that a list should show', () => {
    const count = (status?: string) => bodies.filter((body) => body.status === status).length
    expect(count('FAULTED')).toBe(1)
    expect(count('PAUSED')).toBe(1)
    expect(count('RUNNING')).toBe(3)
    expect(count('COMPLETED')).toBeGreaterThan(8)
    expect(count()).toBeGreaterThan(20)
  })

  it('write a counter as the contract does', () => {
    expect(named('Receive from Bay 1 into RawSilo1')).toEqual({
      name: 'Receive from Bay 1 into RawSilo1',
      id: '01JH4Q8V2M-7RZK3TXE-9D5WBNHC',
      operationType: 'RECEIVE',
      reasonCodeName: 'TNK-OK',
      notes: 'Totaliser of bay 1 replaced 4 Nov 2025, wraps at one million.',
      startTriggerExpression: '{[default]Receiving/Bay1/Unloading}',
      stopTriggerExpression: '{[default]Receiving/Bay1/Unloading}',
      sourceLocationPath: 'Cascade/Twin Falls/Dairy/Receiving/Bays/Bay1',
      destinationLocationPath: 'Cascade/Twin Falls/Dairy/Receiving/RawSilos/RawSilo1',
      materialPath: 'Dairy/Raw/Raw Milk',
      quantityExpression: '{[default]Receiving/Bay1/Total}',
      unitOfMeasureName: 'Kilogram',
      status: 'RUNNING',
      ...(contract === '2025-03'
        ? { quantityCalcType: 'RISING', quantityOverflowValue: '1000000', flushIntervalMillis: 5_000 }
        : { quantityOverflowValue: 1_000_000, inventoryNameResolutionStrategy: 'MANUAL' }),
    })
  })
})
