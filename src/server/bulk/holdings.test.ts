import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aDatabase, engineNames, type Json, ROOT, type Server, type TestDatabase } from '#testing/api.ts'

describe.each(engineNames)('what a selection holds on %s', (engine) => {
  let database: TestDatabase
  let server: Server
  let all: Json[]
  const holdings = (selection: object) => server.send('POST', `${ROOT}/bulk/holdings`, selection)

  beforeAll(async () => {
    database = await aDatabase(engine)
    server = await database.serve()
    await server.send('POST', '/api/plant/sample')
    all = (await server.get(`${ROOT}?limit=1000`)).body.items
  })
  afterAll(() => database.drop())

  it('is counted for the records that are named', async () => {
    const { status, body } = await holdings({ ids: all.slice(0, 9).map(({ id }) => id) })
    const names = body.fields.find(({ parameter }: Json) => parameter === 'name')
    expect([status, body.total, names.applies, names.distinct]).toEqual([200, 9, 9, 9])
  })

  it('is counted for all that a filter matches, without those that are left out', async () => {
    const { body } = await holdings({ filter: {}, except: [all[0].id] })
    expect(body.total).toBe(all.length - 1)
  })

  it.each([
    [{}, '', 'selection.unclear'],
    [{ filter: { colour: 'red' } }, 'colour', 'parameter.unknown'],
    [{ ids: ['x'] }, 'ids.0', 'ulid.malformed'],
  ])('refuses %j at %j with rule %s', async (selection, parameter, rule) => {
    const { status, body } = await holdings(selection)
    expect([status, body.errors[parameter]?.[0].rule]).toEqual([422, rule])
  })
})
