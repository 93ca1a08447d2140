import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { MOST_VIEWS } from '#domain/list-view.ts'
import { aDatabase, engineNames, type Json, type Server, type TestDatabase } from '#testing/api.ts'

const VIEWS = '/api/views'
const NOW = Date.UTC(2026, 0, 5, 8)

describe.each(engineNames)('views on %s', (engine) => {
  let database: TestDatabase
  let server: Server
  let other: Server
  beforeAll(async () => {
    database = await aDatabase(engine)
    server = await database.serve({ now: () => NOW })
    other = await database.serve({ user: 'J. Lind' })
  })
  afterAll(() => database.drop())
  const names = async () => (await other.get(VIEWS)).body.map(({ name }: Json) => name)

  it('are kept for everybody, renamed, overwritten and forgotten', async () => {
    const { status, body: view } = await server.send('POST', VIEWS, { name: ' Übergabe ', search: '?q=milk' })
    const savedDate = new Date(NOW).toISOString()
    expect([status, view]).toEqual([
      201,
      { id: expect.any(String), name: 'Übergabe', search: 'q=milk', savedBy: 'M. Okafor', savedDate },
    ])
    await server.send('POST', VIEWS, { name: 'incomplete', search: 'complete=false' })
    expect((await other.get(VIEWS)).body[1]).toEqual(view)
    const renamed = await other.send('POST', VIEWS, { id: view.id, name: 'ÜBERGABE', search: '' })
    expect([renamed.status, renamed.body.name, renamed.body.savedBy]).toEqual([200, 'ÜBERGABE', 'J. Lind'])
    expect(await names()).toEqual(['incomplete', 'ÜBERGABE'])
    expect((await other.send('DELETE', `${VIEWS}/${view.id}`)).status).toBe(204)
    expect((await server.send('DELETE', `${VIEWS}/${view.id}`)).status).toBe(404)
    expect(await names()).toEqual(['incomplete'])
  })

  it('have one name each, whichever server is asked', async () => {
    const both = await Promise.all(
      [server, other].map((each) => each.send('POST', VIEWS, { name: 'Äpfel', search: '' })),
    )
    expect(both.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([201, 422])
    const again = await server.send('POST', VIEWS, { name: 'äPFEL', search: '' })
    expect(again.body.errors.name[0]).toMatchObject({ rule: 'view.nameTaken' })
    expect(again.body.errors.name[0].message).toMatch(/called “Äpfel”/)
    const { id } = (await server.send('POST', VIEWS, { name: 'Birnen', search: '' })).body
    expect((await server.send('POST', VIEWS, { id, name: 'äpfel', search: '' })).status).toBe(422)
  })

  it.each<[body: Json, parameter: string, rule: string]>([
    [[], '', 'type.wrong'],
    [{ search: '' }, 'name', 'type.wrong'],
    [{ name: ' ', search: '' }, 'name', 'view.unnamed'],
    [{ name: 'x'.repeat(81), search: '' }, 'name', 'text.tooLong'],
    [{ name: 'a\0', search: '' }, 'name', 'text.unstorable'],
    [{ name: 'a', search: 'x'.repeat(4001) }, 'search', 'text.tooLong'],
    [{ name: 'a', search: 5 }, 'search', 'type.wrong'],
    [{ name: 'a', search: '', id: 'x' }, 'id', 'ulid.malformed'],
    [{ name: 'a', search: '', id: 5 }, 'id', 'type.wrong'],
    [{ name: 'a', search: '', names: 'b' }, 'names', 'parameter.unknown'],
  ])('refuse %j', async (body, parameter, rule) => {
    const answer = await server.send('POST', VIEWS, body)
    expect([answer.status, answer.body.errors[parameter]?.[0].rule]).toEqual([422, rule])
  })

  it('are not made by the id of one that is not there', async () => {
    const body = { id: '01JD7M94CJ-HPEQEJ1F-QA8EQ6VE', name: 'a', search: '' }
    expect((await server.send('POST', VIEWS, body)).status).toBe(404)
  })

  it('have an end', async () => {
    const kept = (await names()).length
    for (let n = kept; n < MOST_VIEWS; n += 1) {
      await server.send('POST', VIEWS, { name: `View ${n}`, search: '' })
    }
    const { status, body } = await server.send('POST', VIEWS, { name: 'One more', search: '' })
    expect([status, body.errors.name[0].rule, (await names()).length]).toEqual([
      422,
      'view.tooMany',
      MOST_VIEWS,
    ])
    const [{ id }] = (await server.get(VIEWS)).body
    expect((await server.send('POST', VIEWS, { id, name: 'Renamed', search: '' })).status).toBe(200)
  }, 30_000)
})
