import type { QueryClient } from '@tanstack/react-query'
import type { ChangeEvent } from '#domain/change-event.ts'
import { diff } from '#domain/diff.ts'
import { rowsOutOfOrder } from '#domain/list-order.ts'
import { fromSavedWire, type SavedOperation } from '#domain/saved.ts'
import type { Contract } from '#domain/vocabulary.ts'
import { forget, listOf, replaceRows, shownPages, sortOf } from './cached-lists.ts'
import { fetchOperations } from './fetch-operations.ts'
import { changeLiveState, type LiveMark, type LiveNotice, type LiveState, liveState } from './live-state.ts'

/** How long a change by somebody else is marked. */
const MARKED_MS = 60_000

/** Rows of each list that were changed in place since it was fetched. */
const touched = new Map<string, ReadonlySet<string>>()

/** Shows what others have stored: rows in sight change where they stand and are marked; nothing moves. */
export async function applyChanges(
  client: QueryClient,
  contract: Contract,
  changes: readonly ChangeEvent[],
): Promise<void> {
  const ids = changes.some((each) => each.ids === null)
    ? null
    : new Set(changes.flatMap((each) => each.ids ?? []))
  forget(client, ids)
  const shown = new Map(shownPages(client).flatMap(({ items }) => items.map((row) => [row.id, row])))
  const wanted = [...shown.keys()].filter((id) => ids === null || ids.has(id))
  const fresh = await latestOf(contract, changes, wanted)
  replaceRows(client, fresh)
  const now = Date.now()
  const changed = wanted.flatMap((id) => {
    const [before, after] = [shown.get(id), fresh.get(id)]
    const isNews = before !== undefined && (after === undefined || after.revision > before.revision)
    return isNews ? [{ before, after }] : []
  })
  const by = (id: string) =>
    changes.findLast((each) => each.ids === null || each.ids.includes(id))?.savedBy ?? ''
  changeLiveState({
    marks: marksAfter(liveState(), changed, by, now),
    gone: new Set([
      ...[...liveState().gone].filter((id) => !fresh.has(id)),
      ...changed.flatMap(({ before, after }) => (after === undefined ? [before.id] : [])),
    ]),
    notice: noticeOf(changed, by, now) ?? liveState().notice,
    outOfOrder: orderAfter(client, contract, new Set(changed.map(({ before }) => before.id))),
  })
}

/** What records are now: as they were told along with the changes, else as the server answers; deleted ones are left out. */
async function latestOf(
  contract: Contract,
  changes: readonly ChangeEvent[],
  ids: readonly string[],
): Promise<ReadonlyMap<string, SavedOperation>> {
  const told = new Map<string, ChangeEvent['records'][string] | undefined>()
  for (const { ids: touched, records } of changes) {
    if (touched === null) told.clear()
    for (const id of touched ?? []) told.set(id, records[id])
  }
  const fetched = await fetchOperations(
    contract,
    ids.filter((id) => told.get(id) === undefined),
  )
  const known = ids.flatMap((id) => told.get(id) ?? []).map((wire) => fromSavedWire(contract, wire))
  return new Map([...fetched, ...known.map((each) => [each.id, each] as const)])
}

/** Forgets what was said of lists that have been fetched anew. */
export function noteFetched(client: QueryClient, queryKey: readonly unknown[]): void {
  const list = listOf({ queryKey })
  const { outOfOrder, gone } = liveState()
  if (list === undefined || (!outOfOrder.has(list) && gone.size === 0)) return
  touched.delete(list)
  const here = new Set(shownPages(client).flatMap(({ items }) => items.map(({ id }) => id)))
  changeLiveState({
    outOfOrder: new Map([...outOfOrder].filter(([each]) => each !== list)),
    gone: new Set([...gone].filter((id) => here.has(id))),
  })
}

/** Takes off the marks that have stood long enough. */
export function expireMarks(now: number): void {
  const { marks, notice } = liveState()
  const isOld = ({ at }: { readonly at: number }) => now - at >= MARKED_MS
  const kept = [...marks].filter(([, mark]) => !isOld(mark))
  const keptNotice = notice === null || isOld(notice) ? null : notice
  if (kept.length < marks.size || keptNotice !== notice) {
    changeLiveState({ marks: new Map(kept), notice: keptNotice })
  }
}

interface Changed {
  readonly before: SavedOperation
  /** Undefined: deleted. */
  readonly after: SavedOperation | undefined
}

function marksAfter(
  { marks }: LiveState,
  changed: readonly Changed[],
  by: (id: string) => string,
  now: number,
): ReadonlyMap<string, LiveMark> {
  const next = new Map(marks)
  for (const { before, after } of changed) {
    if (after === undefined) continue
    const fields = [
      ...(marks.get(before.id)?.fields ?? []),
      ...diff(before.operation, after.operation).map(({ field }) => field),
      ...(before.complete === after.complete ? [] : (['complete'] as const)),
    ]
    next.set(before.id, { by: by(before.id), at: now, fields: new Set(fields) })
  }
  return next
}

function noticeOf(changed: readonly Changed[], by: (id: string) => string, now: number): LiveNotice | null {
  const last = changed.at(-1)
  if (last === undefined) return null
  const { before, after } = last
  return {
    by: by(before.id),
    at: now,
    name: changed.length === 1 ? ((after ?? before).operation.name ?? null) : null,
    count: changed.length,
    deleted: changed.every((each) => each.after === undefined),
  }
}

function orderAfter(
  client: QueryClient,
  contract: Contract,
  changed: ReadonlySet<string>,
): LiveState['outOfOrder'] {
  const next = new Map<string, ReadonlySet<string>>()
  for (const { list, items } of shownPages(client)) {
    if (list === undefined) continue
    const all = new Set([...(touched.get(list) ?? []), ...changed])
    touched.set(list, all)
    const moved = rowsOutOfOrder(contract, sortOf(list), items, all)
    next.set(list, new Set([...(next.get(list) ?? []), ...moved]))
  }
  return new Map([...liveState().outOfOrder, ...next])
}
