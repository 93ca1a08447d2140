import type { FieldName } from '#domain/catalogue/index.ts'
import { parametersOf } from '#domain/wire.ts'
import { bay1, rawMilk, rawSilo1 } from './fixtures/names.ts'
import { expect, test } from './fixtures/test.ts'

type Entries = readonly (readonly [FieldName, string | boolean])[]

/** Choices first, as they decide what applies. Some fields exclude each other, so it takes two operations. */
const fixed: Entries = [
  ['name', 'All fixed'],
  ['enabled', false],
  ['operationType', 'CONSUME'],
  ['operation', 'Make cheese'],
  ['reasonCode', 'USE-STD'],
  ['notes', 'First line.\nSecond line.'],
  ['startTriggerExpression', '{[default]Dairy/Bay1/Unloading}'],
  ['startTriggerType', 'CHANGE'],
  ['stopTriggerExpression', '{[default]Dairy/Bay1/Unloaded}'],
  ['stopTriggerType', 'RISING_EDGE'],
  ['sourceLocation', bay1],
  ['destinationLocation', rawSilo1],
  ['quantityExpression', '{[default]Dairy/Bay1/Total}'],
  ['quantityCalcType', 'RISING'],
  ['quantityOverflowValue', '1000000'],
  ['material', rawMilk],
  ['primaryLotResolutionStrategy', 'EXPRESSION'],
  ['primaryLotCodeExpression', '{[default]Dairy/Bay1/Lot}'],
  ['secondaryLotResolutionStrategy', 'EXPRESSION'],
  ['secondaryLotCodeExpression', '{[default]Dairy/RawSilo1/Lot}'],
  ['createLotIfNotFound', true],
  ['inventoryNameResolutionStrategy', 'STATIC'],
  ['inventoryName', 'Raw milk of the day'],
  ['unitOfMeasure', 'Kilogram'],
  ['flushIntervalMillis', '5000'],
  ['spare1', 'one'],
  ['spare2', 'two'],
  ['spare3', 'three'],
]

const computed: Entries = [
  ['name', 'All computed'],
  ['operationType', 'PRODUCE'],
  ['triggerSource', 'MANUAL'],
  ['quantitySource', 'MANUAL'],
  ['materialSource', 'EXPRESSION'],
  ['materialExpression', '{[default]Dairy/Vat1/Material}'],
  ['inventoryNameResolutionStrategy', 'EXPRESSION'],
  ['inventoryNameExpression', '{[default]Dairy/Vat1/Recipe}'],
  ['unitOfMeasureResolutionStrategy', 'FROM_CONTEXT'],
  ['incrementProductionOrderCount', true],
]

const runtime: Entries = [
  ['status', 'PAUSED'],
  ['currentRecordId', '01JD7M94CJ-HPEQEJ1F-QA8EQ6VE'],
]

test('every documented parameter can be set and is stored', async ({ page, api, editor }) => {
  await api.loadSample()
  const untouched = await api.create({ name: 'Untouched' })

  await editor.openNew()
  for (const [field, value] of fixed) await editor.enter(field, value)
  await page.getByRole('switch', { name: 'Override runtime state' }).check()
  for (const [field, value] of runtime) await editor.enter(field, value)
  await editor.save()
  await editor.said('Created All fixed')

  await editor.openNew()
  for (const [field, value] of computed) await editor.enter(field, value)
  await editor.save()
  await editor.said('Created All computed')

  const [first = untouched] = await api.find('All fixed')
  const [second = untouched] = await api.find('All computed')
  expect(first).toMatchObject({
    enabled: false,
    operationType: 'CONSUME',
    operationName: 'Make cheese',
    reasonCodeName: 'USE-STD',
    notes: 'First line.\nSecond line.',
    startTriggerExpression: '{[default]Dairy/Bay1/Unloading}',
    startTriggerType: 'CHANGE',
    sourceLocationPath: bay1,
    destinationLocationPath: rawSilo1,
    quantityCalcType: 'RISING',
    quantityOverflowValue: '1000000',
    materialPath: rawMilk,
    createLotIfNotFound: true,
    unitOfMeasureName: 'Kilogram',
    flushIntervalMillis: 5000,
    status: 'PAUSED',
    currentRecordId: '01JD7M94CJ-HPEQEJ1F-QA8EQ6VE',
  })
  const parameters = parametersOf('2025-03').map(({ name }) => name)
  expect(parameters).toHaveLength(44)
  const never = parameters.filter(
    (name) => first[name] === untouched[name] && second[name] === untouched[name],
  )
  expect(never).toEqual([])
})

test('what the runtime writes is shown, and never sent unless it is taken over', async ({
  page,
  api,
  editor,
}) => {
  const { id } = await api.create({ name: 'Lids', status: 'RUNNING' })
  await editor.open(id)
  await expect(editor.part('status')).toContainText('Running')
  await api.update(id, { status: 'COMPLETED' })
  await editor.enter('notes', 'While it ran.')
  const sent = page.waitForRequest((request) => request.method() === 'POST')
  await editor.save()
  expect((await sent).postDataJSON()).toEqual({ id, notes: 'While it ran.' })
  await editor.said(/^Saved Lids/)
  expect(await api.get(id)).toMatchObject({ status: 'COMPLETED', notes: 'While it ran.' })
})
