import type { GenerateAnswer, GeneratedRow } from '#domain/template/generate.ts'
import type { Draft, DraftRow } from './draft.ts'
import { isIncomplete } from './read-row.ts'
import type { Plan } from './use-plan.ts'

/** One thing to settle before the rows are created, or to know of. */
export interface Matter {
  readonly is: 'exists' | 'wrong' | 'incomplete'
  /** The row's place, from 0. */
  readonly index: number
  readonly planned: GeneratedRow
}

export interface Tally {
  readonly chosen: number
  readonly leftOut: number
  readonly exist: number
  readonly wrong: number
  readonly incomplete: number
  /** The rows that a press on Create creates. */
  readonly creatable: readonly DraftRow[]
  readonly matters: readonly Matter[]
}

export function tallyOf(rows: readonly DraftRow[], draft: Draft, plan: Plan): Tally {
  const left = new Set(draft.leftOut)
  const looked = rows.map((row, index) => ({ row, index, planned: plan.of(row), isLeft: left.has(row.key) }))
  const matters = looked.flatMap(({ planned, index, isLeft }): readonly Matter[] => {
    const is = planned === undefined ? null : matterOf(planned, isLeft)
    return planned === undefined || is === null ? [] : [{ is, index, planned }]
  })
  const countOf = (kind: Matter['is']) => matters.filter(({ is }) => is === kind).length
  const chosen = looked.filter(({ planned, isLeft }) => !isLeft && planned?.outcome !== 'exists')
  return {
    chosen: chosen.length,
    leftOut: rows.length - chosen.length,
    exist: countOf('exists'),
    wrong: countOf('wrong'),
    incomplete: countOf('incomplete'),
    creatable: chosen.filter(({ planned }) => planned?.outcome === 'create').map(({ row }) => row),
    matters,
  }
}

/** Whether a later look at the rows that are to be created says what the page shows of them. */
export function isAsShown({ creatable }: Tally, shown: Plan, { rows }: GenerateAnswer): boolean {
  return creatable.every((row, at) => isSameRow(shown.of(row), rows[at]))
}

function isSameRow(one: GeneratedRow | undefined, other: GeneratedRow | undefined): boolean {
  return one?.outcome === other?.outcome && JSON.stringify(one?.record) === JSON.stringify(other?.record)
}

/** Of what is left out, only that it is there already is told. */
function matterOf(planned: GeneratedRow, isLeft: boolean): Matter['is'] | null {
  if (planned.outcome === 'exists') return 'exists'
  if (isLeft) return null
  if (planned.outcome === 'refused') return 'wrong'
  return isIncomplete(planned) ? 'incomplete' : null
}
