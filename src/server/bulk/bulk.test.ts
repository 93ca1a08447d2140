import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { mintUlid } from '#domain/ulid.ts'
import { aDatabase, engineNames, type Json, ROOT, type Server, type TestDatabase } from '#testing/api.ts'

const BULK = `${ROOT}/bulk`
const audit = ['modifiedDate', 'modifiedBy', 'revision', 'complete']

describe.each(engineNames)('a bulk change on %s', (engine) => {
  let database: TestDatabase
  let server: Server
  let all: Json[]
  const listed = async (): Promise<Json[]> => (await server.get(`${ROOT}?limit=1000`)).body.items
  const bulk = (body: object, query = '', headers: Record<string, string> = {}) =>
    server.send('POST', `${BULK}${query}`, body, headers)
  const changes = async () => (await server.get('/api/changes?limit=1000')).body.items.length
  const idsOf = (records: readonly Json[]) => records.map(({ id }) => id)

  beforeAll(async () => {
    database = await aDatabase(engine)
    server = await database.serve()
    await server.send('POST', '/api/plant/sample')
  })
  afterAll(() => database.drop())
  beforeEach(async () => {
    all = await listed()
  })

  it('touches one field of fifty mixed records, and nothing else anywhere', async () => {
    const chosen = all.slice(3, 53)
    const { status, body } = await bulk({ ids: idsOf(chosen), change: { spare2: 'line 7' } })
    expect([status, body.counts]).toMatchObject([200, { changed: 50, refused: 0, skipped: 0, values: 50 }])
    const after = new Map((await listed()).map((record) => [record.id, record]))
    for (const record of all) {
      const isChosen = chosen.includes(record)
      const now = after.get(record.id)
      const differing = Object.keys(record).filter((key) => record[key] !== now[key])
      expect(differing.filter((key) => !audit.includes(key))).toEqual(isChosen ? ['spare2'] : [])
      expect(now.revision).toBe(record.revision + (isChosen ? 1 : 0))
    }
  })

  it('changes only records to which a field applies, and names the others with the reason', async () => {
    const { body } = await bulk({ filter: {}, change: { quantityOverflowValue: '777' } })
    const after = new Map((await listed()).map((record) => [record.id, record]))
    for (const record of body.records) {
      const rising = after.get(record.id).quantityCalcType === 'RISING'
      expect(record.outcome).toBe(rising ? 'changed' : 'skipped')
      expect(after.get(record.id).quantityOverflowValue).toBe(rising ? '777' : null)
      if (!rising)
        expect(record.skipped.quantityOverflowValue.message).toMatch(/^Applies when .* is .*; this is .*\.$/)
    }
    expect(body.counts.changed).toBeGreaterThan(0)
    expect(body.counts.skipped).toBeGreaterThan(0)
  })

  it('only says what it would do in a dry run', async () => {
    const before = await changes()
    const { body } = await bulk({ filter: {}, change: { enabled: false } }, '?dryRun=true')
    expect(body.changeId).toBeNull()
    expect(await changes()).toBe(before)
    expect(await listed()).toEqual(all)
  })

  it('stores all or nothing, and says which are refused', async () => {
    const [first, second] = all
    const body = { ids: [first.id, mintUlid(), second.id], change: { spare1: 'x' } }
    const refused = await bulk(body)
    expect([refused.status, refused.body.type]).toEqual([422, 'urn:lotwright:problem:refused'])
    expect(refused.body.plan.counts).toMatchObject({ changed: 2, refused: 1 })
    expect(refused.body.plan.records[1].errors.id[0].rule).toBe('record.gone')
    expect(await listed()).toEqual(all)
    const skipped = await bulk(body, '?onError=skip')
    expect([skipped.status, skipped.body.counts.changed]).toEqual([200, 2])
  })

  it('is refused with the new plan where it would do something else than was previewed', async () => {
    const body = { ids: idsOf(all.slice(0, 4)), change: { spare3: mintUlid() } }
    const { digest } = (await bulk(body, '?dryRun=true')).body
    await server.send('POST', ROOT, { id: all[2].id, notes: 'edited since' })
    const { status, body: problem } = await bulk(body, `?digest=${digest}`)
    expect([status, problem.type]).toEqual([409, 'urn:lotwright:problem:plan-changed'])
    const again = await bulk(body, `?digest=${problem.plan.digest}`)
    expect([again.status, again.body.digest]).toEqual([200, problem.plan.digest])
  })

  it('takes a filter as a promise, without those that are left out', async () => {
    const ships = all.filter(({ operationType }) => operationType === 'SHIP')
    const [left, ...others] = ships
    const request = { filter: { type: 'SHIP' }, except: [left.id], affix: { name: { suffix: ' (B)' } } }
    const { body } = await bulk(request)
    expect(new Set(idsOf(body.records))).toEqual(new Set(idsOf(others)))
    const names = new Set((await listed()).map(({ name }) => name))
    for (const { name } of others) expect(names).toContain(`${name} (B)`)
    expect(names).toContain(left.name)
  })

  it('judges conditions after its own choices, and shows what they clear', async () => {
    const manual = all.find(({ quantitySource }) => quantitySource === 'MANUAL')
    const rising = all.find(({ quantityCalcType }) => quantityCalcType === 'RISING')
    const set = { quantitySource: 'EXPRESSION', quantityCalcType: 'RISING', quantityOverflowValue: '9' }
    const { body: begun } = await bulk({ ids: [manual.id], change: set }, '?dryRun=true')
    expect(begun.records[0]).toMatchObject({ outcome: 'changed', after: set, skipped: {} })
    const { body: ended } = await bulk(
      { ids: [rising.id], change: { quantitySource: 'MANUAL' } },
      '?dryRun=true',
    )
    expect(ended.records[0].before).toMatchObject({ quantityCalcType: 'RISING' })
    expect(ended.records[0].after).toMatchObject({ quantityCalcType: null, quantityExpression: null })
  })

  it('duplicates by a pattern, and names the copies', async () => {
    const [first, second] = all.filter(({ status }) => status !== 'IDLE')
    const request = {
      ids: [first.id, second.id],
      act: 'duplicate',
      pattern: { name: 'Copy {n:02} of {name}' },
    }
    const preview = (await bulk(request, '?dryRun=true')).body
    expect(preview.records[0]).toMatchObject({ id: first.id, before: null, after: { status: 'IDLE' } })
    const { status, body } = await bulk(request, `?digest=${preview.digest}`)
    expect([status, body.counts.changed]).toEqual([200, 2])
    const copy = (await server.get(`${ROOT}/${body.records[1].after.id}`)).body
    expect(copy).toMatchObject({ name: `Copy 02 of ${second.name}`, status: 'IDLE', revision: 1 })
    const differing = Object.keys(copy).filter((key) => copy[key] !== second[key])
    expect(differing.filter((key) => !/Date$|By$/.test(key))).toEqual(
      expect.arrayContaining(['id', 'name', 'status', 'revision']),
    )
    expect(
      (await bulk({ ids: [first.id], act: 'duplicate' }, '?dryRun=true')).body.records[0].after.name,
    ).toBe(`${first.name} copy`)
  })

  it('deletes, but not what lot records refer to', async () => {
    const { body: made } = await server.send('POST', ROOT, { name: 'Short-lived' })
    const used = all.find(({ status }) => status === 'RUNNING') ?? all[0]
    const lot = { id: mintUlid(), inventory_operation_id: used.id, type: 'CONSUME' }
    const rest = { quantity: null, start_date: null, end_date: null }
    await server.kysely
      .insertInto('inventory_lot_record')
      .values({ ...lot, ...rest })
      .execute()
    const request = { ids: [made.id, used.id], act: 'delete' }
    const refused = await bulk(request)
    expect(refused.status).toBe(422)
    const [message] = refused.body.plan.records[1].errors.id
    expect([message.rule, message.message.includes(lot.id)]).toEqual(['record.inUse', true])
    const { body } = await bulk(request, '?onError=skip')
    expect(body.counts).toMatchObject({ changed: 1, refused: 1 })
    expect((await server.get(`${ROOT}/${made.id}`)).status).toBe(404)
    expect((await server.get(`${ROOT}/${used.id}`)).status).toBe(200)
    await server.kysely.deleteFrom('inventory_lot_record').where('id', '=', lot.id).execute()
  })

  it('edits each record its own way, and refuses what was saved since', async () => {
    const [first, second, third] = all
    await server.send('POST', ROOT, { id: second.id, notes: 'saved by a colleague' })
    const edits = [
      { id: first.id, revision: first.revision, change: { notes: 'one' } },
      { id: second.id, revision: second.revision, change: { notes: 'two' } },
      { id: third.id, revision: third.revision, change: { flushIntervalMillis: -1, spare1: 'kept' } },
    ]
    const { status, body } = await bulk({ edits })
    expect([status, body.plan.counts]).toMatchObject([422, { changed: 1, refused: 2 }])
    expect(body.plan.records[1].errors.id[0].message).toContain('M. Okafor')
    expect(body.plan.records[2].errors.flushIntervalMillis[0].rule).toBe('number.outOfRange')
    const { body: stored } = await bulk({ edits }, '?onError=skip')
    expect((await server.get(`/api/changes/${stored.changeId}`)).body.kind).toBe('grid-edit')
    expect((await server.get(`${ROOT}/${first.id}`)).body.notes).toBe('one')
  })

  it('can be undone as one, but for what was edited since', async () => {
    const chosen = all.slice(0, 30)
    const { body } = await bulk({ ids: idsOf(chosen), change: { spare1: mintUlid() } }, '', {
      'Change-Reason': 'A trial',
    })
    await server.send('POST', ROOT, { id: chosen[4].id, notes: 'edited since' })
    const set = (await server.get(`/api/changes/${body.changeId}`)).body
    expect(set).toMatchObject({ kind: 'bulk-edit', reason: 'A trial', counts: { updated: 30 } })
    const { body: undone } = await server.send('POST', `/api/changes/${body.changeId}/revert`)
    expect(undone.counts).toMatchObject({ reverted: 29, kept: 1 })
    const after = new Map((await listed()).map((record) => [record.id, record]))
    for (const record of chosen) {
      if (record !== chosen[4]) expect(after.get(record.id).spare1).toBe(record.spare1)
    }
  })

  it('stores nothing twice under one key, and answers its first result', async () => {
    const key = { 'Idempotency-Key': mintUlid() }
    const request = { ids: [all[0].id], act: 'duplicate', pattern: { name: 'Only one copy' } }
    const answers = await Promise.all(Array.from({ length: 5 }, () => bulk(request, '', key)))
    const [first] = answers
    for (const { status, body } of answers) expect([status, body]).toEqual([200, first?.body])
    expect((await server.get(`${ROOT}?q=only+one+copy`)).body.total).toBe(1)
    expect((await bulk({ ...request, ids: [all[1].id] }, '', key)).body.type).toMatch(/key-reused$/)
    expect((await server.send('POST', ROOT, { name: 'x' }, key)).body.type).toMatch(/key-reused$/)
  })

  it('answers by lines while it works, and stores nothing once nobody waits', async () => {
    const stream = { Accept: 'application/x-ndjson' }
    const request = { ids: idsOf(all), change: { spare3: mintUlid() } }
    const { body, headers } = await bulk(request, '?dryRun=true', stream)
    expect(headers.get('Content-Type')).toBe('application/x-ndjson')
    const lines = body
      .trimEnd()
      .split('\n')
      .map((line: string) => JSON.parse(line))
    expect(lines.at(-1).answer.counts.changed).toBe(all.length)
    const refused = (await bulk({ ids: [mintUlid()], change: {} }, '', stream)).body
    expect(JSON.parse(refused).problem).toMatchObject({ status: 422, plan: { counts: { refused: 1 } } })

    const before = await changes()
    const signal = AbortSignal.abort()
    const { createApp } = await import('#server/app.ts')
    const settings = { contract: '2025-03', user: 'x', version: '0', storage: 'x' } as const
    const { status } = await createApp(server.store, settings).request(BULK, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(request),
      signal,
    })
    expect([status, await changes()]).toEqual([499, before])
  })

  it('goes with saves through another server of the database', async () => {
    const other = await database.serve()
    const chosen = idsOf(all.slice(0, 20))
    const work = [
      bulk({ ids: chosen, change: { spare1: 'from one' } }),
      other.send('POST', BULK, { ids: chosen, change: { spare2: 'from the other' } }),
      ...chosen.map((id) => other.send('POST', ROOT, { id, spare3: 'by hand' })),
    ]
    expect((await Promise.all(work)).map(({ status }) => status)).toEqual(work.map(() => 200))
    const after = (await listed()).filter(({ id }) => chosen.includes(id))
    const expected = { spare1: 'from one', spare2: 'from the other', spare3: 'by hand' }
    for (const record of after) expect(record).toMatchObject(expected)
  })
})
