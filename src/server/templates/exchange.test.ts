import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aDatabase, engineNames, type Json, type Server, type TestDatabase } from '#testing/api.ts'
import { receiving } from '#testing/templates.ts'

const PATH = '/api/templates'

describe.each(engineNames)('files of templates on %s', (engine) => {
  let database: TestDatabase
  let server: Server
  beforeAll(async () => {
    database = await aDatabase(engine)
    server = await database.serve()
    await server.send('POST', PATH, receiving)
  })
  afterAll(() => database.drop())
  const names = async () => (await server.get(PATH)).body.map(({ name }: Json) => name)
  const outcomes = ({ rows }: Json) => rows.map(({ outcome }: Json) => outcome)

  it('change nothing where they came from, and are taken in whole elsewhere', async () => {
    const { body: file, headers } = await server.get(`${PATH}/export`)
    expect(headers.get('Content-Disposition')).toContain('templates.json')
    expect(file).toEqual({ templates: [{ ...receiving, contract: '2025-03' }] })
    expect(outcomes((await server.send('POST', `${PATH}/import`, file)).body)).toEqual(['unchanged'])
    const elsewhere = await aDatabase(engine)
    const other = await elsewhere.serve({ contract: '2025-09' })
    const { body: plan } = await other.send('POST', `${PATH}/import?dryRun=true`, file)
    expect([outcomes(plan), (await other.get(PATH)).body]).toEqual([['create'], []])
    await other.send('POST', `${PATH}/import?digest=${plan.digest}`, file)
    expect((await other.get(PATH)).body[0]).toMatchObject({ name: receiving.name, revision: 1 })
    expect((await other.send('POST', `${PATH}/import?digest=${plan.digest}`, file)).status).toBe(409)
    await elsewhere.drop()
  })

  it('store nothing where one template is refused, and say which and why', async () => {
    const templates = [
      { ...receiving, name: receiving.name.toUpperCase() },
      { ...receiving, name: 'New' },
      { ...receiving, name: 'new' },
      { name: 'Bad', values: { name: '{bay' } },
      { ...receiving, contract: '2024-01' },
      5,
    ]
    const answer = await server.send('POST', `${PATH}/import`, { templates })
    expect([answer.status, outcomes(answer.body.plan)]).toEqual([
      422,
      ['update', 'create', 'refused', 'refused', 'refused', 'refused'],
    ])
    const rules = answer.body.plan.rows.map(({ errors }: Json) => Object.values<Json>(errors)[0]?.[0].rule)
    expect(rules.slice(2)).toEqual(['row.twice', 'placeholder.malformed', 'choice.unknown', 'type.wrong'])
    expect(await names()).toEqual([receiving.name])
  })

  it.each([[{ templates: 5 }], [5], [{}]])('are not %j', async (body) => {
    const { status, body: problem } = await server.send('POST', `${PATH}/import`, body)
    expect([status, problem.errors.templates[0].rule]).toEqual([422, 'type.wrong'])
  })
})
