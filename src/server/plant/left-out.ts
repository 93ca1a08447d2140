import { type PlantKind, plantKindNames, plantKindOfTarget } from '#domain/plant-kinds.ts'
import type { ErrorRule, Finding } from '#domain/rules.ts'
import { labelIn, normalPath } from './paths.ts'
import type { Plan, PlannedRow } from './plan.ts'
import type { PlantRow } from './read-rows.ts'

/** A plan with the rows that are left out in their places; those that need one of them say so. */
export function withLeftOut(plan: Plan, rows: readonly PlantRow[], left: ReadonlySet<PlantRow>): Plan {
  if (left.size === 0) return plan
  const say = leftOutSayer(left)
  const planned = new Map(
    plan.rows.map((each) => [
      each.row,
      each.errors.length === 0 ? each : { ...each, errors: each.errors.map(say) },
    ]),
  )
  const inOrder = plantKindNames.flatMap((kind) => rows.filter((row) => row.kind === kind))
  return { ...plan, rows: inOrder.map((row) => planned.get(row) ?? leftRow(row)) }
}

function leftRow(row: PlantRow): PlannedRow {
  return { row, outcome: 'left', id: null, isNew: false, label: labelIn(row) ?? '', changes: {}, errors: [] }
}

/** Names the row that has what is not there. */
function leftOutSayer(left: ReadonlySet<PlantRow>): (error: Finding<ErrorRule>) => Finding<ErrorRule> {
  const byLabel = new Map(
    [...left].flatMap((row) => {
      const label = labelIn(row)
      return label === null ? [] : [[nameOf(row.kind, label), row] as const]
    }),
  )
  return (error) => {
    const { nearest: _, ...params } = error.params
    const { target, given } = params
    const kind = error.rule === 'reference.unknown' ? plantKindOfTarget(target) : null
    const row = kind === null ? undefined : byLabel.get(nameOf(kind, String(given)))
    if (row === undefined) return error
    // It is not misspelt, so nothing else is near.
    return { ...error, params: { ...params, leftOut: row.row } }
  }
}

function nameOf(kind: PlantKind, label: string): string {
  return `${kind} ${normalPath(label)}`
}
