import { QueryClient, QueryObserver } from '@tanstack/react-query'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { ChangeEvent } from '#domain/change-event.ts'
import { everything } from '#domain/list-query.ts'
import type { PartialOperation } from '#domain/operation.ts'
import { type SavedOperation, toSavedWire } from '#domain/saved.ts'
import { mintUlid } from '#domain/ulid.ts'
import { anOperation } from '#testing/an-operation.ts'
import { type OperationPage, operationQueries } from '../operations.ts'
import { listText } from '../windows.ts'
import { applyChanges, expireMarks, noteFetched } from './apply-changes.ts'
import { changeLiveState, liveState } from './live-state.ts'

const contract = '2025-03'
const list = listText(everything)
const queryKey = [...operationQueries.lists(), contract, list, 0] as const
const rows = ['a', 'b', 'd'].map((name, index) => saved(mintUlid(index), { name }))

describe('what others store', () => {
  let client: QueryClient
  let stored: readonly SavedOperation[]
  let asked: readonly string[]
  beforeEach(() => {
    client = new QueryClient()
    const page = { items: rows, nextCursor: null, total: rows.length } satisfies OperationPage
    client.setQueryData(queryKey, page)
    const watched = new QueryObserver(client, {
      queryKey,
      queryFn: () => page,
      staleTime: Number.POSITIVE_INFINITY,
    })
    watched.subscribe(() => undefined)
    stored = rows
    asked = []
    vi.stubGlobal('fetch', async (path: string) => {
      const ids = new URL(path, 'http://page').searchParams.getAll('id.is')
      asked = [...asked, ...ids]
      const items = stored.filter(({ id }) => ids.includes(id)).map((each) => toSavedWire(contract, each))
      return Response.json({ items, nextCursor: null, total: items.length })
    })
    vi.stubGlobal('navigator', { onLine: true })
  })
  afterEach(() => {
    vi.unstubAllGlobals()
    client.clear()
    changeLiveState({ marks: new Map(), notice: null, gone: new Set(), outOfOrder: new Map() })
  })
  const store = (index: number, differing: PartialOperation) => {
    stored = stored.map((row, at) =>
      at === index ? { ...saved(row.id, differing), revision: row.revision + 1 } : row,
    )
  }
  const change = (ids: ChangeEvent['ids'], records: ChangeEvent['records'] = {}): ChangeEvent => ({
    seq: 1,
    changeId: 'x',
    kind: 'update',
    savedBy: 'A. Baird',
    savedDate: '',
    ids,
    records,
  })
  const told = (...changes: readonly Parameters<typeof change>[]) =>
    applyChanges(
      client,
      contract,
      changes.map((each) => change(...each)),
    )
  const wireOf = (index: number) => {
    const record = stored[index]
    if (record === undefined) throw new Error(`There is no row ${index}.`)
    return { [record.id]: toSavedWire(contract, record) }
  }
  const names = () =>
    client.getQueryData<OperationPage>(queryKey)?.items.map(({ operation }) => operation.name)
  const idOf = (index: number) => rows[index]?.id ?? ''

  it('changes rows where they stand, and marks what changed in them', async () => {
    store(1, { name: 'z', notes: 'new' })
    await told([[idOf(1)]])
    expect(names()).toEqual(['a', 'z', 'd'])
    const mark = liveState().marks.get(idOf(1))
    expect([mark?.by, [...(mark?.fields ?? [])]]).toEqual(['A. Baird', ['name', 'notes']])
    expect(liveState().notice).toMatchObject({ name: 'z', count: 1, deleted: false })
    expect(liveState().outOfOrder.get(list)).toEqual(new Set([idOf(1)]))
  })

  it('keeps what is deleted in its place until the list is fetched again', async () => {
    stored = rows.slice(1)
    await told([[idOf(0)]])
    expect(names()).toEqual(['a', 'b', 'd'])
    expect(liveState().gone).toEqual(new Set([idOf(0)]))
    client.setQueryData(queryKey, { items: rows.slice(1), nextCursor: null, total: 2 })
    noteFetched(client, queryKey)
    expect([liveState().gone.size, liveState().outOfOrder.has(list)]).toEqual([0, false])
  })

  it('asks for all that is in sight when any may have changed, and marks only what did', async () => {
    store(2, { name: 'e' })
    await told([null])
    expect(names()).toEqual(['a', 'b', 'e'])
    expect([...liveState().marks.keys()]).toEqual([idOf(2)])
  })

  it('says that a list may have more, when records change that are not in it', async () => {
    await told([[mintUlid(99)]])
    expect(liveState().marks.size).toBe(0)
    expect(liveState().outOfOrder.get(list)).toEqual(new Set())
  })

  it('shows what was told along with the change, and asks for nothing', async () => {
    store(1, { name: 'told' })
    await told([[idOf(1)], wireOf(1)], [[idOf(0)], { [idOf(0)]: null }])
    expect([names(), asked]).toEqual([['a', 'told', 'd'], []])
    expect([[...liveState().marks.keys()], [...liveState().gone]]).toEqual([[idOf(1)], [idOf(0)]])
    store(0, { name: 'back' })
    await told([[idOf(0)], wireOf(0)])
    expect([names(), liveState().gone.size]).toEqual([['back', 'told', 'd'], 0])
  })

  it('asks for what was told of, and touched again since', async () => {
    store(1, { name: 'then' })
    const then = wireOf(1)
    store(1, { name: 'now' })
    await told([[idOf(1)], then], [[idOf(1)]])
    expect([names(), asked]).toEqual([['a', 'now', 'd'], [idOf(1)]])
  })

  it('marks nothing in a row that is newer than what was told', async () => {
    const then = wireOf(2)
    store(2, { name: 'newer' })
    client.setQueryData(queryKey, { items: stored, nextCursor: null, total: stored.length })
    await told([[idOf(2)], then])
    expect([names(), liveState().marks.size]).toEqual([['a', 'b', 'newer'], 0])
  })

  it('takes its marks off after a minute', async () => {
    store(0, { name: 'a2' })
    await told([[idOf(0)]])
    expireMarks(Date.now() + 59_000)
    expect(liveState().marks.size).toBe(1)
    expireMarks(Date.now() + 60_000)
    expect([liveState().marks.size, liveState().notice]).toEqual([0, null])
  })
})

function saved(id: string, differing: PartialOperation): SavedOperation {
  const nobody = { createdDate: '', createdBy: '', modifiedDate: null, modifiedBy: null }
  return { id, operation: anOperation({ id, ...differing }), ...nobody, complete: true, revision: 1 }
}
