import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { columnsOf, columnTestsOf } from '#domain/column-filter.ts'
import { isIndexed, sortKeys } from '#domain/sort-keys.ts'
import { aDatabase, engineNames, type Json, ROOT, type Server, type TestDatabase } from '#testing/api.ts'

const START = Date.UTC(2026, 0, 5, 8)
const DAY = 24 * 3600 * 1000

describe.each(engineNames)('a list asked about columns on %s', (engine) => {
  let database: TestDatabase
  let server: Server
  let all: Json[]
  let now = START
  beforeAll(async () => {
    database = await aDatabase(engine)
    server = await database.serve({ now: () => now })
    await server.send('POST', '/api/plant/sample')
    for (const operation of operations) {
      now += DAY
      await server.send('POST', ROOT, operation)
    }
    all = (await server.get(`${ROOT}?limit=1000`)).body.items
    now += DAY
    const { id } = all.find(({ name }) => name === 'MÜLLER fills')
    await server.send('POST', ROOT, { id, spare1: 'changed' })
    all = (await server.get(`${ROOT}?limit=1000`)).body.items
  })
  afterAll(() => database.drop())

  const isBlank = (value: Json) => value === null || String(value).trim() === ''
  const holds = (text: string) => (value: Json) => value?.toLowerCase().includes(text)
  const last = (each: Json) => each.modifiedDate ?? each.createdDate
  const filters: [query: string, keeps: (record: Json) => boolean, least: number][] = [
    ['name.is=MÜLLER fills&name.is=mu\u0308ller decomposed', ({ name }) => /^m.*ller/i.test(name), 2],
    ['name.contains=müller', ({ name }) => /^m.*ller/i.test(name), 2],
    ['name.contains=Mu\u0308LLER', ({ name }) => /^m.*ller/i.test(name), 2],
    ['name.contains=ПОДАЧА', ({ name }) => name.startsWith('Подача'), 1],
    ['name.contains=%25', ({ name }) => name.includes('%'), 1],
    ['name.contains=*ä[', ({ name }) => name.includes('*Ä['), 1],
    ['name.contains=*Ä]', () => false, 0],
    [
      'name.contains=rawsilo&name.contains=cip',
      ({ name }) => holds('rawsilo')(name) || holds('cip')(name),
      2,
    ],
    ['name.contains=silo&notes.empty=true', (each) => holds('silo')(each.name) && isBlank(each.notes), 1],
    ['notes.empty=true', ({ notes }) => isBlank(notes), 3],
    ['notes.empty=false', ({ notes }) => !isBlank(notes), 1],
    [
      'startTriggerExpression.contains=DEFAULT',
      (each) => holds('default')(each.startTriggerExpression) ?? false,
      1,
    ],
    ['quantityOverflowValue.from=9.5&quantityOverflowValue.to=100', within('9.5', '100'), 2],
    ['quantityOverflowValue.from=0.1', within('0.1', '1e15'), 4],
    ['quantityOverflowValue.to=0.1', within('0', '0.1'), 1],
    ['quantityOverflowValue.to=0.09999999999999', within('0', '0.0999'), 0],
    ['quantityOverflowValue.from=999999999999999', within('999999999999999', '1e16'), 1],
    ['quantityOverflowValue.is=9.50', ({ quantityOverflowValue: it }) => it === '9.5', 1],
    ['quantityOverflowValue.empty=false', ({ quantityOverflowValue: it }) => it !== null, 5],
    [
      'flushIntervalMillis.from=250&flushIntervalMillis.to=1500.5',
      ({ flushIntervalMillis: it }) => it === 1500,
      1,
    ],
    [
      'flushIntervalMillis.is=1500&flushIntervalMillis.is=0.5',
      ({ flushIntervalMillis: it }) => it === 1500,
      1,
    ],
    ['quantityCalcType.is=DELTA', ({ quantityCalcType: it }) => it === 'RISING', 5],
    ['quantityCalcType.is=RISING&quantityCalcType.is=DIRECT', ({ quantityCalcType: it }) => it !== null, 5],
    ['quantityCalcType.empty=true', ({ quantityCalcType: it }) => it === null, 1],
    ['createLotIfNotFound.is=true', ({ createLotIfNotFound: it }) => it === true, 1],
    [
      'createLotIfNotFound.is=true&createLotIfNotFound.is=false',
      ({ createLotIfNotFound: it }) => it !== null,
      1,
    ],
    ['complete.is=false&enabled.is=true', (each) => !each.complete && each.enabled, 1],
    ['sourceLocation.contains=RECEIVING', (each) => holds('receiving')(each.sourceLocationPath) ?? false, 1],
    ['unitOfMeasure.empty=true', ({ unitOfMeasureId }) => unitOfMeasureId === null, 1],
    ['unitOfMeasure.is=Kilogram', ({ unitOfMeasureName }) => unitOfMeasureName === 'Kilogram', 1],
    ['id.is=01JD7M94CJ-HPEQEJ1F-QA8EQ6VE', () => false, 0],
    ['createdBy.contains=okafor', () => true, 1],
    ['modifiedBy.empty=false', ({ modifiedBy }) => modifiedBy !== null, 1],
    ['modifiedDate.empty=true', ({ modifiedDate }) => modifiedDate === null, 1],
    ['modifiedDate.from=2026-01-07', (each) => last(each) >= '2026-01-07', 2],
    ['modifiedDate.from=2026-01-07T08:00:00Z', (each) => last(each) >= '2026-01-07', 2],
    ['modifiedDate.to=2026-01-07', (each) => last(each) < '2026-01-08', 2],
    ['modifiedDate.to=2026-01-07T07:59:59Z', (each) => last(each) < '2026-01-07', 1],
    [
      'createdDate.from=2026-01-06&createdDate.to=2026-01-06',
      (each) => each.createdDate.startsWith('2026-01-06'),
      1,
    ],
  ]

  it.each(filters)('%s keeps what it says', async (query, keeps, least) => {
    const { status, body } = await server.get(`${ROOT}?limit=1000&${new URLSearchParams(query)}`)
    const expected = all.filter(keeps).map(({ name }) => name)
    expect(expected.length).toBeGreaterThanOrEqual(least)
    expect([status, body.items?.map(({ name }: Json) => name)]).toEqual([200, expected])
    const { body: summary } = await server.get(`${ROOT}/summary?${new URLSearchParams(query)}`)
    expect([body.total, summary.shown, summary.total]).toEqual([expected.length, expected.length, all.length])
  })

  it('takes a reference by its id as well', async () => {
    const { materialId, materialPath } = all.find((each) => each.materialId !== null)
    const expected = all.filter((each) => each.materialPath === materialPath).map(({ id }) => id)
    for (const value of [materialId, `/${materialPath}`]) {
      const { body } = await server.get(`${ROOT}?limit=1000&material.is=${encodeURIComponent(value)}`)
      expect(body.items.map(({ id }: Json) => id)).toEqual(expected)
    }
  })

  it('answers every test of every column', async () => {
    const values = { is: 'true', contains: 'ä', empty: 'false', from: '2026-01-05', to: '5' }
    for (const field of columnsOf('2025-03')) {
      for (const test of columnTestsOf(field)) {
        const query = `${field}.${test}=${encodeURIComponent(values[test])}`
        const { status, body } = await server.get(`${ROOT}?${query}`)
        expect([query, status === 422 ? Object.keys(body.errors) : status]).toEqual([
          query,
          status === 422 ? [`${field}.${test}`] : 200,
        ])
      }
    }
  })

  it.each(sortKeys.filter((key) => !isIndexed(key)).flatMap((key) => [key, `-${key}`, `enabled,${key}`]))(
    'sorted by %s, each page follows the one before',
    async (sort) => {
      const key = sort.replace(/^(-|enabled,)/, '')
      const { items } = (await server.get(`${ROOT}?limit=1000&sort=${sort}`)).body
      const sign = sort.startsWith('-') ? -1 : 1
      const value = (each: Json) => {
        const cell = each[key] ?? null
        const isNumber = key === 'quantityOverflowValue' || key === 'flushIntervalMillis'
        return cell !== null && isNumber ? Number(cell) : cell
      }
      const before = (a: Json, b: Json) => {
        if (sort.startsWith('enabled') && a.enabled !== b.enabled) return !a.enabled
        if (value(a) === value(b)) return sign * (a.id < b.id ? -1 : 1) < 0
        if (value(a) === null || value(b) === null) return (value(a) === null) === (sign === 1)
        return sign * (typeof value(a) === 'string' ? bytewise(value(a), value(b)) : value(a) - value(b)) < 0
      }
      const wrong = items.slice(1).filter((row: Json, at: number) => !before(items[at], row))
      expect([items.length, wrong]).toEqual([all.length, []])
      const paged: string[] = []
      for (let cursor: string | null = ''; cursor !== null; ) {
        const { body }: Json = await server.get(`${ROOT}?sort=${sort}&limit=23&cursor=${cursor}`)
        paged.push(...body.items.map(({ id }: Json) => id))
        cursor = body.nextCursor
      }
      expect(paged).toEqual(items.map(({ id }: Json) => id))
    },
  )

  const counted: [
    field: string,
    filter: string,
    value: (record: Json) => string | null,
    keeps?: (record: Json) => boolean,
  ][] = [
    ['operationType', '', ({ operationType }) => operationType],
    ['operationType', 'type=SHIP&operationType.is=MOVE', ({ operationType }) => operationType],
    ['status', 'type=SHIP', ({ status }) => status, ({ operationType }) => operationType === 'SHIP'],
    ['notes', 'notes.empty=true', ({ notes }) => (isBlank(notes) ? null : notes)],
    ['enabled', 'enabled=true', ({ enabled }) => String(enabled)],
    ['complete', '', ({ complete }) => String(complete)],
    ['quantityCalcType', '', ({ quantityCalcType }) => quantityCalcType],
    [
      'quantityOverflowValue',
      'name.contains=ll',
      (each) => each.quantityOverflowValue,
      ({ name }) => holds('ll')(name),
    ],
    ['flushIntervalMillis', '', ({ flushIntervalMillis: it }) => (it === null ? null : String(it))],
    ['material', '', ({ materialPath }) => materialPath],
    ['modifiedBy', '', ({ modifiedBy }) => modifiedBy],
    ['createdDate', '', ({ createdDate }) => createdDate.slice(0, 10)],
  ]

  it.each(counted)('counts the values of %s where %s', async (field, filter, valueOf, keeps = () => true) => {
    const { status, body } = await server.get(`${ROOT}/value-counts?field=${field}&${filter}`)
    const counts = new Map<string | null, number>()
    for (const each of all.filter(keeps)) counts.set(valueOf(each), (counts.get(valueOf(each)) ?? 0) + 1)
    expect([status, new Map(body.items.map(({ value, count }: Json) => [value, count]))]).toEqual([
      200,
      counts,
    ])
    const order: number[] = body.items.map(({ count }: Json) => count)
    expect(order).toEqual(order.toSorted((a, b) => b - a))
  })

  it('counts the values of every column, each as its filter takes it', async () => {
    for (const field of columnsOf('2025-03')) {
      const { body } = await server.get(`${ROOT}/value-counts?field=${field}`)
      const total = body.items.reduce((sum: number, { count }: Json) => sum + count, 0)
      expect([field, total]).toEqual([field, all.length])
      const [{ value, count }] = body.items
        .filter((each: Json) => each.value !== null)
        .concat([{ value: null }])
      if (value === null || !columnTestsOf(field).includes('is')) continue
      const { body: page } = await server.get(`${ROOT}?${field}.is=${encodeURIComponent(value)}`)
      expect([field, value, page.total]).toEqual([field, value, count])
    }
  })

  it.each(['', 'field=', 'field=colour', 'field=secondaryMaterial'])(
    'refuses to count “%s”',
    async (query) => {
      const { status, body } = await server.get(`${ROOT}/value-counts?${query}`)
      expect([status, body.errors.field[0].rule]).toEqual([422, 'choice.unknown'])
    },
  )

  it('refuses a column that the contract does not have', async () => {
    const { status, body } = await server.get(`${ROOT}?secondaryMaterial.is=Raw`)
    expect([status, body.errors['secondaryMaterial.is'][0].rule]).toEqual([422, 'parameter.unknown'])
  })
})

function bytewise(a: string, b: string): number {
  return Buffer.compare(Buffer.from(a), Buffer.from(b))
}

function within(least: string, most: string) {
  return ({ quantityOverflowValue: it }: Json) =>
    it !== null && Number(it) >= Number(least) && Number(it) <= Number(most)
}

const rising = { quantitySource: 'EXPRESSION', quantityCalcType: 'RISING' }
const operations: readonly Json[] = [
  { name: 'MÜLLER fills', ...rising, quantityOverflowValue: '9.5', notes: ' \t\u00a0' },
  { name: 'mu\u0308ller decomposed', ...rising, quantityOverflowValue: '100' },
  { name: 'Подача 5 %', ...rising, quantityOverflowValue: '0.1', flushIntervalMillis: 1500 },
  { name: 'A *Ä[ b', ...rising, quantityOverflowValue: '999999999999999' },
  {
    name: 'Plain',
    ...rising,
    quantityOverflowValue: '1000000',
    operationType: 'CONSUME',
    createLotIfNotFound: true,
  },
]
