import type { WireValue } from '#domain/wire.ts'
import { type PlanRow, states, type Tab } from './plan-rows.ts'

export const sortKeys = ['row', 'outcome', 'name', 'operationType', 'source', 'destination'] as const
export type SortKey = (typeof sortKeys)[number]
export interface RowSort {
  readonly id: SortKey
  readonly desc: boolean
}

export function isSortKey(id: string): id is SortKey {
  return sortKeys.some((key) => key === id)
}

/** The rows of a tab that hold all the words that are searched for, sorted; equal ones in the file's order. */
export function shownRows(
  rows: readonly PlanRow[],
  tab: Tab,
  search: string,
  sort: readonly RowSort[],
): readonly PlanRow[] {
  const words = search
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '')
  const found = rows.filter(
    (row) => (tab === 'all' || row.outcome === tab) && (words.length === 0 || holds(textOf(row), words)),
  )
  return sort.length === 0 ? found : sorted(found, sort)
}

/** By keys that are made once: a hundred thousand names compared as a language does would hold the page up. */
function sorted(rows: readonly PlanRow[], sort: readonly RowSort[]): readonly PlanRow[] {
  const natural = createNatural()
  const columns = sort.map(({ id, desc }) => ({
    values: rows.map((row) => keys[id](row, natural)),
    way: desc ? -1 : 1,
  }))
  const order = rows
    .map((_, at) => at)
    .toSorted((a, b) => {
      for (const { values, way } of columns) {
        const [one, other] = [values[a] ?? '', values[b] ?? '']
        if (one !== other) return one < other ? -way : way
      }
      return a - b
    })
  return order.flatMap((at) => rows[at] ?? [])
}

type Natural = (value: WireValue) => string

const keys = {
  row: ({ row }) => row,
  outcome: ({ outcome }) => states.indexOf(outcome),
  name: ({ name }, natural) => natural(name),
  operationType: ({ operationType }, natural) => natural(operationType),
  source: ({ sourceLocationPath }, natural) => natural(sourceLocationPath),
  destination: ({ destinationLocationPath }, natural) => natural(destinationLocationPath),
} satisfies Record<SortKey, (row: PlanRow, natural: Natural) => string | number>

/** Texts that sort as people read them: without letter case and accents, and with Bay2 before Bay10. */
function createNatural(): Natural {
  const known = new Map<WireValue, string>()
  return (value) => {
    const before = known.get(value)
    if (before !== undefined) return before
    const text = value === null ? '' : String(value).toLowerCase()
    const key = withoutAccents(text).replaceAll(/\d+/g, (digits) => digits.padStart(DIGITS, '0'))
    known.set(value, key)
    return key
  }
}

const DIGITS = 12

function withoutAccents(text: string): string {
  return /\P{ASCII}/u.test(text) ? text.normalize('NFKD').replaceAll(/\p{M}/gu, '') : text
}

function holds(haystack: string, words: readonly string[]): boolean {
  return words.every((word) => haystack.includes(word))
}

/** Made when they are first searched, and kept while the plan is. */
const texts = new WeakMap<PlanRow, string>()

function textOf(row: PlanRow): string {
  const known = texts.get(row)
  if (known !== undefined) return known
  const { place, name, operationType, sourceLocationPath, destinationLocationPath, errors } = row
  const messages = Object.values(errors).flatMap((each) => each.map(({ message }) => message))
  const facts = [row.row, place, name, operationType, sourceLocationPath, destinationLocationPath]
  // Of a new row every parameter would be said.
  const changed = row.outcome === 'create' ? [] : Object.keys(row.changes)
  const text = [...facts, ...Object.keys(errors), ...messages, ...changed].join(' ').toLowerCase()
  texts.set(row, text)
  return text
}
