/** Which rows of a plan are wanted, and in which order. */
interface Sifting<R> {
  readonly isShown: (row: R) => boolean
  /** Words that a row must hold, all of them. */
  readonly search: string
  /** In small letters. */
  readonly textOf: (row: R) => string
  readonly sort: readonly { readonly keyOf: KeyOf<R>; readonly desc: boolean }[]
}

/** What a row is sorted by. */
export type KeyOf<R> = (row: R, natural: Natural) => string | number
type Natural = (value: unknown) => string

/** Rows that hold all the words that are searched for, sorted; equal ones in the file's order. */
export function siftRows<R>(rows: readonly R[], { isShown, search, textOf, sort }: Sifting<R>): readonly R[] {
  const words = search
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '')
  const found = rows.filter((row) => isShown(row) && (words.length === 0 || holds(textOf(row), words)))
  return sort.length === 0 ? found : sorted(found, sort)
}

/** By keys that are made once: a hundred thousand names compared as a language does would hold the page up. */
function sorted<R>(rows: readonly R[], sort: Sifting<R>['sort']): readonly R[] {
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
