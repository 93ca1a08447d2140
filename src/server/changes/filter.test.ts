import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { mintUlid } from '#domain/ulid.ts'
import { aDatabase, engineNames, type Json, ROOT, type Server, type TestDatabase } from '#testing/api.ts'

const DAY_MS = 86_400_000
const START = Date.parse('2026-01-12T11:07:00Z')

describe.each(engineNames)('the list of change sets on %s', (engine) => {
  let database: TestDatabase
  let server: Server
  let tank: Json
  let now = START
  beforeAll(async () => {
    database = await aDatabase(engine)
    server = await database.serve({ now: () => now })
    const baird = await database.serve({ now: () => now, user: 'A. Baird' })
    await server.send('POST', '/api/plant/import', {
      locations: [{ path: 'Dairy', type: 'SITE' }, { path: 'Dairy/Raw' }, { path: 'Dairy/Raw/Silo1' }],
    })
    now += DAY_MS
    tank = await save(server, { name: 'CIP BufferTank' }, { 'Change-Reason': 'Zähler 100%' })
    now += DAY_MS
    await save(baird, { id: tank.id, enabled: false })
    await save(server, { name: 'Fill', destinationLocationPath: 'Dairy/Raw/Silo1' })
    await baird.send('DELETE', `${ROOT}/${tank.id}`)
  })
  afterAll(() => database.drop())

  async function save(by: Server, body: object, headers?: Record<string, string>): Promise<Json> {
    const encoded = Object.entries(headers ?? {}).map(([name, text]) => [name, encodeURIComponent(text)])
    return (await by.send('POST', ROOT, body, Object.fromEntries(encoded))).body
  }
  const list = async (query: string): Promise<Json> => (await server.get(`/api/changes?${query}`)).body
  const kinds = async (query: string): Promise<readonly string[]> =>
    (await list(query)).items.map(({ kind }: Json) => kind)

  it('says of each what it did, by name', async () => {
    const { items, total, since } = await list('')
    expect(items.map(({ kind, summary }: Json) => [kind, summary.names, summary.fields])).toEqual([
      ['delete', ['CIP BufferTank'], []],
      ['create', ['Fill'], []],
      ['update', ['CIP BufferTank'], ['enabled']],
      ['create', ['CIP BufferTank'], []],
      ['plant-import', [], []],
    ])
    expect(items[2].summary).toMatchObject({ values: 1, enabled: false })
    expect([total, since]).toEqual([5, '2026-01-12T11:07:00.000Z'])
  })

  it.each([
    ['words in a name', 'q=buffertank%20cip', ['delete', 'update', 'create']],
    ['words in who', 'q=BAIRD', ['delete', 'update']],
    ['words in why, composed or not', `q=${encodeURIComponent('Zähler 100%'.normalize('NFD'))}`, ['create']],
    ['a wildcard is a letter like any other', 'q=_', []],
    ['who', 'by=A.%20Baird', ['delete', 'update']],
    ['any of those who', 'by=A.%20Baird&by=Nobody', ['delete', 'update']],
    ['from a day on', 'from=2026-01-14', ['delete', 'create', 'update']],
    ['to a day, with that day', 'to=2026-01-12', ['plant-import']],
    ['from a moment to a moment', 'from=2026-01-13T00:00:00%2B01:00&to=2026-01-14T00:00:00Z', ['create']],
    ['a place and what lies below', 'location=Dairy/Raw', ['create']],
    ['no such place', 'location=Elsewhere', []],
    ['nothing given', 'q=&by=&from=', ['delete', 'create', 'update', 'create', 'plant-import']],
    ['all of it together', 'q=tank&by=A.%20Baird&from=2026-01-14', ['delete', 'update']],
  ])('by %s', async (_, query, expected) => {
    expect(await kinds(query)).toEqual(expected)
    expect((await list(query)).total).toBe(expected.length)
  })

  it('by one operation, deleted or not', async () => {
    expect(await kinds(`operation=${tank.id}`)).toEqual(['delete', 'update', 'create'])
    expect(await kinds(`operation=${mintUlid()}`)).toEqual([])
  })

  it('goes on from its cursor with the same filter', async () => {
    const first = await list(`operation=${tank.id}&limit=2`)
    expect(first.items).toHaveLength(2)
    const rest = await list(`operation=${tank.id}&limit=2&cursor=${first.nextCursor}`)
    expect([rest.items.map(({ kind }: Json) => kind), rest.nextCursor]).toEqual([['create'], null])
  })

  it.each([
    ['operation', 'operation=x'],
    ['from', 'from=yesterday'],
    ['from', 'from=2026-13-01'],
    ['to', 'to=2026-02-30'],
    ['to', 'to=2026-01-12T25:00:00Z'],
    ['from', 'from=99999'],
    ['cursor', 'cursor=x'],
    ['limit', 'limit=0'],
    ['q', 'q=%00'],
    ['by', 'by=%00'],
  ])('refuses at %s what it cannot read: %s', async (parameter, query) => {
    const { status, body } = await server.get(`/api/changes?${query}`)
    expect([status, Object.keys(body.errors)]).toEqual([422, [parameter]])
  })

  it('names everybody who has saved', async () => {
    expect((await server.get('/api/changes/authors')).body).toEqual(['A. Baird', 'M. Okafor'])
  })
})

describe.each(engineNames)('a change set and what became of it since, on %s', (engine) => {
  let database: TestDatabase
  let server: Server
  beforeAll(async () => {
    database = await aDatabase(engine)
    server = await database.serve()
  })
  afterAll(() => database.drop())
  const save = async (body: object): Promise<Json> => (await server.send('POST', ROOT, body)).body
  const lastChange = async (): Promise<Json> =>
    (await server.get(`/api/changes/${(await server.get('/api/changes?limit=1')).body.items[0].id}`)).body
  const again = async ({ id }: Json): Promise<Json> => (await server.get(`/api/changes/${id}`)).body

  it('holds each record as it is now', async () => {
    const { id } = await save({ name: 'Now', notes: 'a' })
    await save({ id, notes: 'b' })
    const change = await lastChange()
    expect(change.edited).toEqual({ count: 0, records: [] })
    expect(change.records[0]).toMatchObject({ now: { notes: 'b', revision: 2 } })
    const { body: after } = await server.send('POST', ROOT, { id, notes: 'c' })
    const { edited, records } = await again(change)
    expect(records[0].now).toEqual(after)
    expect(edited).toMatchObject({ count: 1, records: [{ id, name: 'Now', savedBy: 'M. Okafor' }] })
    expect(edited.records[0].changeId).toBe((await lastChange()).id)
  })

  it('says which were deleted since, and which are there again', async () => {
    const { id } = await save({ name: 'Gone' })
    const made = await lastChange()
    await server.send('DELETE', `${ROOT}/${id}`)
    const deleted = await lastChange()
    expect(deleted.edited.count).toBe(0)
    expect((await again(made)).edited).toMatchObject({ count: 1, records: [{ id, name: null }] })
    expect((await again(made)).records[0].now).toBeNull()
    const { body } = await server.send('POST', `/api/changes/${deleted.id}/revert`)
    expect((await again(deleted)).edited).toMatchObject({ count: 1, records: [{ id, name: 'Gone' }] })
    expect(body.records).toEqual([{ id, name: 'Gone', outcome: 'reverted', reason: null, why: null }])
  })

  it('of a revert, says what it undid and when that was saved', async () => {
    const { id } = await save({ name: 'Back', notes: 'a' })
    await save({ id, notes: 'b' })
    const undone = await lastChange()
    await server.send('POST', `/api/changes/${undone.id}/revert`)
    expect((await lastChange()).reverts).toEqual({ id: undone.id, savedDate: undone.savedDate })
    expect(undone.reverts).toBeNull()
  })

  it('names by its kind what was stored before there were summaries', async () => {
    await save({ name: 'Old' })
    const { id } = await lastChange()
    await server.kysely.updateTable('change_set').set({ summary: null }).where('id', '=', id).execute()
    expect((await again({ id })).summary).toBeNull()
  })
})
