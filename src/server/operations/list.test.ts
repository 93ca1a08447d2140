import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { indexedSortKeys } from '#domain/sort-keys.ts'
import { aDatabase, engineNames, type Json, ROOT, type Server, type TestDatabase } from '#testing/api.ts'
import { inOrder } from '#testing/in-order.ts'

describe.each(engineNames)('the list on %s', (engine) => {
  let database: TestDatabase
  let server: Server
  let all: Json[]
  beforeAll(async () => {
    database = await aDatabase(engine)
    server = await database.serve()
    await server.send('POST', '/api/plant/sample')
    all = (await server.get(`${ROOT}?limit=1000`)).body.items
  })
  afterAll(() => database.drop())
  const listed = async (query: string): Promise<Json[]> =>
    (await server.get(`${ROOT}?limit=1000&${query}`)).body.items
  const receiving = 'Cascade/Twin Falls/Dairy/Receiving'
  const within = (path: string | null, place: string) =>
    path === place || Boolean(path?.startsWith(`${place}/`))

  it('holds everything, by name', () => {
    expect(all).toHaveLength(60)
    expect(all.map(({ name }) => name)).toEqual(inOrder(all.map(({ name }) => name)))
  })

  const filters: [query: string, keeps: (record: Json) => boolean][] = [
    ['type=RECEIVE', (each) => each.operationType === 'RECEIVE'],
    ['type=RECEIVE&type=SHIP', (each) => ['RECEIVE', 'SHIP'].includes(each.operationType)],
    ['status=FAULTED', (each) => each.status === 'FAULTED'],
    ['enabled=false', (each) => each.enabled === false],
    ['complete=false', (each) => each.complete === false],
    ['complete=true&enabled=true', (each) => each.complete && each.enabled],
    [
      `location=${encodeURIComponent(receiving)}`,
      (each) => within(each.sourceLocationPath, receiving) || within(each.destinationLocationPath, receiving),
    ],
    [
      `location=${encodeURIComponent(receiving)}&side=source`,
      (each) => within(each.sourceLocationPath, receiving),
    ],
    [
      `location=%2F${encodeURIComponent(receiving)}&side=destination`,
      (each) => within(each.destinationLocationPath, receiving),
    ],
    [
      'location=01JD7M94CJ-HPEQEJ1F-QA8EQ6VE',
      (each) => each.sourceLocationPath?.endsWith('/LidStore') ?? false,
    ],
    ['material=Raw+Milk', () => false],
    ['q=rawsilo2', (each) => /rawsilo2/i.test(JSON.stringify(Object.values(each)))],
    ['q=RAWSILO2+cip', (each) => /rawsilo2/i.test(JSON.stringify(each)) && /cip/i.test(JSON.stringify(each))],
    ['q=no-such-word', () => false],
    [
      'q=%25',
      (each) => Object.values(each).some((value) => typeof value === 'string' && value.includes('%')),
    ],
  ]

  it.each(filters)('%s keeps what it says', async (query, keeps) => {
    expect((await listed(query)).map(({ name }) => name)).toEqual(all.filter(keeps).map(({ name }) => name))
  })

  it('by material, as path or id', async () => {
    const { materialPath, materialId } = all.find((each) => each.materialPath !== null)
    const expected = all.filter((each) => each.materialId === materialId).map(({ id }) => id)
    expect((await listed(`material=${encodeURIComponent(materialPath)}`)).map(({ id }) => id)).toEqual(
      expected,
    )
    expect((await listed(`material=${materialId}`)).map(({ id }) => id)).toEqual(expected)
  })

  it.each(indexedSortKeys.flatMap((key) => [key, `-${key}`, `operationType,-${key}`]))(
    'sorted by %s, its pages hold each record once',
    async (sort) => {
      if (sort === 'operationType,-operationType') return
      const seen: string[] = []
      const values: (string | null)[] = []
      for (let cursor: string | null = ''; cursor !== null; ) {
        const { status, body }: Json = await server.get(`${ROOT}?sort=${sort}&limit=7&cursor=${cursor}`)
        expect([status, body.total]).toEqual([200, 60])
        seen.push(...body.items.map(({ id }: Json) => id))
        values.push(...body.items.map((each: Json) => textOf(each[sort.replace(/.*,/, '').replace('-', '')])))
        cursor = body.nextCursor
      }
      expect(new Set(seen)).toEqual(new Set(all.map(({ id }) => id)))
      expect(seen).toHaveLength(60)
      if (!sort.includes(',')) {
        const order = values.map((value) => value ?? '')
        const sorted = inOrder(order)
        expect(order).toEqual(sort.startsWith('-') ? sorted.toReversed() : sorted)
      }
    },
  )

  it.each(['sort=name', 'sort=-enabled,name', 'type=CONSUME&type=SHIP', 'name.contains=o&sort=-status'])(
    '%s gives any part of itself in one request',
    async (query) => {
      const rows = (await listed(query)).map(({ id }) => id)
      for (const offset of [0, 3, rows.length - 1, rows.length, 1_000_000]) {
        const { body } = await server.get(`${ROOT}?${query}&limit=4&offset=${offset}`)
        expect([body.total, body.items.map(({ id }: Json) => id)]).toEqual([
          rows.length,
          rows.slice(offset, offset + 4),
        ])
      }
      const { nextCursor } = (await server.get(`${ROOT}?${query}&limit=4&offset=3`)).body
      const { body } = await server.get(`${ROOT}?${query}&limit=4&offset=2&cursor=${nextCursor}`)
      expect(body.items.map(({ id }: Json) => id)).toEqual(rows.slice(9, 13))
    },
  )

  it('refuses a cursor of another order, and one that was made up', async () => {
    const { nextCursor } = (await server.get(`${ROOT}?limit=5`)).body
    for (const query of [`sort=status&cursor=${nextCursor}`, 'cursor=abc', 'cursor=bnVsbA']) {
      const { status, body } = await server.get(`${ROOT}?${query}`)
      expect([status, body.errors.cursor[0].rule]).toEqual([422, 'cursor.malformed'])
    }
  })

  it.each(['colour=red', 'limit=0', 'offset=-1', 'sort=colour', 'q=%00', 'type=SHIPS'])(
    'refuses %s with a sentence',
    async (query) => {
      const { status, body } = await server.get(`${ROOT}?${query}`)
      expect([status, Object.keys(body.errors)]).toEqual([422, [query.split('=')[0]]])
    },
  )

  it('counts what a filter shows, and each location’s with all below it', async () => {
    const { body: summary } = await server.get(`${ROOT}/summary?type=RECEIVE`)
    const receive = all.filter((each) => each.operationType === 'RECEIVE')
    expect(summary).toMatchObject({
      shown: receive.length,
      incomplete: receive.filter((each) => !each.complete).length,
      total: 60,
    })
    const { body: counts } = await server.get(`${ROOT}/location-counts`)
    const { id } = (await server.get('/api/locations')).body.find(({ path }: Json) => path === receiving)
    const there = all.filter(
      (each) => within(each.sourceLocationPath, receiving) || within(each.destinationLocationPath, receiving),
    )
    expect(JSON.stringify(counts)).toContain(id)
    expect(there).toHaveLength((await listed(`location=${id}`)).length)
  })
})

function textOf(value: string | boolean | null): string | null {
  return typeof value === 'boolean' ? String(value) : value
}
