import { describe, expect, it, test } from 'vitest'
import { sampleInventoryOperations } from '#server/sample-plant/operations.ts'
import { anOperation } from '#testing/an-operation.ts'
import { aPlant } from '#testing/a-plant.ts'
import { judge } from '../judge.ts'
import { template } from '../operation.ts'
import { contracts } from '../vocabulary.ts'
import { fromWire, type WireRecord, type WireValue } from '../wire.ts'
import { templates as en } from '../words/en/templates.ts'
import { fillTemplate, placeholdersOf } from './fill.ts'
import { proposeTemplate } from './propose.ts'
import { readTemplateDraft } from './read-draft.ts'
import { starterSet } from './starter.ts'

const place = (label: string) => ({ id: null, label })

describe('a template of an operation', () => {
  it('has placeholders where its texts name its places', () => {
    const operation = anOperation({
      name: 'Receive from Bay1 into RawSilo1',
      operationType: 'RECEIVE',
      sourceLocation: place('Dairy/Bays/Bay1'),
      destinationLocation: place('Dairy/RawSilos/RawSilo1'),
      startTriggerExpression: '{[default]Receiving/Bay1/Unloading} && !{[default]Bay12/Off}',
      notes: 'Bay1 and {not a tag}',
    })
    expect(proposeTemplate('2025-03', operation)).toEqual({
      values: {
        name: 'Receive from {bay} into {rawSilo}',
        operationType: 'RECEIVE',
        sourceLocationPath: 'Dairy/Bays/{bay}',
        destinationLocationPath: 'Dairy/RawSilos/{rawSilo}',
        startTriggerExpression: '{[default]Receiving/{bay}/Unloading} && !{[default]Bay12/Off}',
        notes: '{bay} and {{not a tag}}',
      },
      example: { bay: 'Bay1', rawSilo: 'RawSilo1' },
    })
  })

  it.each<[what: string, source: string, destination: string, name: string]>([
    ['places that are called alike', 'A/Silo1', 'A/Silo2', '{source} to {destination}'],
    ['one place for both', 'A/Silo1', 'A/Silo1', '{silo} to {silo}'],
    ['a name of numbers', 'A/12', 'B/Tank', '{source} to {tank}'],
    ['a name within the other', 'A/Silo', 'A/Silo 10', '{source} to {destination}'],
  ])('tells %s apart', (_, source, destination, name) => {
    const [from, to] = [source, destination].map((path) => path.split('/').at(-1))
    const operation = anOperation({
      name: `${from} to ${to}`,
      sourceLocation: place(source),
      destinationLocation: place(destination),
    })
    expect(proposeTemplate('2025-03', operation).values['name']).toBe(name)
  })
})

describe.each(contracts)('under %s', (contract) => {
  it('every sample operation becomes a template that makes it again', () => {
    for (const body of sampleInventoryOperations(contract)) {
      const wire = asWire(body)
      const operation = { ...template(contract), ...fromWire(contract, wire) }
      const { values, example } = proposeTemplate(contract, operation)
      expect(readTemplateDraft(contract, { name: 'a', values })).toMatchObject({ ok: true })
      const { record, unresolved } = fillTemplate({ values }, example)
      expect(unresolved).toEqual([])
      expect(wire).toMatchObject(record)
    }
  })

  test.each(starterSet(contract, en.starter.texts))(
    '$name makes a complete operation',
    ({ name, values }) => {
      expect(readTemplateDraft(contract, { name, values })).toMatchObject({ ok: true })
      const given = {
        bays: 'Dairy/Bays',
        bay: 'Bay1',
        tanks: 'Dairy/RawSilos',
        tank: 'RawSilo1',
        lines: 'Dairy/Bays',
        line: 'Bay1',
        docks: 'Dairy/Bays',
        dock: 'Bay1',
        material: 'Dairy/Raw/Raw Milk',
        unit: 'Kilogram',
      }
      expect(placeholdersOf(values).every((each) => each.name in given)).toBe(true)
      const { record, unresolved } = fillTemplate({ values }, given)
      const judged = judge(contract, aPlant(), template(contract), record)
      expect([unresolved, judged.errors, judged.warnings, judged.notices]).toEqual([[], [], [], []])
    },
  )
})

function asWire(body: Readonly<Record<string, unknown>>): WireRecord {
  return body as Readonly<Record<string, WireValue>>
}
