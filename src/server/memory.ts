/**
 * What one process remembers of the database, each valid for one state of it. Never the truth: a key names the change
 * set it was read at, and another server's change set makes another key.
 */
export interface Memory {
  /** Takes what is remembered for `key` in `drawer`, or reads and remembers it. `weight` in numbers or texts kept. */
  readonly recall: <T>(
    drawer: string,
    key: string,
    read: () => Promise<T>,
    weight?: (value: T) => number,
  ) => Promise<T>
  /** Whether that is remembered. */
  readonly has: (drawer: string, key: string) => boolean
}

/** About 16 MB of row numbers. */
const MOST = 4_000_000

export function createMemory(): Memory {
  const entries = new Map<string, { readonly value: unknown; readonly weight: number }>()
  let total = 0
  return {
    has: (drawer, key) => entries.has(nameOf(drawer, key)),
    recall: async (drawer, key, read, weight) => {
      const name = nameOf(drawer, key)
      const found = entries.get(name)
      if (found !== undefined) {
        entries.delete(name)
        entries.set(name, found)
        return trusted(found.value)
      }
      const value = await read()
      const entry = { value, weight: 100 + (weight?.(value) ?? 0) }
      total += entry.weight - (entries.get(name)?.weight ?? 0)
      entries.set(name, entry)
      for (const [oldest, { weight: freed }] of entries) {
        if (total <= MOST) break
        entries.delete(oldest)
        total -= freed
      }
      return value
    },
  }
}

function nameOf(drawer: string, key: string): string {
  return `${drawer}\n${key}`
}

/** A drawer holds what its one reader puts there. */
function trusted<T>(value: unknown): T {
  return value as T
}
