import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createApp } from '#server/app.ts'
import { aDatabase, engineNames, type Json, ROOT, type Server, type TestDatabase } from '#testing/api.ts'

describe.each(engineNames)('an import of the plant on %s', (engine) => {
  let database: TestDatabase
  let server: Server
  beforeAll(async () => {
    database = await aDatabase(engine)
    server = await database.serve()
    await load({
      unitsOfMeasure: [{ name: 'Kilogram', symbol: 'kg' }],
      locations: [{ path: 'Dairy' }, { path: 'Dairy/Bays' }, { path: 'Dairy/Bays/Bay1' }],
      materials: [{ path: 'Raw/Milk', unitOfMeasureName: 'Kilogram' }],
    })
  })
  afterAll(() => database.drop())
  const load = (body: object, query = '') => server.send('POST', `/api/plant/import?${query}`, body)
  const plan = async (body: object): Promise<Json> => (await load(body, 'dryRun=true')).body
  const csv = (text: string, query: string) =>
    server.send('POST', `/api/plant/import?${query}`, text, { 'Content-Type': 'text/csv' })
  const all = async (): Promise<Json> => (await server.get('/api/locations')).body
  const byPath = async (path: string): Promise<Json> => (await all()).find((each: Json) => each.path === path)
  const lastChange = async (): Promise<Json> => (await server.get('/api/changes?limit=1')).body.items[0]
  const revert = async (id: string): Promise<Json> =>
    (await server.send('POST', `/api/changes/${id}/revert`)).body

  it('says of each row what it would do, and stores nothing', async () => {
    const before = [await all(), (await lastChange()).id]
    const { rows, counts, changeId } = await plan({
      locations: [
        { path: 'Dairy/Silos/Silo1' },
        { path: 'Dairy/Silos' },
        { path: 'Dairy/Bays', type: 'LINE' },
        { path: 'Dairy' },
        { path: 'Dairi/Bay9' },
        { path: 'Dairy/Odd', storageCapacity: -1 },
        { path: '/Dairy/' },
      ],
    })
    expect([changeId, counts]).toEqual([null, { created: 2, updated: 1, unchanged: 1, refused: 3, left: 0 }])
    expect(rows[6].errors[''][0].message).toBe('Row 4 is about the same location.')
    expect(rows[2]).toMatchObject({ outcome: 'updated', changes: { type: ['SITE', 'LINE'] } })
    expect(rows[4].errors.path[0]).toMatchObject({ rule: 'reference.unknown', nearest: 'Dairy' })
    expect(rows[5].errors.storageCapacity[0].rule).toBe('number.outOfRange')
    expect([await all(), (await lastChange()).id]).toEqual(before)
  })

  it('does what its plan said, and nothing else', async () => {
    const rows = { locations: [{ path: 'Dairy/New' }, { path: 'Dairy/Bays', sortOrder: 3 }] }
    const { digest } = await plan(rows)
    await load({ locations: [{ path: 'Dairy/Bays', sortOrder: 2 }] })
    const { status, body } = await load(rows, `digest=${digest}`)
    expect([status, body.type, await byPath('Dairy/New')]).toEqual([
      409,
      'urn:lotwright:problem:plan-changed',
      undefined,
    ])
    const done = await load(rows, `digest=${body.plan.digest}`)
    expect(done.body).toMatchObject({ counts: { created: 1, updated: 1 } })
    expect(done.body.changeId).toBe((await lastChange()).id)
    expect((await load(rows)).body).toMatchObject({ changeId: null, counts: { unchanged: 2 } })
  })

  it('leaves out what is refused where it is told to, and those that need it', async () => {
    const rows = {
      locations: [{ path: 'Dairy/Yard', type: 'SHED' }, { path: 'Dairy/Yard/Gate' }, { path: 'Dairy/Hall' }],
    }
    const { body: strict } = await load(rows, 'dryRun=true')
    expect(strict.counts).toMatchObject({ refused: 1, created: 2 })
    const { body: sound } = await load(rows, 'dryRun=true&onError=skip')
    expect(sound.counts).toMatchObject({ refused: 2, created: 1 })
    expect((await load(rows, `onError=skip&digest=${strict.digest}`)).status).toBe(409)
    const { body } = await load(rows, `onError=skip&digest=${sound.digest}`)
    expect(body.rows.map(({ outcome }: Json) => outcome)).toEqual(['refused', 'refused', 'created'])
    expect((await all()).some(({ name }: Json) => name === 'Gate')).toBe(false)
  })

  it.each([
    [
      'Windows-1252 with semicolons and decimal commas',
      'path;storageCapacity\r\nDairy/Käse;1.234,5\r\n',
      1234.5,
    ],
    ['tabs', 'Path\tStorage Capacity\nDairy/Tabs\t7\n', 7],
    ['a sep line', 'sep=;\npath;storageCapacity\nDairy/Sep;8\n', 8],
  ])('reads %s', async (_, text, capacity) => {
    const bytes = Buffer.from(text, 'latin1')
    const form = new FormData()
    form.append('locations', new File([bytes], 'list.csv'))
    const app = await formOf(server, form)
    expect(app.counts).toMatchObject({ created: 1, refused: 0 })
    expect(app.rows[0]).toMatchObject({ file: 'list.csv', changes: { storageCapacity: [null, capacity] } })
  })

  it('takes several files in any order as one change set, telling their lists by their columns', async () => {
    const form = new FormData()
    form.append('file', new File(['path,unitOfMeasureName,colour\nRaw/Salt,Pallet,white\n'], 'm.csv'))
    form.append('file', new File(['[{"name":"Pallet","symbol":"plt"}]'], 'units.json'))
    const { counts, columns, changeId } = await formOf(server, form)
    expect([counts.created, columns.length]).toEqual([2, 5])
    expect(columns.filter(({ property }: Json) => property === null)).toMatchObject([
      { kind: 'materials', file: 'm.csv', column: 'colour', nearest: null, samples: ['white'] },
    ])
    expect(await revert(changeId)).toMatchObject({ counts: { reverted: 2, kept: 0 } })
  })

  it('takes a tree of places apart, as a gateway hands it out', async () => {
    const below = { name: 'Line1', type: 'LINE', children: [] }
    const area = { name: 'Area', path: '/Cheese/Area', type: 'AREA', spare1: null, children: [below] }
    const form = new FormData()
    form.append(
      'locations',
      new File([JSON.stringify([{ name: 'Cheese', path: '/Cheese', children: [area] }])], 'x'),
    )
    const { counts, rows } = await formOf(server, form)
    expect([counts.created, rows.map(({ label }: Json) => label)]).toEqual([
      3,
      ['Cheese', 'Cheese/Area', 'Cheese/Area/Line1'],
    ])
  })

  it('names the unit that a symbol means', async () => {
    const { rows } = await plan({ materials: [{ path: 'Raw/Sugar', unitOfMeasureName: 'KG' }] })
    expect(rows[0].errors.unitOfMeasureName[0]).toMatchObject({ nearest: 'Kilogram' })
  })

  it.each([
    ['a part that is no list', 'sheds', 'a', 422],
    ['what is cut off', 'file', '[{"path":"A"},{"pa', 400],
    ['what is no text', 'file', '\0\0\0', 400],
    ['what is empty', 'file', '\n', 400],
    ['a workbook', 'file', 'PK\u0003\u0004', 400],
  ])('refuses %s', async (_, part, text, status) => {
    const form = new FormData()
    form.append(part, new File([text], 'x.json'))
    expect((await send(server, form)).status).toBe(status)
  })

  it('is refused at its ragged row', async () => {
    const { status, body } = await csv('path,erpId\nA/B\n', 'kind=materials')
    expect([status, Object.keys(body.errors)]).toEqual([422, ['materials[1]']])
  })

  it('undoes a renaming, with the places below and the operations that name them', async () => {
    const { body: operation } = await server.send('POST', ROOT, {
      name: 'At the bay',
      sourceLocationPath: 'Dairy/Bays/Bay1',
    })
    const bays = await byPath('Dairy/Bays')
    const { body } = await load({ locations: [{ id: bays.id, name: 'Docks' }] })
    expect((await server.get(`/api/changes/${body.changeId}`)).body.plant).toMatchObject([
      { kind: 'locations', label: 'Dairy/Docks', before: { name: 'Bays' } },
      { label: 'Dairy/Docks/Bay1' },
    ])
    const undone = await revert(body.changeId)
    expect(undone).toMatchObject({ counts: { reverted: 1, kept: 0 } })
    expect((await server.get(`${ROOT}/${operation.id}`)).body.sourceLocationPath).toBe('Dairy/Bays/Bay1')
    expect(await byPath('Dairy/Bays')).toEqual(bays)
    expect(await revert(undone.changeId)).toMatchObject({ counts: { reverted: 1 } })
    await revert((await lastChange()).id)
  })

  it('undoes a creation but for what is referred to, and says what was changed since', async () => {
    const { body } = await load({
      locations: [{ path: 'Mill' }, { path: 'Mill/Used' }, { path: 'Mill/Free' }, { path: 'Mill/Edited' }],
    })
    await server.send('POST', ROOT, { name: 'Uses it', destinationLocationPath: 'Mill/Used' })
    await load({ locations: [{ path: 'Mill/Edited', sortOrder: 9 }] })
    const { records } = await revert(body.changeId)
    expect(
      Object.fromEntries(records.map((each: Json) => [each.name, each.why?.rule ?? 'reverted'])),
    ).toEqual({
      Mill: 'kept.referred',
      'Mill/Used': 'kept.referred',
      'Mill/Free': 'reverted',
      'Mill/Edited': 'kept.changed',
    })
  })

  it('deletes what nothing refers to, names who does, and brings it back', async () => {
    const { body: lists } = await load({ materials: [{ path: 'Raw/Gone' }] })
    const { id } = lists.rows[0]
    expect((await server.send('DELETE', `/api/materials/${id}`)).status).toBe(204)
    expect((await server.send('DELETE', `/api/materials/${id}`)).status).toBe(404)
    const { id: changeId, kind } = await lastChange()
    expect([kind, await revert(changeId)]).toMatchObject(['plant-delete', { counts: { reverted: 1 } }])
    expect((await server.get('/api/materials')).body.some((each: Json) => each.id === id)).toBe(true)
    const { id: unit } = (await server.get('/api/units-of-measure')).body[0]
    const { status, body } = await server.send('DELETE', `/api/units-of-measure/${unit}`)
    expect([status, body.references[0].tableName]).toEqual([409, 'material'])
    const { id: bay } = await byPath('Dairy/Bays/Bay1')
    const used = await server.send('DELETE', `/api/locations/${bay}`)
    expect(used.body.references).toMatchObject([
      { tableName: 'inventoryOperation', references: [{ fkColName: 'sourceLocationId' }] },
    ])
  })

  it('counts the operations that refer to each record', async () => {
    const { id } = await byPath('Dairy/Bays/Bay1')
    await server.send('POST', ROOT, { name: 'Both', sourceLocationId: id, destinationLocationId: id })
    const { body } = await server.get('/api/plant/usage')
    expect([body.locations[id], body.reasonCodes]).toEqual([2, {}])
  })
})

describe.each(engineNames)('the sample plant, undone, on %s', (engine) => {
  it('leaves nothing behind, and comes back whole', async () => {
    const database = await aDatabase(engine)
    const server = await database.serve()
    const { body } = await server.send('POST', '/api/plant/sample')
    const undone = await server.send('POST', `/api/changes/${body.changeId}/revert`)
    expect(undone.body.counts).toEqual({ reverted: 166, kept: 0 })
    expect((await server.get('/api/locations')).body).toEqual([])
    const back = await server.send('POST', `/api/changes/${undone.body.changeId}/revert`)
    expect([back.body.counts, (await server.get(ROOT)).body.total]).toEqual([{ reverted: 166, kept: 0 }, 60])
    await database.drop()
  })
})

async function formOf(server: Server, form: FormData): Promise<Json> {
  return (await send(server, form)).json()
}

async function send(server: Server, form: FormData): Promise<Response> {
  const app = createApp(server.store, { contract: '2025-03', user: 'x', version: '0', storage: 'x' })
  return app.request('/api/plant/import', { method: 'POST', body: form })
}
