import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { mintUlid } from '#domain/ulid.ts'
import { contracts } from '#domain/vocabulary.ts'
import { parametersOf } from '#domain/wire.ts'
import { aDatabase, engineNames, ROOT, type Server, type TestDatabase } from '#testing/api.ts'
import { inOrder } from '#testing/in-order.ts'

const audit = ['createdDate', 'createdBy', 'modifiedDate', 'modifiedBy', 'complete', 'revision']
const lidStore = '01JD7M94CJ-HPEQEJ1F-QA8EQ6VE'

describe.each(engineNames)('saving on %s', (engine) => {
  let database: TestDatabase
  let server: Server
  beforeAll(async () => {
    database = await aDatabase(engine)
    server = await database.serve()
    await server.send('POST', '/api/plant/sample')
  })
  afterAll(() => database.drop())
  const create = (body: object, headers?: Record<string, string>) => server.send('POST', ROOT, body, headers)

  it('does what the document’s two examples do', async () => {
    const first = (await server.get(`${ROOT}/new`)).body
    first.name = 'Lids'
    first.sourceLocationId = lidStore
    const created = await create(first)
    expect(created.status).toBe(201)
    expect(created.headers.get('ETag')).toBe('"1"')
    expect(created.headers.get('Location')).toBe(`${ROOT}/${created.body.id}`)
    expect(inOrder(Object.keys(created.body))).toEqual(
      inOrder([...parametersOf('2025-03').map(({ name }) => name), ...audit]),
    )
    expect(created.body).toMatchObject({
      sourceLocationId: lidStore,
      sourceLocationPath: 'Cascade/Twin Falls/Dairy/Processing/Packing/LidStore',
      createdBy: 'M. Okafor',
      modifiedDate: null,
      modifiedBy: null,
      complete: false,
      revision: 1,
    })

    const second = (await server.get(`${ROOT}/new`)).body
    Object.assign(second, {
      id: created.body.id,
      name: 'Lids',
      sourceLocationId: lidStore,
      materialId: '01JCH3GRA3-5ZYFZV5V-RW3FKFJX',
      unitOfMeasureId: '01JCH3T85P-KVCB8ZR5-0B83A3SX',
    })
    const updated = await create(second)
    expect(updated.status).toBe(200)
    expect(updated.headers.get('ETag')).toBe('"2"')
    expect(updated.body).toMatchObject({
      id: created.body.id,
      materialPath: 'Packaging/Closures/Lids',
      unitOfMeasureName: 'Each',
      modifiedBy: 'M. Okafor',
      complete: false,
      revision: 2,
    })
    expect((await server.get(`${ROOT}/${created.body.id}`)).body).toEqual(updated.body)
  })

  it('keeps on update what is not sent, clears what is null, and stores nothing when nothing changes', async () => {
    const { body: created } = await create({ name: 'Kept', notes: 'as they are', spare1: 'x' })
    const { body: changed } = await create({ id: created.id, spare1: null })
    expect(changed).toMatchObject({ name: 'Kept', notes: 'as they are', spare1: null, revision: 2 })
    expect((await create({ id: created.id, spare1: null })).body).toEqual(changed)
    expect((await create({ ...changed, notes: 'others' })).body).toMatchObject({
      notes: 'others',
      revision: 3,
    })
  })

  it('stores null where a field does not apply, and a default where a choice begins to', async () => {
    const { body: manual } = await create({
      name: 'By hand',
      quantitySource: 'MANUAL',
      quantityExpression: 'x',
    })
    expect(manual).toMatchObject({ quantityExpression: null, quantityCalcType: null })
    const { body: counted } = await create({ id: manual.id, quantitySource: 'EXPRESSION' })
    expect(counted.quantityCalcType).toBe('DIRECT')
  })

  it('reads a ULID in any form, and does not create what it is told to update', async () => {
    const { body: created } = await create({ name: 'Any form' })
    const plain = created.id.replaceAll('-', '').toLowerCase()
    expect((await create({ id: plain, name: 'Any form 2' })).body.id).toBe(created.id)
    expect((await server.get(`${ROOT}/${plain}`)).body.name).toBe('Any form 2')
    expect((await create({ id: mintUlid(), name: 'Nobody' })).status).toBe(404)
    expect((await server.get(`${ROOT}/${mintUlid()}`)).status).toBe(404)
  })

  it.each([
    [{ name: null }, 'name', 'name.missing'],
    [{ operationType: 'CONSUMES' }, 'operationType', 'choice.unknown'],
    [{ enabled: 'yes' }, 'enabled', 'type.wrong'],
    [{ sourceLocationId: '01JD7M94CJ-HPEQEJ1F-QA8EQ6VU' }, 'sourceLocationId', 'ulid.malformed'],
    [{ sourceLocationPath: 'Cascade/Nowhere' }, 'sourceLocationPath', 'reference.unknown'],
    [{ sourceLocationId: mintUlid() }, 'sourceLocationId', 'reference.unknown'],
    [
      { sourceLocationId: lidStore, sourceLocationPath: 'Cascade/Twin Falls' },
      'sourceLocationPath',
      'reference.contradictory',
    ],
    [{ notes: 'n'.repeat(4001) }, 'notes', 'text.tooLong'],
    [{ startTriggerExpression: 'x'.repeat(2049) }, 'startTriggerExpression', 'text.tooLong'],
    [{ flushIntervalMillis: -1 }, 'flushIntervalMillis', 'number.outOfRange'],
    [{ quantityOverflowValue: '0' }, 'quantityOverflowValue', 'number.outOfRange'],
    [{ quantityCalcType: null }, 'quantityCalcType', 'choice.missing'],
    [{ nmae: 'Lids' }, 'nmae', 'parameter.unknown'],
  ])('refuses %j at %s with rule %s and a sentence, storing nothing', async (wrong, parameter, rule) => {
    const before = (await server.get(ROOT)).body.total
    const { status, body, headers } = await create({ name: 'Lids', ...wrong })
    expect(status).toBe(422)
    expect(headers.get('Content-Type')).toBe('application/problem+json')
    expect(body.errors[parameter][0].rule).toBe(rule)
    expect(body.errors[parameter][0].message).toMatch(/\w.*\w/)
    expect((await server.get(ROOT)).body.total).toBe(before)
  })

  it('names the parameter that was meant', async () => {
    expect((await create({ nmae: 'Lids' })).body.errors.nmae[0]).toMatchObject({ nearest: 'name' })
  })

  it('says everything that is wrong at once, the plant’s part too', async () => {
    const { body } = await create({ enabled: 3, sourceLocationPath: 'Nowhere', materialPath: 'Nothing' })
    expect(inOrder(Object.keys(body.errors))).toEqual([
      'enabled',
      'materialPath',
      'name',
      'sourceLocationPath',
    ])
  })

  it('validates without storing', async () => {
    const before = (await server.get(ROOT)).body.total
    const { status, body } = await server.send('POST', `${ROOT}/validate`, { name: 'Lids', enabled: 1 })
    expect(status).toBe(200)
    expect(body.errors.enabled[0].rule).toBe('type.wrong')
    expect(Object.keys(body.warnings)).toContain('startTriggerExpression')
    expect((await server.get(ROOT)).body.total).toBe(before)
  })

  it('creates one record for one key, however often and however many at a time', async () => {
    const key = { 'Idempotency-Key': mintUlid() }
    const answers = await Promise.all(Array.from({ length: 20 }, () => create({ name: 'Only one' }, key)))
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([201]))
    expect(new Set(answers.map(({ body }) => body.id)).size).toBe(1)
    expect((await server.get(`${ROOT}?q=Only+one`)).body.total).toBe(1)
    expect((await create({ name: 'Another' }, key)).body).toMatchObject({
      status: 422,
      type: 'urn:lotwright:problem:key-reused',
    })
    expect((await create({ name: 'x' }, { 'Idempotency-Key': 'seven' })).status).toBe(422)
  })

  it('answers a repeated create with its first result, on another server and after updates', async () => {
    const key = { 'Idempotency-Key': mintUlid() }
    const { body: first } = await create({ name: 'Repeated' }, key)
    await create({ id: first.id, notes: 'edited since' })
    const other = await database.serve()
    const again = await other.send('POST', ROOT, { name: 'Repeated' }, key)
    expect([again.status, again.body]).toEqual([201, first])
  })

  it('lets one of fifty updates from one revision win', async () => {
    const { body: base } = await create({ name: 'Contended' })
    const answers = await Promise.all(
      Array.from({ length: 50 }, (_, n) => create({ id: base.id, notes: `by ${n}` }, { 'If-Match': '"1"' })),
    )
    const won = answers.filter(({ status }) => status === 200)
    const lost = answers.filter(({ status }) => status === 412)
    expect([won.length, lost.length]).toEqual([1, 49])
    expect(lost.every(({ body }) => body.current.notes === won[0]?.body.notes)).toBe(true)
    expect((await create({ id: base.id, notes: 'whoever' }, { 'If-Match': '*' })).status).toBe(200)
  })

  it('lets two servers of one database save together', async () => {
    const other = await database.serve()
    const saves = Array.from({ length: 40 }, (_, n) =>
      (n % 2 === 0 ? server : other).send('POST', ROOT, { name: `Both ${n}` }),
    )
    expect((await Promise.all(saves)).every(({ status }) => status === 201)).toBe(true)
    for (const each of [server, other]) expect((await each.get(`${ROOT}?q=both`)).body.total).toBe(40)
  })

  it('answers 304 for a revision that is known', async () => {
    const { body } = await create({ name: 'Known' })
    expect((await server.get(`${ROOT}/${body.id}`, { 'If-None-Match': '"1"' })).status).toBe(304)
  })
})

describe.each(contracts)('newInventoryOperation of %s', (contract) => {
  it('names exactly the contract’s parameters', async () => {
    const database = await aDatabase('sqlite')
    const { body } = await (await database.serve({ contract })).get(`${ROOT}/new`)
    expect(inOrder(Object.keys(body))).toEqual(inOrder(parametersOf(contract).map(({ name }) => name)))
    expect(Object.keys(body)).toHaveLength(contract === '2025-03' ? 44 : 45)
    await database.drop()
  })
})

describe('a record of one contract under the other', () => {
  it('keeps what the other does not know', async () => {
    const database = await aDatabase('sqlite')
    const older = await database.serve()
    const body = {
      name: 'Counter',
      quantityCalcType: 'RISING',
      quantityOverflowValue: '1000',
      flushIntervalMillis: 250,
    }
    const { body: created } = await older.send('POST', ROOT, body)
    const newer = await database.serve({ contract: '2025-09' })
    const { body: read } = await newer.get(`${ROOT}/${created.id}`)
    expect(read).toMatchObject({ quantityCalcType: 'DELTA', quantityOverflowValue: 1000 })
    expect(read).not.toHaveProperty('flushIntervalMillis')
    expect((await newer.send('POST', ROOT, { ...read, notes: 'seen' })).status).toBe(200)
    expect((await older.get(`${ROOT}/${created.id}`)).body).toMatchObject({ ...body, notes: 'seen' })
    await database.drop()
  })
})
