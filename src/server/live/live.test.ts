import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createApp } from '#server/app.ts'
import { aDatabase, engineNames, type Json, ROOT, type Server, type TestDatabase } from '#testing/api.ts'
import { type EventReader, readEvents } from '#testing/event-stream.ts'

const settings = { contract: '2025-03', user: 'M. Okafor', version: '0', storage: 'a test' } as const

describe.each(engineNames)('live changes on %s', (engine) => {
  let database: TestDatabase
  let own: Server
  let other: Server
  const opened: EventReader[] = []
  beforeAll(async () => {
    database = await aDatabase(engine)
    own = await database.serve()
    other = await database.serve({ user: 'A. Baird' })
  })
  afterAll(async () => {
    await Promise.all(opened.map((reader) => reader.close()))
    await database.drop()
  })
  const host = (signal = new AbortController().signal) => createApp(own.store, { ...settings, live: signal })
  const open = async (path = '/api/events', app = host(), headers = {}): Promise<EventReader> => {
    const reader = await readEvents(await app.request(path, { headers }))
    opened.push(reader)
    return reader
  }
  const save = async (body: object, server = other): Promise<Json> =>
    (await server.send('POST', ROOT, body)).body

  it('tells of what another server stores on the same database within a second', async () => {
    const events = await open()
    const { id, createdDate } = await save({ name: 'Lids' })
    const from = performance.now()
    const event = await events.next()
    expect(performance.now() - from).toBeLessThan(1000)
    expect(event).toMatchObject({ kind: 'create', savedBy: 'A. Baird', savedDate: createdDate, ids: [id] })
    expect(event?.seq).toBe(events.start + 1)
  })

  it('tells every stream of each change once, in order', async () => {
    const app = host()
    const streams = await Promise.all([open('/api/events', app), open('/api/events', app)])
    const { id } = await save({ name: 'Caps' })
    for (const notes of ['one', 'two']) await save({ id, notes }, own)
    await other.send('DELETE', `${ROOT}/${id}`)
    for (const stream of streams) {
      for (const [index, kind] of ['create', 'update', 'update', 'delete'].entries()) {
        expect(await stream.next()).toMatchObject({ seq: stream.start + index + 1, kind, ids: [id] })
      }
    }
  })

  it('tells what became of a few records with the last change of each, and of many only which', async () => {
    const events = await open()
    const saved = await save({ name: 'Told' })
    expect(await events.next()).toMatchObject({ records: { [saved.id]: saved } })
    await other.send('DELETE', `${ROOT}/${saved.id}`)
    expect((await events.next())?.records).toEqual({ [saved.id]: null })
    const ids: string[] = []
    for (let n = 0; n < 11; n += 1) {
      ids.push((await save({ name: `One of eleven ${n}` })).id)
    }
    for (const id of ids) expect(await events.next()).toMatchObject({ ids: [id] })
    await other.send('POST', `${ROOT}/bulk`, { ids, change: { notes: 'All at once' } })
    const many = await events.next()
    expect([many?.ids?.length, many?.records]).toEqual([11, {}])
  })

  it('names the change set in the answer to the write', async () => {
    const events = await open()
    const { headers } = await own.send('POST', ROOT, { name: 'Named' })
    expect((await events.next())?.changeId).toBe(headers.get('Change-Id'))
  })

  it.each(['address', 'header'])('goes on where a stream ended, by the %s', async (way) => {
    const seq = (await own.get('/api/health')).body.seq
    const missed = [await save({ name: 'Missed' }), await save({ name: 'Missed too' })]
    const events =
      way === 'address'
        ? await open(`/api/events?since=${seq}`)
        : await open('/api/events', host(), { 'Last-Event-ID': String(seq) })
    expect(events.start).toBe(seq)
    for (const { id } of missed) expect(await events.next()).toMatchObject({ ids: [id] })
  })

  it('says that anything may have changed to who is far behind, or knows another database', async () => {
    for (let n = 0; n < 210; n += 1) await save({ name: `One of many ${n}` })
    const { seq } = (await own.get('/api/health')).body
    for (const since of [seq - 205, seq + 1000]) {
      const events = await open(`/api/events?since=${since}`)
      expect(await events.next()).toMatchObject({ seq, ids: null })
    }
  })

  it('names no operations where a renaming in the plant restates them', async () => {
    const plant = async (locations: readonly object[]) => own.send('POST', '/api/plant/import', { locations })
    await plant([{ path: 'Here', name: 'Here' }])
    await save({ name: 'Placed', sourceLocationPath: 'Here' })
    const [location] = (await own.get('/api/locations')).body
    const events = await open()
    await plant([{ ...location, name: 'There', path: 'There' }])
    expect(await events.next()).toMatchObject({ kind: 'plant-import', ids: null })
  })

  it('ends its streams when the host stops, and opens none', async () => {
    const stopping = new AbortController()
    const app = host(stopping.signal)
    const events = await open('/api/events', app)
    stopping.abort()
    await events.ended()
    expect((await app.request('/api/events')).status).toBe(503)
  })

  it('takes no more streams than it can serve, and forgets those that were left', async () => {
    const app = host()
    const streams = await Promise.all(Array.from({ length: 1000 }, () => open('/api/events', app)))
    expect((await app.request('/api/events')).status).toBe(429)
    await streams[0]?.close()
    await (await open('/api/events', app)).close()
    await Promise.all(streams.map((stream) => stream.close()))
  })

  it('refuses what is no position, another site, and hosts that cannot keep an answer open', async () => {
    const status = async (path: string, headers = {}) => (await host().request(path, { headers })).status
    expect(await status('/api/events?since=x')).toBe(422)
    expect(await status('/api/events', { Origin: 'http://elsewhere.example' })).toBe(403)
    expect(await status('/api/events', { 'Sec-Fetch-Site': 'cross-site' })).toBe(403)
    expect((await host().request('/api/events', { method: 'HEAD' })).status).toBe(200)
    expect((await own.get('/api/events')).status).toBe(404)
    expect((await own.get('/api/session')).body.capabilities).not.toContain('live')
  })
})
