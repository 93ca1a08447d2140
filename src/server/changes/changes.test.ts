import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { mintUlid } from '#domain/ulid.ts'
import { createApp } from '#server/app.ts'
import { aDatabase, engineNames, type Json, ROOT, type Server, type TestDatabase } from '#testing/api.ts'

describe.each(engineNames)('history on %s', (engine) => {
  let database: TestDatabase
  let server: Server
  beforeAll(async () => {
    database = await aDatabase(engine)
    server = await database.serve()
  })
  afterAll(() => database.drop())
  const save = async (body: object, headers?: Record<string, string>): Promise<Json> =>
    (await server.send('POST', ROOT, body, headers)).body
  const lastChange = async (): Promise<Json> => (await server.get('/api/changes?limit=1')).body.items[0]
  const revert = async (id: string): Promise<Json> =>
    (await server.send('POST', `/api/changes/${id}/revert`)).body

  it('holds each revision, newest first, with what changed', async () => {
    const first = await save({ name: 'Lids', notes: 'one' })
    await save({ id: first.id, notes: 'two', spare1: 'x' })
    const { body: revisions } = await server.get(`${ROOT}/${first.id}/revisions`)
    expect(revisions.map((each: Json) => [each.revision, each.savedBy])).toEqual([
      [2, 'M. Okafor'],
      [1, 'M. Okafor'],
    ])
    expect(revisions[0].changes).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ parameter: 'notes', before: 'one', after: 'two' }),
        expect.objectContaining({ parameter: 'spare1', before: null, after: 'x' }),
      ]),
    )
    expect((await server.get(`${ROOT}/${first.id}/revisions/1`)).body).toEqual(first)
    const paged = async (query: string): Promise<readonly number[]> =>
      (await server.get(`${ROOT}/${first.id}/revisions?${query}`)).body.map(({ revision }: Json) => revision)
    expect([await paged('limit=1'), await paged('before=2'), await paged('before=1')]).toEqual([[2], [1], []])
    expect((await server.get(`${ROOT}/${first.id}/revisions?limit=0`)).status).toBe(422)
    for (const wrong of ['3', 'x', '0']) {
      expect((await server.get(`${ROOT}/${first.id}/revisions/${wrong}`)).status).toBe(404)
    }
  })

  it('keeps why, in any script', async () => {
    await save({ name: 'Why' }, { 'Change-Reason': encodeURIComponent('Zähler getauscht 🧀') })
    expect(await lastChange()).toMatchObject({
      kind: 'create',
      reason: 'Zähler getauscht 🧀',
      savedBy: 'M. Okafor',
    })
    const tooLong = await server.send('POST', ROOT, { name: 'x' }, { 'Change-Reason': 'r'.repeat(501) })
    expect(tooLong.status).toBe(422)
  })

  it('undoes an update as a new change set', async () => {
    const { id } = await save({ name: 'Undone', notes: 'before' })
    await save({ id, notes: 'after' })
    const change = await lastChange()
    expect(await revert(change.id)).toMatchObject({
      counts: { reverted: 1, kept: 0 },
      records: [{ id, outcome: 'reverted' }],
    })
    expect((await server.get(`${ROOT}/${id}`)).body).toMatchObject({ notes: 'before', revision: 3 })
    expect(await lastChange()).toMatchObject({ kind: 'revert' })
  })

  it('answers an undoing by lines where asked to, and stores nothing once nobody waits', async () => {
    const { id } = await save({ name: 'By lines', notes: 'before' })
    await save({ id, notes: 'after' })
    const path = `/api/changes/${(await lastChange()).id}/revert`
    const app = createApp(server.store, { contract: '2025-03', user: 'x', version: '0', storage: 'x' })
    const { status } = await app.request(path, { method: 'POST', signal: AbortSignal.abort() })
    expect([status, (await server.get(`${ROOT}/${id}`)).body.notes]).toEqual([499, 'after'])

    const stream = { Accept: 'application/x-ndjson' }
    const { body, headers } = await server.send('POST', path, undefined, stream)
    expect(headers.get('Content-Type')).toBe('application/x-ndjson')
    const { answer } = JSON.parse(body.trimEnd().split('\n').at(-1))
    expect(answer.counts).toEqual({ reverted: 1, kept: 0 })
    expect((await server.get(`${ROOT}/${id}`)).body.notes).toBe('before')
    const unknown = await server.send('POST', `/api/changes/${mintUlid()}/revert`, undefined, stream)
    expect(JSON.parse(unknown.body).problem.status).toBe(404)
  })

  it('keeps what was edited since, and says who did', async () => {
    const { id } = await save({ name: 'Edited', notes: 'a' })
    await save({ id, notes: 'b' })
    const change = await lastChange()
    await save({ id, notes: 'c' })
    const { changeId, records } = await revert(change.id)
    expect([changeId, records[0].outcome]).toEqual([null, 'kept'])
    expect(records[0].reason).toBe('M. Okafor saved it since (revision 3).')
    expect(records[0].why).toEqual({ rule: 'kept.saved', params: { by: 'M. Okafor', revision: 3 } })
    expect((await server.get(`${ROOT}/${id}`)).body.notes).toBe('c')
  })

  it('deletes a created one and brings a deleted one back with its revisions', async () => {
    const record = await save({ name: 'Gone' })
    const created = await lastChange()
    expect(
      (await server.send('DELETE', `${ROOT}/${record.id}`, undefined, { 'If-Match': '"9"' })).status,
    ).toBe(412)
    expect(
      (await server.send('DELETE', `${ROOT}/${record.id}`, undefined, { 'If-Match': '"1"' })).status,
    ).toBe(204)
    expect((await server.get(`${ROOT}/${record.id}`)).status).toBe(404)
    const deleted = await lastChange()
    expect((await revert(created.id)).records[0].reason).toMatch(/deleted since/)
    expect((await revert(deleted.id)).records[0].outcome).toBe('reverted')
    expect((await server.get(`${ROOT}/${record.id}`)).body).toMatchObject({
      name: 'Gone',
      createdBy: 'M. Okafor',
    })
    const { body: revisions } = await server.get(`${ROOT}/${record.id}/revisions`)
    expect(revisions.length).toBeGreaterThanOrEqual(2)
  })

  it('does not delete what lot records refer to, and names them', async () => {
    const { id } = await save({ name: 'Referred to' })
    const lot = mintUlid()
    await server.kysely
      .insertInto('inventory_lot_record')
      .values({
        id: lot,
        inventory_operation_id: id,
        type: 'CONSUME',
        quantity: '5',
        start_date: null,
        end_date: null,
      })
      .execute()
    const expected = [
      { tableName: 'inventoryLotRecord', references: [{ fkColName: 'inventoryOperationId', id: lot }] },
    ]
    expect((await server.get(`${ROOT}/${id}/references`)).body).toEqual(expected)
    const { status, body } = await server.send('DELETE', `${ROOT}/${id}`)
    expect([status, body.references]).toEqual([409, expected])
  })

  it('pages through change sets, each opening with its records', async () => {
    const ids: string[] = []
    for (let cursor: string | null = ''; cursor !== null; ) {
      const { body }: Json = await server.get(`/api/changes?limit=3&cursor=${cursor}`)
      ids.push(...body.items.map((each: Json) => each.id))
      cursor = body.nextCursor
    }
    expect(new Set(ids).size).toBe(ids.length)
    for (const id of ids) {
      const { body } = await server.get(`/api/changes/${id}`)
      expect(body.records.every((each: Json) => each.before !== null || each.after !== null)).toBe(true)
    }
    expect((await server.get(`/api/changes/${mintUlid()}`)).status).toBe(404)
  })

  it('is exported value by value, as far as the filter shows it', async () => {
    const { id } = await save({ name: 'Crates', notes: 'one' })
    await save({ id, notes: '=two; "2"', spare1: 'x' }, { 'Change-Reason': 'Overflow' })
    const set = (await lastChange()).id
    await server.send('DELETE', `${ROOT}/${id}`)
    const { status, headers, body } = await server.get(`/api/changes/export?operation=${id}&region=de-DE`)
    expect([status, headers.get('Content-Type')]).toEqual([200, 'text/csv; charset=utf-8'])
    expect(headers.get('Content-Disposition')).toMatch(/filename="changes-[0-9-]{10}\.csv"/)
    const [head, deleted, ...rest] = body.replace('\u{feff}', '').trim().split('\r\n')
    expect(head).toBe(
      'changeId;savedDate;savedBy;kind;reason;operationId;operation;outcome;parameter;before;after',
    )
    expect(deleted).toMatch(new RegExp(`;M. Okafor;delete;;${id};Crates;deleted;;;$`))
    const updated = rest.filter((line: string) => line.startsWith(set))
    expect(updated.map((line: string) => line.split(';').slice(2).join(';'))).toEqual(
      expect.arrayContaining([
        `M. Okafor;update;Overflow;${id};Crates;updated;spare1;;x`,
        `M. Okafor;update;Overflow;${id};Crates;updated;notes;one;"'=two; ""2"""`,
      ]),
    )
    expect(rest.some((line: string) => line.endsWith(`${id};Crates;created;notes;;one`))).toBe(true)
    const { body: all } = await server.get('/api/changes/export')
    expect(all.split('\r\n').length).toBeGreaterThan(body.split('\r\n').length)
    expect((await server.get('/api/changes/export?operation=x')).status).toBe(422)
  })
})
