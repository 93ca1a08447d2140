import type { InventoryOperation } from '#domain/catalogue/index.ts'
import { judge } from '#domain/judge.ts'
import type { PlantIndex } from '#domain/plant-lookup.ts'
import type { ErrorRule, Finding } from '#domain/rules.ts'
import type { Contract } from '#domain/vocabulary.ts'
import { type Parameter, type WireRecord, type WireValue, wireNamesOf } from '#domain/wire.ts'

/** A row put over the record it is about, as far as it can be read. */
export interface MendedRecord {
  readonly errors: readonly Finding<ErrorRule>[]
  /** Without the values that are refused. */
  readonly record: InventoryOperation
}

/** What a row would make of a record. */
export function rowOver(
  contract: Contract,
  plant: PlantIndex,
  base: InventoryOperation,
  sent: WireRecord,
): MendedRecord {
  const { id: _, ...said } = sent
  const judged = judge(contract, plant, base, said)
  if (judged.record !== undefined) return { errors: [], record: judged.record }
  const wrong = new Set(judged.errors.map(({ parameter }) => parameter))
  const rest = Object.fromEntries(Object.entries(said).filter(([name]) => !wrong.has(name)))
  return { errors: judged.errors, record: judge(contract, plant, base, rest).record ?? base }
}

/** A row with one value in place of what it says: one half of a reference says by itself what is meant. */
export function withValue(sent: WireRecord, { name, field }: Parameter, value: WireValue): WireRecord {
  const halves = wireNamesOf(field)
  const kept = Object.entries(sent).filter(([other]) => !halves.includes(other))
  return { ...Object.fromEntries(kept), [name]: value }
}
