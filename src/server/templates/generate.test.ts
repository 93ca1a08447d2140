import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { mintUlid } from '#domain/ulid.ts'
import { aDatabase, engineNames, type Json, ROOT, type Server, type TestDatabase } from '#testing/api.ts'
import { receiving, templatePlant } from '#testing/templates.ts'

const PATH = '/api/templates'

describe.each(engineNames)('operations from a template on %s', (engine) => {
  let database: TestDatabase
  let server: Server
  let id: string
  beforeAll(async () => {
    database = await aDatabase(engine)
    server = await database.serve()
    await server.send('POST', '/api/plant/import', templatePlant)
    id = (await server.send('POST', PATH, receiving)).body.id
  })
  afterAll(() => database.drop())

  const generate = (rows: readonly Json[], query = '', headers = {}, more = {}) =>
    server.send('POST', `${PATH}/${id}/generate${query}`, { rows, ...more }, headers)
  const row = (bay: number, silo: number, own?: Json) => ({
    values: { bay: `Bay${bay}`, silo: `RawSilo${silo}` },
    ...(own === undefined ? {} : { own }),
  })
  const count = async () => (await server.get(ROOT)).body.total

  it('are planned, made as one change, undone and made again', async () => {
    const rows = [row(1, 1), row(1, 2, { quantityExpression: '{[default]Other}' }), row(2, 2)]
    const { body: plan } = await generate(rows, '?dryRun=true')
    expect(plan.counts).toEqual({ create: 3, exists: 0, refused: 0, incomplete: 0 })
    expect(plan.rows[1]).toMatchObject({
      row: 2,
      outcome: 'create',
      id: null,
      record: {
        name: 'Receive Bay1 into RawSilo2',
        sourceLocationPath: 'Dairy/Bays/Bay1',
        quantityExpression: '{[default]Other}',
        startTriggerExpression: '{[default]Receiving/Bay1/Unloading}',
        notes: 'From Bay1',
      },
    })
    expect([plan.changeId, await count()]).toEqual([null, 0])
    const key = { 'Idempotency-Key': mintUlid() }
    const { body: made } = await generate(rows, `?digest=${plan.digest}`, key)
    expect((await generate(rows, `?digest=${plan.digest}`, key)).body).toEqual(made)
    expect((await generate([row(2, 3)], '', key)).status).toBe(422)
    expect(await count()).toBe(3)
    const saved = (await server.get(`${ROOT}/${made.rows[1].id}`)).body
    expect(saved).toMatchObject({
      ...plan.rows[1].record,
      id: made.rows[1].id,
      complete: true,
      enabled: true,
    })
    expect((await server.get(`/api/changes/${made.changeId}`)).body.kind).toBe('onboarding')
    expect((await server.get(`${PATH}/${id}`)).body.followers).toBe(3)

    const undo = (await server.send('POST', `/api/changes/${made.changeId}/revert`, {})).body
    expect([await count(), (await server.get(PATH)).body[0].followers]).toEqual([0, 0])
    await server.send('POST', `/api/changes/${undo.changeId}/revert`, {})
    expect([await count(), (await server.get(PATH)).body[0].followers]).toEqual([3, 3])
  })

  it('that are there already are told by name and route, or by doing the same under another name', async () => {
    const { id: known } = (await server.get(`${ROOT}?q=RawSilo1`)).body.items[0]
    await server.send('POST', ROOT, { id: known, name: 'Bay 1 to silo 1', notes: 'From Bay1' })
    const answer = await generate([row(1, 1), row(2, 2), row(2, 3), row(2, 3)])
    expect([answer.status, answer.body.plan.counts]).toEqual([
      422,
      { create: 1, exists: 2, refused: 1, incomplete: 0 },
    ])
    const { rows } = answer.body.plan
    expect(rows.map(({ clash }: Json) => clash?.name ?? null)).toEqual([
      'Bay 1 to silo 1',
      'Receive Bay2 into RawSilo2',
      null,
      null,
    ])
    expect(rows[3].errors.name[0].rule).toBe('row.twice')
    const { body } = await generate([row(1, 1), row(2, 3)], '?onError=skip', {}, { enabled: false })
    expect(body.rows.map(({ outcome }: Json) => outcome)).toEqual(['exists', 'create'])
    expect((await server.get(`${ROOT}/${body.rows[1].id}`)).body.enabled).toBe(false)
  })

  it('say at the cell what is wrong, and store nothing', async () => {
    const before = await count()
    const rows = [
      { values: { bay: 'Bay1' } },
      row(9, 1),
      row(1, 3, { operationType: 'RECIEVE' }),
      row(1, 3, { status: 'RUNNING' }),
      row(1, 3, { notes: 'x'.repeat(5000) }),
    ]
    const { body } = await generate(rows, '?dryRun=true')
    expect(body.counts.refused).toBe(5)
    expect(body.rows[0].unresolved.map(({ parameter }: Json) => parameter)).toEqual([
      'name',
      'destinationLocationPath',
    ])
    const faults = body.rows.map(({ errors }: Json) =>
      Object.entries<Json>(errors).map(([parameter, [first]]) => `${parameter} ${first.rule}`),
    )
    expect(faults).toEqual([
      ['name placeholder.unfilled', 'destinationLocationPath placeholder.unfilled'],
      ['sourceLocationPath reference.unknown'],
      ['operationType choice.unknown'],
      ['status field.notBulk'],
      ['notes text.tooLong'],
    ])
    expect(body.rows[1].errors.sourceLocationPath[0].message).toMatch(
      /no location Dairy\/Bays\/Bay9\. Nearest/,
    )
    expect((await generate(rows)).status).toBe(422)
    expect(await count()).toBe(before)
  })

  it('are refused with the new plan where they would become something else', async () => {
    const { body: plan } = await generate([row(3, 3)], '?dryRun=true')
    await server.send('POST', ROOT, {
      name: 'Receive Bay3 into RawSilo3',
      operationType: 'RECEIVE',
      sourceLocationPath: 'Dairy/Bays/Bay3',
      destinationLocationPath: 'Dairy/RawSilos/RawSilo3',
    })
    const { status, body } = await generate([row(3, 3)], `?digest=${plan.digest}`)
    expect([status, body.plan.rows[0].outcome]).toEqual([409, 'exists'])
  })

  it.each<[body: Json, parameter: string, rule: string]>([
    [{ rows: Array.from({ length: 10_001 }, () => ({ values: {} })) }, 'rows', 'rows.tooMany'],
    [{ rows: [{}] }, 'rows.0.values', 'type.wrong'],
    [{ rows: [{ values: { bay: 1 } }] }, 'rows.0.values.bay', 'type.wrong'],
    [{ rows: [], on: true }, 'on', 'parameter.unknown'],
    [[], '', 'type.wrong'],
  ])('are not made of %j', async (body, parameter, rule) => {
    const answer = await server.send('POST', `${PATH}/${id}/generate`, body)
    expect([answer.status, answer.body.errors[parameter]?.[0].rule]).toEqual([422, rule])
  })

  it('are not made of a template that is gone', async () => {
    expect((await server.send('POST', `${PATH}/${mintUlid()}/generate`, { rows: [] })).status).toBe(404)
  })
})
