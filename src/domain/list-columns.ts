import { columnsOf } from './column-filter.ts'
import type { ColumnName } from './column-kinds.ts'
import type { Contract } from './vocabulary.ts'

/** What the list can show in a column: any field, what is kept about a record, or several fields in short. */
export type ListColumn = ColumnName | (typeof inShort)[number] | 'revision'
export const inShort = ['trigger', 'quantity'] as const

/** Which columns the list shows, and how. The name is always the first. */
export interface ColumnsView {
  /** Null: those that a list shows unless it is told. */
  readonly order: readonly ListColumn[] | null
  /** In pixels, where an engineer gave one. */
  readonly widths: Readonly<Partial<Record<ListColumn, number>>>
  /** How many of the first columns stay in sight when the others scroll; at least 1. */
  readonly pinned: number
}

export const plainColumns: ColumnsView = { order: null, widths: {}, pinned: 1 }
const columnWidths = { least: 48, most: 900 }

/** As the address has it: `columns=name:240,operationType&pinned=2`. */
export interface ColumnsText {
  readonly columns?: string
  readonly pinned?: string
}

export function listColumnsOf(contract: Contract): readonly ListColumn[] {
  return [...inShort, ...columnsOf(contract), 'revision']
}

/** Reads what can be read: columns that the contract does not know, or that come twice, are left out. */
export function readColumns({ columns, pinned }: ColumnsText, contract: Contract): ColumnsView {
  const known = listColumnsOf(contract)
  const widths: Partial<Record<ListColumn, number>> = {}
  const order = new Set<ListColumn>(['name'])
  for (const part of (columns ?? '').split(',')) {
    const [name, width] = part.split(':')
    const id = known.find((each) => each === name)
    if (id === undefined) continue
    order.add(id)
    if (/^\d{1,4}$/.test(width ?? '')) widths[id] = within(Number(width))
  }
  const isGiven = columns !== undefined && (order.size > 1 || columns.startsWith('name'))
  return {
    order: isGiven ? [...order] : null,
    widths,
    pinned: /^\d{1,2}$/.test(pinned ?? '') ? Math.max(1, Number(pinned)) : 1,
  }
}

/** The shortest text that reads back as this view; `plain` are the columns that need not be named. */
export function writeColumns(view: ColumnsView, plain: readonly ListColumn[]): ColumnsText {
  const { order, widths, pinned } = view
  const shown = order ?? plain
  const isPlain = shown.join() === plain.join() && Object.keys(widths).length === 0
  const parts = shown.map((id) => (widths[id] === undefined ? id : `${id}:${widths[id]}`))
  return {
    ...(isPlain ? {} : { columns: parts.join(',') }),
    ...(pinned > 1 ? { pinned: String(Math.min(pinned, shown.length)) } : {}),
  }
}

/** Changes of a view, each of one column of those shown. */
export const columnChanges = {
  show: (view: Shown, id: ListColumn): ColumnsView => ({
    ...view,
    order: view.order.includes(id) ? view.order : [...view.order, id],
  }),
  hide: (view: Shown, id: ListColumn): ColumnsView => {
    if (id === 'name') return view
    const at = view.order.indexOf(id)
    const { [id]: _, ...widths } = view.widths
    const pinned = at !== -1 && at < view.pinned ? view.pinned - 1 : view.pinned
    return { order: view.order.filter((each) => each !== id), widths, pinned }
  },
  /** To this place among those shown; a pinned column that leaves the pinned ones is no longer one of them. */
  move: (view: Shown, id: ListColumn, to: number): ColumnsView => {
    const at = view.order.indexOf(id)
    const place = Math.max(1, Math.min(view.order.length - 1, to))
    if (id === 'name' || at === -1 || at === place) return view
    const rest = view.order.filter((each) => each !== id)
    const [was, is] = [at < view.pinned, place < view.pinned]
    const pinned = was && !is ? view.pinned - 1 : !was && is ? view.pinned + 1 : view.pinned
    return { ...view, order: rest.toSpliced(place, 0, id), pinned }
  },
  /** To the end of the pinned ones, or to the beginning of the others. */
  pin: (view: Shown, id: ListColumn, on: boolean): ColumnsView => {
    const rest = view.order.filter((each) => each !== id)
    const pinned = Math.max(1, view.pinned + (on ? 1 : -1))
    return id === 'name' ? view : { ...view, order: rest.toSpliced(on ? pinned - 1 : pinned, 0, id), pinned }
  },
  widen: (view: Shown, id: ListColumn, width: number): ColumnsView => ({
    ...view,
    widths: { ...view.widths, [id]: within(width) },
  }),
}

/** A view whose columns are named. */
export interface Shown extends ColumnsView {
  readonly order: readonly ListColumn[]
}

function within(width: number): number {
  return Math.round(Math.max(columnWidths.least, Math.min(columnWidths.most, width)))
}
