import fc from 'fast-check'
import { expect, it } from 'vitest'
import { transferFormats } from '#domain/transfer/format.ts'
import { parametersOf, toWire } from '#domain/wire.ts'
import { createApp } from '#server/app.ts'
import { anyOperation } from '#testing/any-operation.ts'
import { aDatabase, engineNames, type Json, ROOT, type Server } from '#testing/api.ts'

it.each(engineNames)(
  'what was exported from %s changes nothing when it is imported, in each format, whatever the records hold',
  async (engine) => {
    const database = await aDatabase(engine)
    const server = await database.serve()
    await server.send('POST', '/api/plant/sample', {})
    const app = createApp(server.store, { contract: '2025-03', user: 'x', version: '0', storage: 'x' })
    const send = async (body: BodyInit, headers: Record<string, string>): Promise<Json> =>
      (await app.request(`${ROOT}/import`, { method: 'POST', headers, body })).json()
    const all = async (): Promise<readonly Json[]> => (await server.get(`${ROOT}?limit=1000`)).body.items

    const records = await generated(server)
    const first = await send(JSON.stringify(records), { 'Content-Type': 'application/json' })
    expect(first.counts).toMatchObject({ create: records.length, refused: 0 })
    const before = await all()
    const items = records.length + 60
    const formats = [
      ...transferFormats.map((format) => `format=${format}`),
      'region=de',
      'separator=tab&decimal=comma',
    ]
    for (const search of formats) {
      const file = await (await app.request(`${ROOT}/export?${search}`)).arrayBuffer()
      const { changeId, counts } = await send(file, {})
      expect({ search, changeId, unchanged: counts.unchanged }).toEqual({
        search,
        changeId: null,
        unchanged: items,
      })
    }
    expect(await all()).toEqual(before)
    await database.drop()
  },
  120_000,
)

/** A thousand records that the server takes: any texts, references to what is there. */
async function generated(server: Server): Promise<readonly Json[]> {
  const lists = await Promise.all(
    ['locations', 'materials', 'units-of-measure', 'reason-codes', 'operations'].map(
      async (name) => (await server.get(`/api/${name}`)).body,
    ),
  )
  const [locations, materials, unitsOfMeasure, reasonCodes, operations] = lists
  const ids: Readonly<Record<string, readonly Json[]>> = {
    location: locations,
    material: materials,
    unitOfMeasure: unitsOfMeasure,
    reasonCode: reasonCodes,
    operation: operations,
  }
  const expression = fc
    .tuple(
      fc.constantFrom('=', '+', '-', '@', "'", '', '\t'),
      fc.string({ unit: 'grapheme', maxLength: 2040 }),
    )
    .map(([lead, rest]) => (lead + rest.replaceAll('\0', '')).slice(0, 2048).toWellFormed())
  const sampled = fc.sample(fc.tuple(anyOperation('2025-03'), expression), { numRuns: 1000, seed: 11 })
  return sampled.map(([record, text], index) => {
    const wire = toWire('2025-03', { ...record, quantityExpression: text, triggerSource: 'EXPRESSION' })
    const references = parametersOf('2025-03').flatMap(({ name, field, half }) => {
      if (half === null) return []
      const all = ids[field.to ?? ''] ?? []
      const value = record[field.name] === null || half === 'label' ? null : all[index % all.length].id
      return [[name, value]]
    })
    return { ...wire, ...Object.fromEntries(references) }
  })
}
