import type { ImportAnswer } from './import.ts'

export interface UnresolvedName {
  readonly parameter: string
  readonly value: string
  /** How many rows name it. */
  readonly rows: number
}

/** The names in a plan that the plant does not have, those of most rows first. */
export function unresolvedIn({ rows }: Pick<ImportAnswer, 'rows'>): readonly UnresolvedName[] {
  const found = new Map<string, UnresolvedName>()
  for (const { errors, given } of rows) {
    for (const [parameter, messages] of Object.entries(errors)) {
      const value = given?.[parameter]
      if (typeof value !== 'string' || messages.every(({ rule }) => rule !== 'reference.unknown')) continue
      const key = `${parameter} ${value}`
      found.set(key, { parameter, value, rows: (found.get(key)?.rows ?? 0) + 1 })
    }
  }
  return [...found.values()].toSorted((a, b) => b.rows - a.rows)
}
