import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aDatabase, engineNames, type Json, ROOT, type Server, type TestDatabase } from '#testing/api.ts'

describe.each(engineNames)('the plant on %s', (engine) => {
  let database: TestDatabase
  let server: Server
  beforeAll(async () => {
    database = await aDatabase(engine)
    server = await database.serve()
  })
  afterAll(() => database.drop())
  const load = (body: object) => server.send('POST', '/api/plant/import', body)
  const csv = (kind: string, text: string) =>
    server.send('POST', `/api/plant/import?kind=${kind}`, text, { 'Content-Type': 'text/csv' })
  const locations = async (): Promise<Json[]> => (await server.get('/api/locations')).body

  it('is loaded from lists, ids and parents following from the paths', async () => {
    const { status, body } = await load({
      unitsOfMeasure: [{ name: 'Kilogram', symbol: 'kg' }],
      locations: [
        { path: 'Dairy/Bays/Bay1', type: 'UNIT' },
        { path: 'Dairy', type: 'SITE' },
        { path: 'Dairy/Bays', type: 'AREA' },
      ],
      materials: [{ path: 'Raw/Milk' }],
    })
    expect([status, body.counts]).toMatchObject([200, { created: 5, updated: 0, unchanged: 0 }])
    const [dairy, bays, bay1] = ['Dairy', 'Dairy/Bays', 'Dairy/Bays/Bay1']
    const byPath = new Map((await locations()).map((each) => [each.path, each]))
    expect(byPath.get(bay1)).toMatchObject({ name: 'Bay1', parentId: byPath.get(bays).id })
    expect(byPath.get(bays).parentId).toBe(byPath.get(dairy).id)
  })

  it('matches by id, else by path, and changes only what is said', async () => {
    const bay1 = (await locations()).find(({ path }) => path === 'Dairy/Bays/Bay1')
    const { body } = await load({ locations: [{ path: '/Dairy/Bays/Bay1', storageCapacity: 5 }] })
    expect(body.counts).toMatchObject({ created: 0, updated: 1, unchanged: 0 })
    expect((await locations()).find(({ id }) => id === bay1.id)).toEqual({ ...bay1, storageCapacity: 5 })
    expect((await load({ locations: [{ id: bay1.id, storageCapacity: 5 }] })).body.counts).toMatchObject({
      unchanged: 1,
    })
  })

  it('renames a place in the operations that name it', async () => {
    const { body: operation } = await server.send('POST', ROOT, {
      name: 'At the bay',
      sourceLocationPath: 'Dairy/Bays/Bay1',
    })
    const bays = (await locations()).find(({ path }) => path === 'Dairy/Bays')
    expect((await load({ locations: [{ id: bays.id, name: 'Docks' }] })).status).toBe(200)
    const { body: renamed } = await server.get(`${ROOT}/${operation.id}`)
    expect(renamed).toMatchObject({
      sourceLocationPath: 'Dairy/Docks/Bay1',
      sourceLocationId: operation.sourceLocationId,
    })
    expect((await server.get(`${ROOT}?location=Dairy%2FDocks`)).body.total).toBe(1)
  })

  it('judges operations again when a reason code changes its type', async () => {
    await load({ reasonCodes: [{ reasonCode: 'R1', lotRecordType: 'CONSUME' }] })
    const tag = '{[default]A}'
    const { body: operation } = await server.send('POST', ROOT, {
      name: 'Complete',
      reasonCodeName: 'R1',
      startTriggerExpression: tag,
      stopTriggerExpression: tag,
      quantityExpression: tag,
      sourceLocationPath: 'Dairy',
      materialPath: 'Raw/Milk',
      unitOfMeasureName: 'Kilogram',
    })
    expect(operation.complete).toBe(true)
    await load({ reasonCodes: [{ reasonCode: 'R1', lotRecordType: 'SHIP' }] })
    expect((await server.get(`${ROOT}/${operation.id}`)).body.complete).toBe(false)
  })

  it('takes CSV of one list', async () => {
    const { status, body } = await csv(
      'materials',
      '\ufeffpath;erpId\r\n"Raw/Cream; thick";7\r\nRaw/Whey;\r\n',
    )
    expect([status, body.counts?.created]).toEqual([200, 2])
    const materials: Json[] = (await server.get('/api/materials')).body
    expect(materials.find(({ path }) => path === 'Raw/Cream; thick')).toMatchObject({ erpId: '7' })
  })

  it('takes all or nothing, saying what is wrong in which row', async () => {
    const before = await locations()
    const { status, body } = await load({
      locations: [
        { path: 'Dairy/New', type: 'UNIT' },
        { path: 'Nowhere/Else', type: 'UNIT' },
        { path: 'Dairy/Odd', type: 'SHED', colour: 'red' },
      ],
    })
    expect(status).toBe(422)
    expect(Object.keys(body.errors).every((each) => /^locations\[[23]\]/.test(each))).toBe(true)
    expect(Object.keys(body.errors)).toEqual(
      expect.arrayContaining(['locations[3].type', 'locations[3].colour']),
    )
    expect(await locations()).toEqual(before)
  })

  it.each([
    ['an unknown list', { sheds: [] }],
    ['no list', { locations: {} }],
    ['no record', { locations: [7] }],
    ['no object', []],
  ])('refuses %s', async (_, body) => {
    expect((await load(body)).status).toBe(422)
  })

  it('refuses CSV of no known list, or that is none', async () => {
    expect((await csv('sheds', 'a')).status).toBe(422)
    expect((await csv('materials', 'path\n"never closed')).status).toBe(400)
    const { status, body } = await csv('materials', 'path,name, path\nA,A,B')
    expect([status, body.detail]).toEqual([400, 'Columns 1 and 3 are both named “path”.'])
  })

  it('refuses a file with what stands in which place', async () => {
    const files: readonly (readonly [string, string, string])[] = [
      ['two columns of one name', 'path,name, path\nA,A,B', 'Columns 1 and 3 are both named “path”.'],
      ['nothing of a list', 'colour,shape\nred,round', 'The first row names no property of any list'],
      ['what fits several lists', 'name\nMilk', 'say which list it is'],
      ['what is cut off', 'path,erpId\n"never closed', 'Row 2, the header counted'],
    ]
    for (const [what, text, sentence] of files) {
      const { status, body } = await server.send('POST', '/api/plant/import', text, {
        'Content-Type': 'text/csv',
      })
      expect([what, status]).toEqual([what, 400])
      expect(body.detail).toContain(sentence)
    }
  })

  it('refuses the sample beside a unit of the same name, and stores nothing of it', async () => {
    const { status, body } = await server.send('POST', '/api/plant/sample')
    expect([status, body.type]).toEqual([422, 'urn:lotwright:problem:refused'])
    expect((await server.get('/api/operations')).body).toEqual([])
  })
})

describe.each(engineNames)('the sample plant on %s', (engine) => {
  it('is loaded once, however often it is asked for', async () => {
    const database = await aDatabase(engine)
    const server = await database.serve()
    const { status, body } = await server.send('POST', '/api/plant/sample')
    expect([status, body.counts]).toMatchObject([200, { created: 106, inventoryOperations: 60 }])
    const again = await server.send('POST', '/api/plant/sample')
    expect([again.status, again.body.changeId, (await server.get(ROOT)).body.total]).toEqual([200, null, 60])
    const lists = ['locations', 'materials', 'units-of-measure', 'reason-codes', 'operations']
    const counts = await Promise.all(
      lists.map(async (list) => (await server.get(`/api/${list}`)).body.length),
    )
    expect(counts).toEqual([42, 26, 10, 20, 8])
    await database.drop()
  })
})
