import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { MOST_TEMPLATES } from '#domain/template/template.ts'
import { mintUlid } from '#domain/ulid.ts'
import { aDatabase, engineNames, type Json, type Server, type TestDatabase } from '#testing/api.ts'
import { receiving } from '#testing/templates.ts'

const PATH = '/api/templates'
const NOW = Date.UTC(2026, 0, 5, 8)

describe.each(engineNames)('templates on %s', (engine) => {
  let database: TestDatabase
  let server: Server
  let other: Server
  beforeAll(async () => {
    database = await aDatabase(engine)
    server = await database.serve({ now: () => NOW })
    other = await database.serve({ user: 'J. Lind', now: () => NOW + 1000 })
  })
  afterAll(() => database.drop())
  const create = (draft: Json, headers = {}) => server.send('POST', PATH, draft, headers)
  const named = (name: string) => ({ ...receiving, name })
  const names = async () => (await other.get(PATH)).body.map(({ name }: Json) => name)

  it('are kept, changed, deleted and restored, and all of it is remembered', async () => {
    const { status, headers, body } = await create(named('Ümfüllen'))
    expect([status, headers.get('ETag'), headers.get('Location')]).toEqual([201, '"1"', `${PATH}/${body.id}`])
    expect(body).toEqual({
      ...named('Ümfüllen'),
      id: expect.any(String),
      placeholders: [
        { name: 'bay', pattern: null },
        { name: 'silo', pattern: null },
      ],
      createdDate: new Date(NOW).toISOString(),
      createdBy: 'M. Okafor',
      modifiedDate: null,
      modifiedBy: null,
      revision: 1,
      followers: 0,
    })
    const path = `${PATH}/${body.id}`
    expect((await other.get(path)).body).toEqual(body)
    const draft = { ...named('Umfüllen'), description: ' ', values: { name: 'a' } }
    const changed = await other.send('POST', path, draft, { 'If-Match': '"1"' })
    expect(changed.body).toMatchObject({
      revision: 2,
      description: null,
      values: { name: 'a' },
      modifiedBy: 'J. Lind',
      createdBy: 'M. Okafor',
    })
    expect((await other.send('POST', path, draft)).body.revision).toBe(2)
    const stale = await server.send('POST', path, named('x'), { 'If-Match': '"1"' })
    expect([stale.status, stale.body.detail]).toEqual([
      412,
      expect.stringMatching(/J\. Lind saved.*revision 2/),
    ])
    expect((await server.send('DELETE', path, undefined, { 'If-Match': '"1"' })).status).toBe(412)
    expect((await server.send('DELETE', path)).status).toBe(204)
    expect([
      (await server.get(path)).status,
      (await server.send('DELETE', path)).status,
      await names(),
    ]).toEqual([404, 404, []])
    const revisions = (await server.get(`${path}/revisions`)).body
    expect(
      revisions.map(({ revision, deleted, name, savedBy }: Json) => [revision, deleted, name, savedBy]),
    ).toEqual([
      [3, true, 'Umfüllen', 'M. Okafor'],
      [2, false, 'Umfüllen', 'J. Lind'],
      [1, false, 'Ümfüllen', 'M. Okafor'],
    ])
    const restored = await server.send('POST', `${path}/revisions/1/restore`, {})
    expect(restored.body).toMatchObject({ revision: 4, name: 'Ümfüllen', values: receiving.values })
    expect((await server.send('POST', `${path}/revisions/9/restore`, {})).status).toBe(404)
  })

  it('are created once, however often they are sent', async () => {
    const key = { 'Idempotency-Key': mintUlid() }
    const first = await create(named('Once'), key)
    expect((await create(named('Once'), key)).body).toEqual(first.body)
    expect((await create(named('Twice'), key)).body.type).toBe('urn:lotwright:problem:key-reused')
    expect((await names()).filter((name: string) => name === 'Once')).toHaveLength(1)
  })

  it('have one name each, in any letter case', async () => {
    const both = await Promise.all([server, other].map((each) => each.send('POST', PATH, named('Äpfel'))))
    expect(both.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([201, 422])
    const again = await create(named('äPFEL'))
    expect(again.body.errors.name[0]).toMatchObject({ rule: 'template.nameTaken' })
    const { id } = (await create(named('Birnen'))).body
    expect((await server.send('POST', `${PATH}/${id}`, named('äpfel'))).status).toBe(422)
  })

  it.each<[body: Json, parameter: string, rule: string]>([
    [[], '', 'type.wrong'],
    [{ values: { name: 'a' } }, 'name', 'type.wrong'],
    [{ name: ' ', values: { name: 'a' } }, 'name', 'template.unnamed'],
    [{ name: 'x'.repeat(121), values: { name: 'a' } }, 'name', 'text.tooLong'],
    [{ name: 'a\0', values: { name: 'a' } }, 'name', 'text.unstorable'],
    [{ name: 'a', description: 5, values: { name: 'a' } }, 'description', 'type.wrong'],
    [{ name: 'a', valuse: {} }, 'valuse', 'parameter.unknown'],
    [{ name: 'a', values: 5 }, 'values', 'type.wrong'],
    [{ name: 'a', values: {} }, 'values.name', 'name.missing'],
    [{ name: 'a', values: { name: 'a', nmae: 'b' } }, 'values.nmae', 'parameter.unknown'],
    [{ name: 'a', values: { name: 'a', id: mintUlid() } }, 'values.id', 'field.notBulk'],
    [{ name: 'a', values: { name: 'a', status: 'IDLE' } }, 'values.status', 'field.notBulk'],
    [{ name: 'a', values: { name: 'a', operationType: 'x' } }, 'values.operationType', 'choice.unknown'],
    [{ name: 'a', values: { name: 'a {bay' } }, 'values.name', 'placeholder.malformed'],
    [{ name: 'a', values: { name: 'a }' } }, 'values.name', 'placeholder.malformed'],
    [{ name: 'a', values: { name: '{sourcelocation.name}' } }, 'values.name', 'placeholder.unknown'],
    [{ name: 'a', values: { name: 'a', notes: { a: 1 } } }, 'values.notes', 'type.wrong'],
  ])('refuse %j', async (body, parameter, rule) => {
    const answer = await create(body)
    expect([answer.status, answer.body.errors[parameter]?.[0].rule]).toEqual([422, rule])
  })

  it('say what was probably meant', async () => {
    const { body } = await create({ name: 'a', values: { name: '{sourcelocation.name}' } })
    expect(body.errors['values.name'][0]).toMatchObject({ nearest: 'sourceLocation.name' })
  })

  it('have an end', async () => {
    const kept = (await names()).length
    for (let n = kept; n < MOST_TEMPLATES; n += 1) await create(named(`Template ${n}`))
    expect((await create(named('One more'))).body.errors.name[0].rule).toBe('template.tooMany')
  }, 30_000)
})

describe('a template of the other contract', () => {
  it('is read by this one’s names and values', async () => {
    const database = await aDatabase('sqlite')
    const values = {
      name: '{n:02}',
      quantityCalcType: 'RISING',
      quantityOverflowValue: '1000',
      flushIntervalMillis: 5,
    }
    const { id } = (await (await database.serve()).send('POST', PATH, { name: 'a', values })).body
    const later = await database.serve({ contract: '2025-09' })
    expect((await later.get(`${PATH}/${id}`)).body.values).toEqual({
      name: '{n:02}',
      quantityCalcType: 'DELTA',
      quantityOverflowValue: 1000,
    })
    await database.drop()
  })
})
