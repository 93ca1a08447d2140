import { everything, type ListQuery, writeListQuery } from '#domain/list-query.ts'
import { indexedSortKeys } from '#domain/sort-keys.ts'
import { createApp } from '#server/app.ts'
import { writeCursor } from '#server/database/list/order.ts'
import type { Settings } from '#server/settings.ts'
import type { Store } from '#server/store.ts'
import { root, seed, unitPath } from './seed.ts'

export interface ListStores {
  readonly small: Store
  readonly large: Store
}

/** Milliseconds: the p95 of a page. */
export interface Measured {
  readonly what: string
  readonly small: number
  readonly large: number
  /** The very first page at the large store, before anything is remembered of it. */
  readonly cold: number
  /** How often it was measured: again when it was over the bar, because the machine may have been busy elsewhere. */
  readonly times: number
}

const ROUNDS = 20
/** What is over the bar this often is over it. */
const TIMES = 4

const filters: Readonly<Record<string, Partial<ListQuery>>> = {
  everything: {},
  'the root': { location: [root] },
  'one site': { location: [`${root}/Site 1`] },
  'one area': { location: [`${root}/Site 0/Area 4`] },
  'one unit, source': { location: [unitPath(77)], side: 'source' },
  nowhere: { location: ['Nowhere/At all'] },
  'one type': { type: ['PRODUCE'] },
  'three types': { type: ['PRODUCE', 'MOVE', 'SHIP'] },
  faulted: { status: ['FAULTED'] },
  disabled: { enabled: false },
  incomplete: { complete: false },
  'one material': { material: ['Class 2/Material 42'] },
  'type and status and site': { type: ['CONSUME'], status: ['IDLE'], location: [`${root}/Site 0`] },
  'every row’s word': { q: 'enterprise' },
  'every row’s words': { q: 'shift default running' },
  'one letter': { q: 'e' },
  'a rare letter': { q: 'x' },
  'two letters': { q: 'ma' },
  'some rows’ word': { q: 'machine13' },
  'a rare word': { q: 'november' },
  'one row’s word': { q: 'lot 000500' },
  'no row’s word': { q: 'qwertzuiop' },
  'a part of a name': { columns: [{ field: 'name', test: 'contains', values: ['lot 0005'] }] },
  'a part of many expressions': {
    columns: [{ field: 'quantityExpression', test: 'contains', values: ['TOTALISER'] }],
  },
  'a part with an umlaut': { columns: [{ field: 'notes', test: 'contains', values: ['prüf'] }] },
  'one column’s value': { columns: [{ field: 'triggerSource', test: 'is', values: ['EXPRESSION'] }] },
  'nothing in a column': { columns: [{ field: 'quantityExpression', test: 'empty', values: ['true'] }] },
  'something in a column': { columns: [{ field: 'notes', test: 'empty', values: ['false'] }] },
  'changed since': {
    columns: [{ field: 'modifiedDate', test: 'from', values: ['2026-01-05T12:00:00.000Z'] }],
  },
  'a number’s range': { columns: [{ field: 'flushIntervalMillis', test: 'from', values: ['0'] }] },
  'a column’s part in a place': {
    location: [`${root}/Site 1`],
    columns: [{ field: 'material', test: 'contains', values: ['material 4'] }],
  },
  'a word in a place': { q: 'machine1', location: [`${root}/Site 1`] },
}

const sorts: readonly ListQuery['sort'][] = [
  ...indexedSortKeys.flatMap((key) => [false, true].map((descending) => [{ key, descending }])),
  [{ key: 'notes', descending: false }],
  [{ key: 'quantityOverflowValue', descending: true }],
  [
    { key: 'sourceLocationPath', descending: false },
    { key: 'name', descending: false },
  ],
  [
    { key: 'operationType', descending: false },
    { key: 'modifiedDate', descending: true },
  ],
  [
    { key: 'enabled', descending: true },
    { key: 'complete', descending: false },
    { key: 'createdDate', descending: true },
  ],
]

export const filterNames = Object.keys(filters)

export async function seedBoth(stores: ListStores, settings: Settings, large: number): Promise<void> {
  await seed(stores.small, settings, 1000)
  await seed(stores.large, settings, large)
}

/** The p95 of a first and a last page of each filter and sort, in interleaved rounds. */
export async function measureLists(
  { small, large }: ListStores,
  settings: Settings,
  bar: number,
  names: readonly string[],
): Promise<readonly Measured[]> {
  const [smallApp, largeApp] = [createApp(small, settings), createApp(large, settings)]
  const measured: Measured[] = []
  for (const sort of sorts) {
    for (const name of names) {
      const filter = filters[name]
      const query: ListQuery = { ...everything, ...filter, sort }
      const label = `${name}, by ${sort.map(({ key, descending }) => `${descending ? '-' : ''}${key}`).join()}`
      const cold = await timed(largeApp, query)
      const largeRows = (await page(largeApp, query)).items.length
      const pages = [
        { page: 'first', smallQuery: await comparable(smallApp, query, largeRows), largeQuery: query },
        {
          page: 'last',
          smallQuery: await comparable(smallApp, await lastPage(smallApp, query), largeRows),
          largeQuery: await lastPage(largeApp, query),
        },
      ]
      for (const { page, smallQuery, largeQuery } of pages) {
        const ask = {
          small: () => timed(smallApp, smallQuery),
          large: () => timed(largeApp, largeQuery),
        }
        measured.push({ what: `${label}, ${page} page`, ...(await compared(ask, bar)), cold })
      }
    }
  }
  return measured
}

type Ask = Readonly<Record<'small' | 'large', () => Promise<number>>>

/** Measures in interleaved rounds, and again while it is over the bar; the last time counts. */
async function compared(ask: Ask, bar: number): Promise<Pick<Measured, 'small' | 'large' | 'times'>> {
  for (let times = 1; ; times += 1) {
    const taken: { small: number[]; large: number[] } = { small: [], large: [] }
    for (let round = 0; round < ROUNDS; round += 1) {
      taken.small.push(await ask.small())
      taken.large.push(await ask.large())
    }
    const [small, large] = [p95(taken.small), p95(taken.large)]
    if (large < bar * small || times === TIMES) return { small, large, times }
  }
}

type App = ReturnType<typeof createApp>

/**
 * A rare filter finds a hundred rows among 100,000 and one among 1,000: a page of one row is not the same page. It is then
 * compared with as many rows of the whole small list, in the same order.
 */
async function comparable(app: App, query: ListQuery, rows: number): Promise<ListQuery> {
  const there = (await page(app, query)).items.length
  return there >= rows ? query : { ...everything, sort: query.sort, limit: rows }
}

/** The last page: behind the row that stands a page before the end, which is found in the opposite order. */
async function lastPage(app: App, query: ListQuery): Promise<ListQuery> {
  const opposite = query.sort.map(({ key, descending }) => ({ key, descending: !descending }))
  const { items } = await page(app, { ...query, sort: opposite, limit: query.limit + 1 })
  const row = items[query.limit]
  if (row === undefined) return query
  const values = query.sort.map(({ key }) => cellOf(row[key]))
  return { ...query, cursor: writeCursor(query.sort, { values, id: String(row['id']) }) }
}

function cellOf(value: unknown): string | number | null {
  if (typeof value === 'boolean') return value ? 1 : 0
  return typeof value === 'string' ? value : null
}

interface Page {
  readonly items: readonly Readonly<Record<string, unknown>>[]
}

async function page(app: App, query: ListQuery): Promise<Page> {
  const response = await app.request(addressOf(query))
  if (response.status !== 200) throw new Error(await response.text())
  return asPage(await response.json())
}

async function timed(app: App, query: ListQuery): Promise<number> {
  const start = performance.now()
  const response = await app.request(addressOf(query))
  await response.text()
  return performance.now() - start
}

function addressOf(query: ListQuery): string {
  return `/api/inventory-operations?${writeListQuery(query).toString()}`
}

/** The list’s own answer. */
function asPage(value: unknown): Page {
  return value as Page
}

function p95(times: readonly number[]): number {
  return times.toSorted((a, b) => a - b)[Math.ceil(times.length * 0.95) - 1] ?? 0
}
