import { type ListFilter, readListQuery, writeListFilter } from './list-query.ts'

/**
 * Which operations are meant: those named, or all that match a filter but for those named. The second is a promise to the
 * server, not a list of ids: what matches is looked up when it is used.
 */
export type Selection =
  | { readonly kind: 'ids'; readonly ids: ReadonlySet<string> }
  | { readonly kind: 'matching'; readonly filter: ListFilter; readonly except: ReadonlySet<string> }

export const nothingSelected: Selection = { kind: 'ids', ids: new Set() }

/** A selection as requests carry it. The filter is the list's query as an object. */
export type SelectionWire =
  | { readonly ids: readonly string[] }
  | {
      readonly filter: Readonly<Record<string, string | readonly string[]>>
      readonly except?: readonly string[]
    }

/** How many are selected; `matching` is how many match the selection's filter, null while that is not known. */
export function countOf(selection: Selection, matching: number | null): number | null {
  if (selection.kind === 'ids') return selection.ids.size
  return matching === null ? null : Math.max(0, matching - selection.except.size)
}

export function selectionToWire(selection: Selection): SelectionWire {
  if (selection.kind === 'ids') return { ids: [...selection.ids] }
  const parameters = writeListFilter(selection.filter)
  const filter = Object.fromEntries(
    [...new Set(parameters.keys())].map((name) => {
      const values = parameters.getAll(name)
      return [name, values.length === 1 ? (values[0] ?? '') : values]
    }),
  )
  return selection.except.size === 0 ? { filter } : { filter, except: [...selection.except] }
}

/** Undefined where the filter is not one of ours. */
export function selectionFromWire(wire: SelectionWire): Selection | undefined {
  if ('ids' in wire) return { kind: 'ids', ids: new Set(wire.ids) }
  const parameters = new URLSearchParams(
    Object.entries(wire.filter).flatMap(([name, value]) =>
      (typeof value === 'string' ? [value] : value).map((each) => [name, each]),
    ),
  )
  const read = readListQuery(parameters)
  return read.ok ? { kind: 'matching', filter: read.query, except: new Set(wire.except) } : undefined
}
