import type { RowState } from './row-state.ts'

/** Which rows of a plan are wanted, and in which order. */
interface Sifting<R, K extends string> {
  readonly tab: RowState | 'all'
  /** Words that a row must hold, all of them. */
  readonly search: string
  /** What a row holds for a search. */
  readonly factsOf: (row: R) => readonly unknown[]
  readonly sort: readonly { readonly id: K; readonly desc: boolean }[]
  readonly keys: Readonly<Record<K, KeyOf<R>>>
}

/** What a row is sorted by. */
export type KeyOf<R> = (row: R, natural: Natural) => string | number
type Natural = (value: unknown) => string

/** The rows of a tab that hold all the words that are searched for, sorted; equal ones as they came. */
export function siftRows<R extends { readonly outcome: RowState }, K extends string>(
  rows: readonly R[],
  { tab, search, factsOf, sort, keys }: Sifting<R, K>,
): readonly R[] {
  const words = search
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '')
  const found = rows.filter(
    (row) =>
      (tab === 'all' || row.outcome === tab) && (words.length === 0 || holds(textOf(row, factsOf), words)),
  )
  const by = sort.map(({ id, desc }) => ({ keyOf: keys[id], desc }))
  return by.length === 0 ? found : sorted(found, by)
}

/** Made when they are first searched, and kept while the plan is. */
const texts = new WeakMap<object, string>()

function textOf<R extends object>(row: R, factsOf: (row: R) => readonly unknown[]): string {
  const text = texts.get(row) ?? factsOf(row).join(' ').toLowerCase()
  texts.set(row, text)
  return text
}

interface SortedBy<R> {
  readonly keyOf: KeyOf<R>
  readonly desc: boolean
}

/** By keys that are made once: a hundred thousand names compared as a language does would hold the page up. */
function sorted<R>(rows: readonly R[], sort: readonly SortedBy<R>[]): readonly R[] {
  const natural = createNatural()
  const columns = sort.map(({ keyOf, desc }) => ({
    values: rows.map((row) => keyOf(row, natural)),
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

/** Texts that sort as people read them: without letter case and accents, and with Bay2 before Bay10. */
function createNatural(): Natural {
  const known = new Map<unknown, string>()
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
