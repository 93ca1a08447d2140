import type { BulkRecord } from '#domain/bulk.ts'
import type { Field } from '#domain/catalogue/index.ts'
import type { Rule } from '#domain/rules.ts'
import type { Contract } from '#domain/vocabulary.ts'
import { parameterOf } from '#domain/wire.ts'

/** Something that a change leaves missing, and in how many operations. */
export interface Lack {
  readonly field: Field | null
  readonly rule: Rule
  readonly message: string
  readonly count: number
}

/** What new warnings a change brings, the most frequent first. */
export function lacksOf(contract: Contract, records: readonly BulkRecord[]): readonly Lack[] {
  const found = new Map<string, Lack>()
  for (const { newWarnings } of records) {
    for (const [parameter, messages] of Object.entries(newWarnings)) {
      for (const { rule, message } of messages) {
        const field = parameterOf(contract, parameter)?.field ?? null
        const key = `${field?.name ?? parameter} ${rule}`
        found.set(key, { field, rule, message, count: (found.get(key)?.count ?? 0) + 1 })
      }
    }
  }
  return [...found.values()].toSorted((a, b) => b.count - a.count)
}
