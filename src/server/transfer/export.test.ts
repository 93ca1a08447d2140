import { strFromU8, unzipSync } from 'fflate'
import Papa from 'papaparse'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { mintUlid } from '#domain/ulid.ts'
import { parametersOf } from '#domain/wire.ts'
import { createApp } from '#server/app.ts'
import { storeChange } from '#server/database/changes.ts'
import { occasionOf, authorOf } from '#server/operations/occasion.ts'
import { newRecord } from '#server/operations/records.ts'
import { aPlant } from '#testing/a-plant.ts'
import { anOperation } from '#testing/an-operation.ts'
import { aDatabase, engineNames, type Json, ROOT, type Server, type TestDatabase } from '#testing/api.ts'

describe.each(engineNames)('an export from %s', (engine) => {
  let database: TestDatabase
  let server: Server
  let items: readonly Json[]
  beforeAll(async () => {
    database = await aDatabase(engine)
    server = await database.serve()
    await server.send('POST', '/api/plant/sample', {})
    items = (await server.get(`${ROOT}?limit=1000`)).body.items
  })
  afterAll(() => database.drop())

  const file = async (search: string, body?: unknown) => {
    const app = createApp(server.store, { contract: '2025-03', user: 'x', version: '0', storage: 'x', now })
    const response = await app.request(`${ROOT}/export?${search}`, {
      method: body === undefined ? 'GET' : 'POST',
      headers: { 'Content-Type': 'application/json' },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
    return { response, bytes: new Uint8Array(await response.arrayBuffer()) }
  }
  const textOf = async (search: string, body?: unknown) => strFromU8((await file(search, body)).bytes)
  const namesIn = async (search: string, body?: unknown) =>
    JSON.parse(await textOf(`format=json&${search}`, body)).map(({ name }: Json) => name)

  it('is all of them as JSON, with every parameter, in the list’s order', async () => {
    const { response, bytes } = await file('format=json')
    expect(response.headers.get('Content-Disposition')).toBe(
      'attachment; filename="inventory-operations-2026-01-31.json"',
    )
    expect(JSON.parse(strFromU8(bytes))).toEqual(items.map(parametersIn))
  })

  it('is CSV with a row for each, for programs or for a region', async () => {
    const { response, bytes } = await file('')
    const rows = Papa.parse<string[]>(strFromU8(bytes).trimEnd()).data
    expect(response.headers.get('Content-Type')).toBe('text/csv; charset=utf-8')
    expect(rows[0]).toHaveLength(44)
    expect(rows.slice(1).map(([id]) => id)).toEqual(items.map(({ id }) => id))
    const german = await file('region=de')
    expect(Array.from(german.bytes.slice(0, 3))).toEqual([0xef, 0xbb, 0xbf])
    expect(strFromU8(german.bytes)).toContain('id;name;enabled;')
    expect(await textOf('region=de&bom=false&separator=tab')).toMatch(/^id\tname\tenabled\t/)
  })

  it('is a zip of the same bytes each time, a file to each', async () => {
    const { bytes } = await file('format=zip')
    expect((await file('format=zip')).bytes).toEqual(bytes)
    const files = Object.entries(unzipSync(bytes))
    expect(files).toHaveLength(items.length)
    const [first] = items
    const path = `${first.name.replaceAll(' ', '-')}-${first.id}.json`
    const [, content = new Uint8Array()] = files.find(([name]) => name === path) ?? []
    const read: Json = JSON.parse(strFromU8(content))
    expect(read).toMatchObject({ id: first.id, sourceLocationPath: first.sourceLocationPath })
    expect(Object.keys(read)).toEqual(Object.keys(read).toSorted())
    expect(Object.keys(read)).not.toContain('sourceLocationId')
    expect(Object.keys(read)).not.toContain('status')
  })

  it('is a script with a call for each', async () => {
    const script = await textOf('format=python')
    expect(script.match(/op\.saveInventoryOperation\(\*\*\{/g)).toHaveLength(items.length)
    expect(script).toContain("'name': 'CIP RawSilo1',")
    expect(script.trimEnd()).toMatch(/part3\(\)$/)
  })

  it('holds what the list’s filter shows, in its order, or what is selected', async () => {
    const ships = (await server.get(`${ROOT}?type=SHIP&sort=-name`)).body.items
    const names = ships.map(({ name }: Json) => name)
    expect(await namesIn('type=SHIP&sort=-name')).toEqual(names)
    const [first, ...others] = ships
    expect(await namesIn('sort=-name', { filter: { type: ['SHIP'] }, except: [first.id] })).toEqual(
      others.map(({ name }: Json) => name),
    )
    expect(await namesIn('', { ids: [first.id.toLowerCase(), mintUlid()] })).toEqual([first.name])
    expect(await namesIn('q=nothing+has+this')).toEqual([])
  })

  it.each([
    ['format=xls', undefined, 'format'],
    ['region=not+one', undefined, 'region'],
    ['separator=x', undefined, 'separator'],
    ['colour=red', undefined, 'colour'],
    ['', { filter: { colour: 'red' } }, 'colour'],
    ['', { everything: true }, 'ids'],
  ])('of %j and %j is refused before it begins', async (search, body, word) => {
    const { response, bytes } = await file(search, body)
    expect(response.status).toBe(422)
    expect(strFromU8(bytes)).toContain(word)
  })

  it('shows one state, whatever is stored while it is sent', async () => {
    const names = Array.from({ length: 600 }, (_, index) => `Many ${String(index).padStart(3, '0')}`)
    const settings = { contract: '2025-03', user: 'x', version: '0', storage: 'x', now } as const
    const occasion = occasionOf(settings, null)
    const records = names.map((name) => newRecord(occasion, aPlant(), anOperation({ name }), mintUlid()))
    await server.store.write((session) => storeChange(session, authorOf(occasion, 'create'), records))
    const app = createApp(server.store, settings)
    const response = await app.request(`${ROOT}/export?format=json&q=Many`)
    const reader = response.body?.getReader()
    const chunks = [(await reader?.read())?.value]
    const [changed, deleted] = [records.at(-1), records.at(-2)]
    await server.send('POST', ROOT, { id: changed?.id, name: 'Many more' })
    await server.send('POST', ROOT, { id: changed?.id, name: 'Many most' })
    await server.send('DELETE', `${ROOT}/${deleted?.id}`)
    for (let part = await reader?.read(); part?.done === false; part = await reader?.read()) {
      chunks.push(part.value)
    }
    const text = chunks.map((chunk) => strFromU8(chunk ?? new Uint8Array())).join('')
    expect(JSON.parse(text).map(({ name }: Json) => name)).toEqual(names)
  })
})

const now = () => Date.parse('2026-01-31T23:00:00Z')

function parametersIn(item: Json): Json {
  return Object.fromEntries(parametersOf('2025-03').map(({ name }) => [name, item[name]]))
}
