import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { aDatabase, engineNames, type Json, ROOT, type Server, type TestDatabase } from '#testing/api.ts'
import { receiving, templatePlant } from '#testing/templates.ts'

const PATH = '/api/templates'
const nine = [1, 2, 3].flatMap((bay) =>
  [1, 2, 3].map((silo) => ({ values: { bay: `Bay${bay}`, silo: `RawSilo${silo}` } })),
)

describe.each(engineNames)('operations that follow a template on %s', (engine) => {
  let database: TestDatabase | undefined
  let server: Server
  let path: string
  let ids: readonly string[]
  beforeEach(async () => {
    await database?.drop()
    database = await aDatabase(engine)
    server = await database.serve()
    await server.send('POST', '/api/plant/import', templatePlant)
    path = `${PATH}/${(await server.send('POST', PATH, receiving)).body.id}`
    const made = (await server.send('POST', `${path}/generate`, { rows: nine })).body
    ids = made.rows.map(({ id }: Json) => id)
  })
  afterAll(() => database?.drop())

  const followers = async () => (await server.get(`${path}/followers`)).body
  const drifted = async () =>
    (await followers()).items.filter((each: Json) => each.overrides.length + each.changes.length > 0)
  const edit = (id: string | undefined, change: Json) => server.send('POST', ROOT, { id, ...change })
  const change = (values: Json) =>
    server.send('POST', path, { ...receiving, values: { ...receiving.values, ...values } })
  const reapply = (query = '', body: Json = {}) => server.send('POST', `${path}/reapply${query}`, body)
  const read = async (id: string | undefined) => (await server.get(`${ROOT}/${id}`)).body

  it('stand in the order of their rows', async () => {
    expect((await followers()).items.map(({ id }: Json) => id)).toEqual(ids)
  })

  it('say exactly what was changed in one, and what the template says since', async () => {
    expect([(await followers()).total, await drifted()]).toEqual([9, []])
    await edit(ids[4], { quantityExpression: '{[default]Receiving/Bay2/FlowTotal}' })
    expect(await drifted()).toEqual([
      {
        id: ids[4],
        name: 'Receive Bay2 into RawSilo2',
        templateRevision: 1,
        values: { bay: 'Bay2', silo: 'RawSilo2' },
        overrides: [
          {
            parameter: 'quantityExpression',
            template: '{[default]Receiving/Bay2/Total}',
            now: '{[default]Receiving/Bay2/FlowTotal}',
            own: false,
          },
        ],
        changes: [],
        errors: {},
      },
    ])
    await change({ notes: 'Into {destinationLocation.name}' })
    const { items } = await followers()
    expect(items.flatMap(({ overrides }: Json) => overrides)).toHaveLength(1)
    for (const { changes, values } of items) {
      expect(changes).toEqual([
        { parameter: 'notes', before: `From ${values.bay}`, after: `Into ${values.silo}` },
      ])
    }
  })

  it('take the change and keep their own when told, as one change that is undone as a whole', async () => {
    await edit(ids[4], { quantityExpression: '{[default]Own}', notes: 'Mine' })
    await change({ notes: 'Into {silo}', quantityExpression: '{[default]Receiving/{bay}/Sum}' })
    const { body: plan } = await reapply('?dryRun=true')
    expect(plan.counts).toEqual({ changed: 8, unchanged: 1, refused: 0 })
    expect(plan.records.find(({ id }: Json) => id === ids[4])).toMatchObject({
      outcome: 'unchanged',
      kept: ['notes', 'quantityExpression'],
    })
    const keep = [{ id: ids[4], parameters: ['quantityExpression'] }]
    const { body: told } = await reapply('?dryRun=true', { keep })
    expect(told.records.find(({ id }: Json) => id === ids[4])).toMatchObject({
      changes: { notes: ['Mine', 'Into RawSilo2'] },
      kept: ['quantityExpression'],
    })
    const before = await read(ids[0])
    const { body: done } = await reapply(`?digest=${told.digest}`, { keep })
    expect(await read(ids[4])).toMatchObject({ notes: 'Into RawSilo2', quantityExpression: '{[default]Own}' })
    expect(await read(ids[0])).toMatchObject({
      notes: 'Into RawSilo1',
      quantityExpression: '{[default]Receiving/Bay1/Sum}',
    })
    const after = await drifted()
    expect(after.map(({ id, overrides, changes }: Json) => [id, overrides.length, changes])).toEqual([
      [ids[4], 1, []],
    ])
    expect((await server.get(`/api/changes/${done.changeId}`)).body.kind).toBe('reapply')

    const undo = (await server.send('POST', `/api/changes/${done.changeId}/revert`, {})).body
    expect(undo.counts).toEqual({ reverted: 9, kept: 0 })
    expect(await read(ids[0])).toMatchObject({ notes: before.notes, revision: 3 })
    const undone = await followers()
    expect(
      undone.items.map(({ templateRevision, changes }: Json) => [templateRevision, changes.length]),
    ).toEqual(ids.map(() => [1, 2]))
    await server.send('POST', `/api/changes/${undo.changeId}/revert`, {})
    expect((await followers()).items.map(({ templateRevision }: Json) => templateRevision)).toEqual(
      ids.map(() => 2),
    )
  })

  it('that are named take it alone; a plan that no longer holds is refused', async () => {
    await change({ notes: null })
    const { body: plan } = await reapply('?dryRun=true', { ids: ids.slice(0, 2) })
    await edit(ids[0], { spare1: 'x' })
    expect((await reapply(`?digest=${plan.digest}`, { ids: ids.slice(0, 2) })).status).toBe(409)
    expect((await reapply('', { ids: ids.slice(0, 2) })).body.counts.changed).toBe(2)
    expect([(await read(ids[0])).notes, (await read(ids[2])).notes]).toEqual([null, 'From Bay1'])
  })

  it('say why the template can no longer be put over them', async () => {
    await change({ name: 'Receive {bay} into {silo} by {line}' })
    const { items } = await followers()
    expect(items[0].errors.name[0].rule).toBe('placeholder.unfilled')
    const answer = await reapply()
    expect([answer.status, answer.body.plan.counts.refused]).toEqual([422, 9])
    expect((await read(ids[0])).revision).toBe(1)
  })

  it('know where they come from, also when it is deleted', async () => {
    const origin = async (id: string | undefined) => (await server.get(`${ROOT}/${id}/template`)).body
    expect(await origin(ids[0])).toMatchObject({
      name: receiving.name,
      deleted: false,
      values: { bay: 'Bay1' },
    })
    const { id } = (await server.send('POST', ROOT, { name: 'By hand' })).body
    expect(await origin(id)).toBeNull()
    await server.send('DELETE', path)
    expect(await origin(ids[0])).toMatchObject({ name: receiving.name, deleted: true })
    expect((await server.get(`${path}/followers`)).status).toBe(404)
  })

  it('remember what their rows gave themselves, and a place by what it is and not by what it is called', async () => {
    await server.send('POST', '/api/plant/import', {
      locations: [{ path: 'Dairy/Bays/Bay4', type: 'UNIT' }],
    })
    const row = {
      values: { bay: 'Bay1', silo: 'RawSilo1' },
      own: { name: 'Own', sourceLocationPath: 'Dairy/Bays/Bay4' },
    }
    const made = (await server.send('POST', `${path}/generate`, { rows: [row] })).body
    const [own] = await drifted()
    expect([own.id, own.overrides.map((each: Json) => [each.parameter, each.own])]).toEqual([
      made.rows[0].id,
      [
        ['name', true],
        ['sourceLocationPath', true],
      ],
    ])
    const place = (await server.get('/api/locations')).body.find(({ name }: Json) => name === 'RawSilo2')
    await server.send('POST', '/api/plant/import', {
      locations: [{ ...place, name: 'Tank2', path: 'Dairy/RawSilos/Tank2' }],
    })
    const there = (await followers()).items.filter(({ values }: Json) => values.silo === 'RawSilo2')
    expect(there.map(({ overrides }: Json) => overrides)).toEqual([[], [], []])
    expect(there[0].errors.destinationLocationPath[0].rule).toBe('reference.unknown')
  })
})
