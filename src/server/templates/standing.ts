import { judge } from '#domain/judge.ts'
import { template } from '#domain/operation.ts'
import type { PlantIndex } from '#domain/plant-lookup.ts'
import type { Finding } from '#domain/rules.ts'
import type { Standing } from '#domain/template/drift.ts'
import { unresolvedError } from '#domain/template/faults.ts'
import { createFiller } from '#domain/template/fill.ts'
import type { Contract } from '#domain/vocabulary.ts'
import { findOperations } from '../database/find-operations.ts'
import type { StoredOperation } from '../database/operations.ts'
import { plantOf } from '../database/plant.ts'
import { memoriesOf, type TemplateMemory } from '../database/template-memory.ts'
import type { StoredTemplate } from '../database/templates.ts'
import type { Session } from '../store.ts'
import { valuesIn } from './describe.ts'
import { baseOf, fillAlone } from './judge-row.ts'

/** An operation beside what its template made, and would make of the same values today. */
export interface StoredStanding extends Standing {
  readonly stored: StoredOperation
  readonly memory: TemplateMemory
  /** What is wrong with what it would make today. */
  readonly errors: readonly Finding[]
}

/** Of those of these operations that are there and follow the template, in the order of the ids. */
export async function standingsOf(
  session: Session,
  contract: Contract,
  of: StoredTemplate,
  ids: readonly string[],
): Promise<readonly StoredStanding[]> {
  const plant = await plantOf(session)
  const fill = createFiller(valuesIn(contract, of.last.content))
  const memories = await memoriesOf(session.db, contract, ids)
  const found = await findOperations(session, ids)
  return ids.flatMap((id) => {
    const [memory, stored] = [memories.get(id), found.get(id)]
    if (memory?.templateId !== of.last.id || stored === undefined) return []
    const { record, unresolved } = fillAlone(contract, fill, memory.values, memory.own)
    const next = baseOf({ contract, plant }, record)
    const errors = errorsOf(contract, plant, record, unresolved.map(unresolvedError))
    return [{ stored, memory, base: memory.base, now: stored.operation, next, errors }]
  })
}

function errorsOf(
  contract: Contract,
  plant: PlantIndex,
  record: Parameters<typeof baseOf>[1],
  missing: readonly Finding[],
): readonly Finding[] {
  const known = new Set(missing.map(({ parameter }) => parameter))
  const { errors } = judge(contract, plant, template(contract), record)
  return [...missing, ...errors.filter(({ parameter }) => !known.has(parameter))]
}
