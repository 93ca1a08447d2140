import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aDatabase, engineNames, type Json, type Server, type TestDatabase } from '#testing/api.ts'
import { receiving } from '#testing/templates.ts'

const PATH = '/api/templates'

describe.each(engineNames)('the history of templates on %s', (engine) => {
  let database: TestDatabase
  let server: Server
  let other: Server
  beforeAll(async () => {
    database = await aDatabase(engine)
    server = await database.serve()
    other = await database.serve({ user: 'J. Lind' })
  })
  afterAll(() => database.drop())

  const named = (name: string) => ({ ...receiving, name })
  const create = async (name: string): Promise<Json> => (await server.send('POST', PATH, named(name))).body
  const change = (id: string, draft: Json, by = server) => by.send('POST', `${PATH}/${id}`, draft)
  const lastChange = async (): Promise<Json> => (await server.get('/api/changes?limit=1')).body.items[0]
  const opened = async (id: string): Promise<Json> => (await server.get(`/api/changes/${id}`)).body
  const revert = async (id: string): Promise<Json> =>
    (await server.send('POST', `/api/changes/${id}/revert`, {})).body
  const read = async (id: string) => (await server.get(`${PATH}/${id}`)).body

  it('holds each save with who, when and why, found by the template’s name', async () => {
    const { id } = await create('Receive')
    const made = await lastChange()
    expect(made).toMatchObject({
      kind: 'template-create',
      savedBy: 'M. Okafor',
      summary: { names: ['Receive'] },
    })
    const draft = { ...named('Receive milk'), values: { name: 'Receive {bay}' } }
    const headers = { 'Change-Reason': 'Shorter' }
    const answer = await other.send('POST', `${PATH}/${id}`, draft, headers)
    const edited = await lastChange()
    expect(answer.headers.get('Change-Id')).toBe(edited.id)
    expect(edited).toMatchObject({
      kind: 'template-edit',
      savedBy: 'J. Lind',
      reason: 'Shorter',
      counts: { templatesCreated: 0, templatesUpdated: 1, templatesDeleted: 0 },
    })
    expect((await opened(edited.id)).templates).toEqual([
      { id, name: 'Receive milk', revision: 2, current: 2, before: named('Receive'), after: draft },
    ])
    await change(id, draft)
    expect((await lastChange()).id).toBe(edited.id)
    await server.send('DELETE', `${PATH}/${id}`)
    const gone = await lastChange()
    expect((await opened(gone.id)).templates).toEqual([
      { id, name: 'Receive milk', revision: 3, current: null, before: draft, after: null },
    ])
    const found = (await server.get('/api/changes?q=receive+MILK')).body.items
    expect(found.map((each: Json) => each.kind)).toEqual(['template-delete', 'template-edit'])
    const revisions = (await server.get(`${PATH}/${id}/revisions`)).body
    expect(revisions.map((each: Json) => [each.changeId, each.reason])).toEqual([
      [gone.id, null],
      [edited.id, 'Shorter'],
      [made.id, null],
    ])
  })

  it('undoes a save, a deletion and a creation, each of which can be undone in turn', async () => {
    const { id } = await create('Ship')
    const made = await lastChange()
    await change(id, { ...named('Ship'), description: 'New' })
    const undone = await revert((await lastChange()).id)
    expect(undone).toMatchObject({ counts: { reverted: 1, kept: 0 }, records: [{ id, name: 'Ship' }] })
    expect(await read(id)).toMatchObject({ revision: 3, description: receiving.description })
    await revert(undone.changeId)
    expect(await read(id)).toMatchObject({ revision: 4, description: 'New' })

    await server.send('DELETE', `${PATH}/${id}`)
    const gone = await lastChange()
    await revert(gone.id)
    expect(await read(id)).toMatchObject({ revision: 6, description: 'New' })
    expect((await revert(gone.id)).records[0].why.rule).toBe('kept.again')

    const [saved] = (await revert(made.id)).records
    expect(saved.why).toEqual({ rule: 'kept.saved', params: { by: 'M. Okafor', revision: 6 } })
    const { id: fresh } = await create('Fresh')
    const creation = await lastChange()
    await revert(creation.id)
    expect((await server.get(`${PATH}/${fresh}`)).status).toBe(404)
    expect((await revert(creation.id)).records[0].why.rule).toBe('kept.gone')
  })

  it('keeps what has given its name away', async () => {
    const { id } = await create('Scrap')
    await server.send('DELETE', `${PATH}/${id}`)
    const gone = await lastChange()
    await create('scrap')
    const { changeId, records } = await revert(gone.id)
    expect([changeId, records[0].why.rule]).toEqual([null, 'kept.taken'])
  })

  it('holds an import as one change, which is undone as a whole', async () => {
    const { id } = await create('Kept')
    const templates = [{ ...named('Kept'), description: null }, named('Imported')]
    await server.send('POST', `${PATH}/import`, { templates })
    const imported = await lastChange()
    expect(imported).toMatchObject({
      kind: 'template-import',
      counts: { templatesCreated: 1, templatesUpdated: 1 },
      summary: { names: ['Kept', 'Imported'] },
    })
    await server.send('POST', `${PATH}/import`, { templates })
    expect((await lastChange()).id).toBe(imported.id)
    expect((await revert(imported.id)).counts).toEqual({ reverted: 2, kept: 0 })
    expect((await read(id)).description).toBe(receiving.description)
    expect((await server.get(PATH)).body.map(({ name }: Json) => name)).not.toContain('Imported')
  })

  it('hands whoever comes late the template as it is', async () => {
    const { id } = await create('Late')
    await change(id, { ...named('Late'), description: 'Theirs' }, other)
    for (const [method, path, body] of [
      ['POST', `${PATH}/${id}`, named('Late')],
      ['POST', `${PATH}/${id}/revisions/1/restore`, {}],
      ['DELETE', `${PATH}/${id}`, undefined],
    ] as const) {
      const stale = await server.send(method, path, body, { 'If-Match': '"1"' })
      expect([stale.status, stale.headers.get('ETag')]).toEqual([412, '"2"'])
      expect(stale.body.current).toEqual(await read(id))
    }
  })
})
