import Papa from 'papaparse'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { parametersOf } from '#domain/wire.ts'
import { aDatabase, engineNames, type Json, ROOT, type Server, type TestDatabase } from '#testing/api.ts'

const MIXED = 50

/** What is hard to carry through a change and a file unharmed. */
const odd = [
  { name: ' Spaced  name ', notes: 'Two\nlines, "quoted"; and\ttabbed' },
  { name: '=1+1', notes: '' },
  { name: 'Ünïcode 🧀', spare1: '000123', quantityOverflowValue: '1000000.50' },
  { name: "'apostrophe", startTriggerExpression: '{[default]Bay1/Valve} && "a,b"\r\n' },
]

describe.each(engineNames)('a bulk change of one field on %s', (engine) => {
  let database: TestDatabase
  let server: Server
  let chosen: readonly string[]
  let known: Json
  beforeAll(async () => {
    database = await aDatabase(engine)
    server = await database.serve()
    await server.send('POST', '/api/plant/sample')
    const made = await Promise.all(odd.map((record) => server.send('POST', ROOT, record)))
    const items: readonly Json[] = (await server.get(`${ROOT}?limit=1000`)).body.items
    const ids = [...made.map(({ body }) => body.id), ...items.filter((_, index) => index % 2 === 0).map(idOf)]
    chosen = [...new Set(ids)].slice(0, MIXED)
    known = items.find((item) => item.destinationLocationId !== null)
  })
  afterAll(() => database.drop())

  const csv = async (): Promise<Cells> => {
    const { body } = await server.get(`${ROOT}/export?format=csv`)
    const [head = [], ...rows] = Papa.parse<string[]>(body, { skipEmptyLines: true }).data
    return new Map(rows.map((row) => [row[0] ?? '', new Map(head.map((name, at) => [name, row[at]]))]))
  }
  const json = async (): Promise<Cells> => {
    const { body } = await server.get(`${ROOT}/export?format=json`)
    return new Map(body.map((record: Json) => [record.id, new Map(Object.entries(record))]))
  }
  const audits = async (): Promise<ReadonlyMap<string, Json>> => {
    const { body } = await server.get(`${ROOT}?limit=1000`)
    return new Map(body.items.map((item: Json) => [item.id, auditOf(item)]))
  }

  it.each<[string, () => Json]>([
    ['a text', () => ({ spare2: 'line 7' })],
    ['a flag', () => ({ enabled: false })],
    ['a number', () => ({ flushIntervalMillis: 4321 })],
    ['an expression', () => ({ quantityExpression: '{[default]Bay1/Total}' })],
    ['a reference', () => ({ destinationLocationId: known.destinationLocationId })],
  ])('differs before and after in the cells of %s alone, and in who saved it', async (_, change) => {
    const before = { csv: await csv(), json: await json(), audits: await audits() }
    const { body } = await server.send('POST', `${ROOT}/bulk`, { ids: chosen, change: change() })
    const after = { csv: await csv(), json: await json(), audits: await audits() }
    const changed = body.records.filter(({ outcome }: Json) => outcome === 'changed')
    expect(changed.length).toBeGreaterThan(MIXED / 5)
    const expected = changed.flatMap((record: Json) =>
      Object.keys(record.after)
        .filter((name) => record.after[name] !== record.before[name])
        .map((name) => `${record.id} ${name}`),
    )
    expect(differing(before.json, after.json)).toEqual(expected.toSorted())
    expect(differing(before.csv, after.csv)).toEqual(expected.toSorted())
    expect([...after.csv.keys()]).toEqual([...before.csv.keys()])
    const saved = new Set(changed.map(idOf))
    for (const [id, audit] of before.audits) {
      const revision = audit.revision + (saved.has(id) ? 1 : 0)
      expect(after.audits.get(id)).toMatchObject(saved.has(id) ? { revision } : audit)
    }
  })
})

/** What a file holds, by record and column. */
type Cells = ReadonlyMap<string, ReadonlyMap<string, unknown>>

/** The cells in which two files differ, as `id column`, in order. */
function differing(before: Cells, after: Cells): readonly string[] {
  const columns = parametersOf('2025-03').map(({ name }) => name)
  return [...before]
    .flatMap(([id, cells]) =>
      columns.filter((name) => cells.get(name) !== after.get(id)?.get(name)).map((name) => `${id} ${name}`),
    )
    .toSorted()
}

function idOf({ id }: Json): string {
  return id
}

function auditOf({ createdDate, createdBy, modifiedDate, modifiedBy, revision }: Json): Json {
  return { createdDate, createdBy, modifiedDate, modifiedBy, revision }
}
