import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { engineNames, type Json, ROOT, type Server, type TestDatabase, aDatabase } from '#testing/api.ts'
import { root, seed } from './seed.ts'

/** So many that each way of finding a page is gone, and the walk that finds too few is given up. */
const RECORDS = 9300

describe.each(engineNames)('a long list on %s', (engine) => {
  let database: TestDatabase
  let server: Server
  let all: readonly Json[]
  beforeAll(async () => {
    database = await aDatabase(engine)
    server = await database.serve()
    await seed(server.store, { contract: '2025-03', user: 'x', version: '0', storage: 'x' }, RECORDS)
    all = await everyPage('', 1000)
  }, 120_000)
  afterAll(() => database.drop())

  const everyPage = async (query: string, limit: number): Promise<readonly Json[]> => {
    const items: Json[] = []
    for (let cursor: string | null = ''; cursor !== null; ) {
      const { body }: Json = await server.get(`${ROOT}?${query}&limit=${limit}&cursor=${cursor}`)
      items.push(...body.items)
      cursor = body.nextCursor
    }
    return items
  }

  it('holds each record once', () => {
    expect(new Set(all.map(({ id }) => id)).size).toBe(RECORDS)
    expect(all).toHaveLength(RECORDS)
  })

  const everything = () => true
  const isAt = (place: string) => (each: Json) =>
    [each.sourceLocationPath, each.destinationLocationPath].some((path) => `${path}/`.startsWith(`${place}/`))
  const lists: [filter: string, sort: string, limit: number, keeps: (record: Json) => boolean][] = [
    ['', 'materialPath', 700, everything],
    ['', '-modifiedDate', 700, everything],
    ['', 'sourceLocationPath,name', 700, everything],
    ['', '-operationName,-createdDate', 1000, everything],
    ['', '-enabled,complete,createdDate', 1000, everything],
    ['enabled=true', '-sourceLocationPath', 700, ({ enabled }) => enabled],
    ['enabled=true', 'destinationLocationPath,-name', 1000, ({ enabled }) => enabled],
    // A third of the records: all at the end of the one order, and at the beginning of the other.
    ['q=ship+lot', 'name', 300, ({ name }) => name.startsWith('Ship')],
    ['q=ship+lot', '-name', 300, ({ name }) => name.startsWith('Ship')],
    ['q=ship+lot', 'status,-name', 500, ({ name }) => name.startsWith('Ship')],
    ['q=november', '-operationType', 7, ({ notes }) => notes.includes('November')],
    [`location=${root}/Site 1`, 'quantitySource', 700, isAt(`${root}/Site 1`)],
    [
      `location=${root}/Site 0/Area 4&type=SHIP`,
      '-name',
      50,
      (each) => isAt(`${root}/Site 0/Area 4`)(each) && each.operationType === 'SHIP',
    ],
    ['q=nowhere', 'name', 100, () => false],
  ]

  it.each(lists)(
    '%s by %s, %i to a page, is what sorting all of it gives',
    async (filter, sort, limit, keeps) => {
      const expected = sorted(all.filter(keeps), sort)
      const given = await everyPage(`${filter}&sort=${sort}`, limit)
      expect(given.map(({ id }) => id)).toEqual(expected.map(({ id }) => id))
      const offset = expected.length >> 1
      const { body } = await server.get(`${ROOT}?${filter}&sort=${sort}&limit=${limit}&offset=${offset}`)
      expect(body.items.map(({ id }: Json) => id)).toEqual(
        expected.slice(offset, offset + limit).map(({ id }) => id),
      )
    },
  )
})

/** As the API says: nothing comes first, ties are broken by id in the direction of the last key. */
function sorted(records: readonly Json[], sort: string): readonly Json[] {
  const keys = sort
    .split(',')
    .map((key) => ({ key: key.replace('-', ''), sign: key.startsWith('-') ? -1 : 1 }))
  const all = [...keys, { key: 'id', sign: keys.at(-1)?.sign ?? 1 }]
  return records.toSorted((a, b) => {
    const { key = 'id', sign = 1 } = all.find((each) => a[each.key] !== b[each.key]) ?? {}
    return a[key] === null || (b[key] !== null && a[key] < b[key]) ? -sign : sign
  })
}
