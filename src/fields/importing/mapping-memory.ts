import { parseKept } from '#data/parse-kept.ts'
import { isObject } from '#domain/is-object.ts'

export type Mapping = Readonly<Record<string, string | null>>

/**
 * What an engineer has said of columns that are called so; nothing where storage is forbidden. `list`: what the rows are,
 * where files may hold one thing or another.
 */
export function rememberedMapping(columns: readonly string[], list = ''): Mapping {
  const key = keyOf(columns, list)
  return readMappings(localStorage.getItem(KEY)).find((kept) => kept.key === key)?.mapping ?? {}
}

/** Remembers it for the next file with the same columns, in whatever order; the latest few are kept. */
export function rememberMapping(columns: readonly string[], mapping: Mapping, list = ''): void {
  const key = keyOf(columns, list)
  const others = readMappings(localStorage.getItem(KEY)).filter((kept) => kept.key !== key)
  const said = Object.keys(mapping).length === 0 ? [] : [{ key, mapping }]
  try {
    localStorage.setItem(KEY, JSON.stringify([...said, ...others].slice(0, MOST)))
  } catch {
    localStorage.removeItem(KEY)
  }
}

interface Kept {
  readonly key: string
  readonly mapping: Mapping
}

/** What of a storage's text can still be read. */
export function readMappings(text: string | null): readonly Kept[] {
  const kept = parseKept(text)
  return Array.isArray(kept) ? kept.filter(isKept) : []
}

const KEY = 'lotwright.import-mappings'
const MOST = 20

function keyOf(columns: readonly string[], list: string): string {
  return list + JSON.stringify(columns.toSorted())
}

function isKept(each: unknown): each is Kept {
  return isObject(each) && typeof each['key'] === 'string' && isMapping(each['mapping'])
}

function isMapping(mapping: unknown): mapping is Mapping {
  return (
    isObject(mapping) && Object.values(mapping).every((name) => name === null || typeof name === 'string')
  )
}
