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
        expect(record.skipped.quantityOverflowValue).toMatch(/^Applies when .* is .*; this is .*\.$/)
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
})
