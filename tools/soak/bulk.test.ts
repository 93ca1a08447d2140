import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { isDeepStrictEqual } from 'node:util'
import { createAdaptorServer } from '@hono/node-server'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createApp } from '#server/app.ts'
import { aDatabase, engineNames, type Json, ROOT, type Server, type TestDatabase } from '#testing/api.ts'
import { seed } from './seed.ts'

const RECORDS = 10_000
const settings = { contract: '2025-03', user: 'soak', version: '0', storage: 'a test' } as const

describe.each(engineNames)('ten thousand records on %s', (engine) => {
  let database: TestDatabase
  let server: Server
  const bulk = (body: object, query = '') => server.send('POST', `${ROOT}/bulk${query}`, body)
  const changes = async (): Promise<number> => (await server.get('/api/changes?limit=1000')).body.items.length

  beforeAll(async () => {
    database = await aDatabase(engine)
    server = await database.serve()
    await seed(server.store, settings, RECORDS)
  })
  afterAll(() => database.drop())

  it('are changed as one and undone as one, but for the record that was edited since', async () => {
    const { body: stored } = await bulk({ filter: {}, change: { notes: 'For the audit.' } })
    expect(stored.counts.changed).toBe(RECORDS)
    const edited = stored.records[4321]
    await server.send('POST', ROOT, { id: edited.id, spare1: 'edited since' })
    const { body: undone } = await server.send('POST', `/api/changes/${stored.changeId}/revert`)
    expect(undone.counts).toMatchObject({ reverted: RECORDS - 1, kept: 1 })
    expect(undone.records.find(({ outcome }: Json) => outcome === 'kept').id).toBe(edited.id)
    const { body: again } = await bulk({ filter: {}, change: { notes: 'For the audit.' } }, '?dryRun=true')
    const now = new Map<string, Json>(again.records.map((record: Json) => [record.id, record]))
    const wrong = stored.records.filter(({ id, before }: Json) =>
      id === edited.id
        ? now.get(id)?.outcome !== 'unchanged'
        : !isDeepStrictEqual(now.get(id)?.before, before),
    )
    expect(wrong).toEqual([])
  })

  it('let others read while they are judged, and store nothing once nobody waits for them', async () => {
    const host = createAdaptorServer({ fetch: createApp(server.store, settings).fetch })
    host.listen(0, '127.0.0.1')
    await once(host, 'listening')
    const url = `http://127.0.0.1:${asPort(host.address())}${ROOT}`
    const before = await changes()
    const leaving = new AbortController()
    const body = JSON.stringify({ filter: {}, change: { spare1: 'never stored' } })
    const headers = { 'Content-Type': 'application/json', Accept: 'application/x-ndjson' }
    const response = await fetch(`${url}/bulk`, { method: 'POST', headers, body, signal: leaving.signal })
    expect((await fetch(`${url}?limit=1`)).status).toBe(200)
    // Answered while it was worked on: had that been over, it would be stored below.
    leaving.abort()
    await expect(response.text()).rejects.toThrow(/abort/i)
    // What it had begun it has put back by the time that a later write is stored.
    await server.send('POST', ROOT, { name: 'Written afterwards' })
    expect(await changes()).toBe(before + 1)
    expect((await server.get(`${ROOT}?spare1.is=never+stored`)).body.total).toBe(0)
    host.close()
  })
})

/** A server that listens at a port. */
function asPort(address: unknown): number {
  return (address as AddressInfo).port
}
