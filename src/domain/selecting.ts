import { type ListFilter, writeListFilter } from './list-query.ts'
import type { Selection } from './selection.ts'

/** What a selection says of the rows that a list shows, and what ticking them makes of it. */
export interface Ticks {
  readonly has: (id: string) => boolean
  readonly with: (ids: readonly string[], on: boolean) => Selection
}

/**
 * A selection of all that match a filter goes on meaning that filter when the list is given another one. Of the rows then
 * shown it is known that they are selected only where the list is narrowed by the same conditions, and perhaps by more.
 * Otherwise none of them is ticked, and ticking one begins a new selection.
 */
export function ticksIn(selection: Selection, shown: ListFilter): Ticks {
  if (selection.kind === 'ids') {
    return {
      has: (id) => selection.ids.has(id),
      with: (ids, on) => ({ kind: 'ids', ids: on ? plus(selection.ids, ids) : minus(selection.ids, ids) }),
    }
  }
  if (!covers(selection.filter, shown)) {
    return {
      has: () => false,
      with: (ids, on) => (on ? { kind: 'ids', ids: new Set(ids) } : selection),
    }
  }
  const { except } = selection
  return {
    has: (id) => !except.has(id),
    with: (ids, on) => ({ ...selection, except: on ? minus(except, ids) : plus(except, ids) }),
  }
}

export function allMatching(filter: ListFilter): Selection {
  return { kind: 'matching', filter, except: new Set() }
}

export function isNothing(selection: Selection): boolean {
  return selection.kind === 'ids' && selection.ids.size === 0
}

/** Whether two filters mean the same operations, by what they ask and not by what they find. */
export function isSameFilter(one: ListFilter, other: ListFilter): boolean {
  return covers(one, other) && covers(other, one)
}

/** Whether all that the second filter finds, the first one finds too, as far as their texts tell. */
function covers(wide: ListFilter, narrow: ListFilter): boolean {
  const [some, more] = [writeListFilter(wide), writeListFilter(narrow)]
  return [...new Set(some.keys())].every(
    (name) => some.getAll(name).join('\0') === more.getAll(name).join('\0'),
  )
}

function plus(set: ReadonlySet<string>, ids: readonly string[]): ReadonlySet<string> {
  return new Set([...set, ...ids])
}

function minus(set: ReadonlySet<string>, ids: readonly string[]): ReadonlySet<string> {
  const left = new Set(set)
  for (const id of ids) left.delete(id)
  return left
}
