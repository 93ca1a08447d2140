import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { ImportRow } from '#domain/transfer/import.ts'
import { transferFormats } from '#domain/transfer/format.ts'
import { parametersOf, toWire } from '#domain/wire.ts'
import { createApp } from '#server/app.ts'
import { anyOperation } from '#testing/any-operation.ts'
import { aDatabase, engineNames, type Json, ROOT, type Server, type TestDatabase } from '#testing/api.ts'

const IMPORT = `${ROOT}/import`

describe.each(engineNames)('an import into %s', (engine) => {
  let database: TestDatabase
  let server: Server
  beforeEach(async () => {
    database = await aDatabase(engine)
    server = await database.serve()
    await server.send('POST', '/api/plant/sample', {})
  })
  afterEach(() => database.drop())

  const send = async (body: BodyInit, search = '', type = 'text/csv') => {
    const app = createApp(server.store, { contract: '2025-03', user: 'x', version: '0', storage: 'x' })
    const headers: Record<string, string> = type === '' ? {} : { 'Content-Type': type }
    const response = await app.request(`${IMPORT}?${search}`, { method: 'POST', headers, body })
    const answer: Json = await response.json()
    return { status: response.status, answer }
  }
  const plan = async (body: BodyInit, search = '', type = 'text/csv') =>
    (await send(body, `dryRun=true&${search}`, type)).answer
  const exported = async (search: string) => {
    const app = createApp(server.store, { contract: '2025-03', user: 'x', version: '0', storage: 'x' })
    return (await app.request(`${ROOT}/export?${search}`)).arrayBuffer()
  }
  const all = async (): Promise<readonly Json[]> => (await server.get(`${ROOT}?limit=1000`)).body.items
  const outcomes = ({ rows }: { rows: readonly ImportRow[] }) => rows.map(({ outcome }) => outcome)

  it('of what was exported changes nothing, in each format, whatever the records hold', async () => {
    const records = await generated(server)
    const first = await send(JSON.stringify(records), '', 'application/json')
    expect(first.answer.counts).toMatchObject({ create: records.length, refused: 0 })
    const before = await all()
    const items = records.length + 60
    const formats = [
      ...transferFormats.map((format) => `format=${format}`),
      'region=de',
      'separator=tab&decimal=comma',
    ]
    for (const search of formats) {
      const file = await exported(search)
      const { changeId, counts } = (await send(file, '', '')).answer
      const { unchanged } = counts
      expect({ search, changeId, unchanged }).toEqual({ search, changeId: null, unchanged: items })
    }
    expect(await all()).toEqual(before)
  }, 120_000)

  it('does what its plan said, and nothing the second time', async () => {
    const [one, two] = await all()
    const file = csv([
      ['id', 'name', 'notes', 'quantityOverflowValue', 'operationType', 'sourceLocationPath'],
      [one.id, one.name, 'mended', '', one.operationType, one.sourceLocationPath ?? ''],
      ['', two.name, 'too', '', two.operationType, two.sourceLocationPath ?? ''],
      ['', 'New one', '', '', '', 'Cascade/Twin Falls/Dairy/Receiving/Bays/Bay1'],
    ])
    const planned = await plan(file)
    expect(outcomes(planned)).toEqual(['update', 'update', 'create'])
    expect(planned.rows[0].changes).toMatchObject({ notes: [one.notes, 'mended'] })
    expect(await all()).toHaveLength(60)
    const { status, answer } = await send(file, `digest=${planned.digest}`)
    expect(status).toBe(200)
    expect(answer.counts).toEqual(planned.counts)
    expect(answer.rows.map(({ changes }: ImportRow) => changes)).toEqual(
      planned.rows.map(({ changes }: ImportRow) => changes),
    )
    const created = (await server.get(`${ROOT}/${answer.rows[2].id}`)).body
    expect(created).toMatchObject({ name: 'New one', operationType: 'CONSUME', enabled: true })
    expect((await plan(file)).counts).toMatchObject({ unchanged: 3, create: 0, update: 0 })
    const { kind, counts } = (await server.get(`/api/changes/${answer.changeId}`)).body
    expect([kind, counts]).toMatchObject(['import', { created: 1, updated: 2 }])
    await server.send('POST', `/api/changes/${answer.changeId}/revert`, {})
    expect(await all()).toHaveLength(60)
  })

  it('leaves alone what the file does not name, and clears what it leaves empty', async () => {
    const [one] = await all()
    const planned = await plan(
      csv([
        ['id', 'material path', 'MaterialId'],
        [one.id, '', ''],
      ]),
    )
    expect(planned.rows[0].changes).toEqual({
      materialId: [one.materialId, null],
      materialPath: [one.materialPath, null],
    })
  })

  it('offers ten renames for ten changed names', async () => {
    const records: readonly Json[] = JSON.parse(await textOf(await exported('format=json')))
    const renamed = records.map((record, index) => {
      const name = index < 10 ? `${record.name} (renamed)` : record.name
      return { ...record, id: null, name }
    })
    const planned = await plan(JSON.stringify(renamed), '', 'application/json')
    expect(planned.counts).toMatchObject({ rename: 10, unchanged: 50, create: 0 })
    const { answer } = await send(JSON.stringify(renamed), '', 'application/json')
    expect(answer.counts.rename).toBe(10)
    expect(await all()).toHaveLength(60)
  })

  it('refuses rows with their place, their rule and what was probably meant, and stores nothing', async () => {
    const before = await all()
    const file = csv([
      ['name', 'operationType', 'sourceLocationPath', 'enabled'],
      ['Good', 'SHIP', '', 'yes'],
      ['Bad', 'SCRAP_ALL', 'Cascade/Twin Falls/Dairy/Receiving/Bays/Bay11', 'perhaps'],
      ['Good', 'SHIP', '', 'no'],
      ['Short', 'SHIP'],
      ['', 'SHIP', '', ''],
    ])
    const planned = await plan(file)
    expect(outcomes(planned)).toEqual(['create', 'refused', 'refused', 'refused', 'refused'])
    expect(planned.rows[1]).toMatchObject({
      given: { operationType: 'SCRAP_ALL', enabled: 'perhaps' },
      errors: {
        operationType: [{ rule: 'choice.unknown', nearest: 'SCRAP' }],
        sourceLocationPath: [{ rule: 'reference.unknown' }],
        enabled: [{ rule: 'type.wrong' }],
      },
    })
    expect(planned.rows[2].errors.name[0].message).toBe('Row 1 is about the same operation.')
    expect(planned.rows[3].errors[''][0].rule).toBe('row.ragged')
    const refused = await send(file)
    expect([refused.status, refused.answer.detail]).toMatchObject([422, expect.stringContaining('Row 2')])
    expect(refused.answer.plan.counts.refused).toBe(4)
    expect(await all()).toEqual(before)
    const skipped = await send(file, 'onError=skip')
    expect([skipped.status, skipped.answer.counts.create]).toEqual([200, 1])
    expect(await all()).toHaveLength(61)
  })

  it('is mended by the request: columns, cells, values, rows, and which record is meant', async () => {
    const twin = { name: 'Twin', operationType: 'SHIP' }
    const [{ body: first }] = [await server.send('POST', ROOT, twin), await server.send('POST', ROOT, twin)]
    const file = csv([
      ['name', 'operationType', 'remark', 'sourceLocationPath'],
      ['A', 'SCRAP_ALL', 'x', 'nowhere'],
      ['B', 'SCRAP_ALL', '', ''],
      ['Left out', 'WRONG', '', ''],
      ['Twin', 'SHIP', 'meant', ''],
    ])
    expect((await plan(file)).rows[3]).toMatchObject({
      outcome: 'ambiguous',
      candidates: [{ name: 'Twin' }, {}],
    })
    const form = new FormData()
    form.set('file', new File([file], 'plant.csv'))
    form.set(
      'corrections',
      JSON.stringify({
        mapping: { remark: 'notes' },
        cells: [{ row: 1, parameter: 'sourceLocationPath', value: null }],
        values: [{ parameter: 'operationType', from: 'SCRAP_ALL', to: 'SCRAP' }],
        drop: [3],
        match: [{ row: 4, id: first.id }],
      }),
    )
    const app = createApp(server.store, { contract: '2025-03', user: 'x', version: '0', storage: 'x' })
    const response = await app.request(IMPORT, { method: 'POST', body: form })
    const answer: Json = await response.json()
    expect(answer.rows).toMatchObject([
      { row: 1, outcome: 'create', changes: { notes: [null, 'x'], operationType: ['CONSUME', 'SCRAP'] } },
      { row: 2, outcome: 'create' },
      { row: 4, outcome: 'update', id: first.id, changes: { notes: [null, 'meant'] } },
    ])
  })

  it('is refused with the new plan when it would now do something else', async () => {
    const [one] = await all()
    const file = csv([
      ['id', 'notes'],
      [one.id, 'from a file'],
    ])
    const { digest } = await plan(file)
    await server.send('POST', ROOT, { id: one.id, spare1: 'meanwhile' })
    const { status, answer } = await send(file, `digest=${digest}`)
    expect([status, answer.type]).toEqual([409, 'urn:lotwright:problem:plan-changed'])
    expect((await send(file, `digest=${answer.plan.digest}`)).status).toBe(200)
  })

  it('brings deleted records back under their ids, whose revisions count on', async () => {
    const file = await exported('format=zip&q=CIP')
    const [one] = (await server.get(`${ROOT}?q=CIP&limit=1`)).body.items
    await server.send('DELETE', `${ROOT}/${one.id}`)
    expect((await send(file, '', 'application/zip')).answer.counts).toMatchObject({ create: 1, refused: 0 })
    const { body } = await server.get(`${ROOT}/${one.id}`)
    expect(body).toMatchObject({ name: one.name, revision: 3, sourceLocationId: one.sourceLocationId })
  })
})

async function textOf(file: ArrayBuffer): Promise<string> {
  return new TextDecoder().decode(file)
}

function csv(rows: readonly (readonly string[])[]): string {
  return rows.map((cells) => cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join()).join('\n')
}

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
