import type { FieldName, InventoryOperation } from '#domain/catalogue/index.ts'
import { type Conflict, conflicts, diff, isSame, type Side } from '#domain/diff.ts'
import { operationFrom } from '#domain/operation.ts'

/** Whose value a field takes; what both changed is open until it is chosen. */
export type Choice = 'theirs' | 'mine'
export type Choices = { readonly [N in FieldName]?: Choice }

/** Two edits that began from one revision. */
export interface Clash {
  readonly base: InventoryOperation
  readonly theirs: InventoryOperation
  readonly mine: InventoryOperation
}

/** The differing fields by who changed them, in the order of the dialog; groups without fields are left out. */
export function groupsOf(
  clash: Clash,
): readonly { readonly side: Side; readonly conflicts: readonly Conflict[] }[] {
  const all = conflicts(clash.base, clash.theirs, clash.mine)
  return sides
    .map((side) => ({ side, conflicts: all.filter(({ changedBy }) => changedBy === side) }))
    .filter((group) => group.conflicts.length > 0)
}

/** The fields to which both gave the same new value: settled, and worth a word. */
export function agreed({ base, theirs, mine }: Clash): readonly FieldName[] {
  return diff(base, mine)
    .map(({ field }) => field)
    .filter((field) => isSame(theirs[field], mine[field]))
}

/** What is taken unless the engineer chooses otherwise: each one's own changes. */
export function firstChoices(clash: Clash): Choices {
  return chooseWhere(clash, ({ changedBy }) => (changedBy === 'both' ? null : changedBy))
}

export function chooseAll(clash: Clash, choice: Choice): Choices {
  return chooseWhere(clash, () => choice)
}

/** The fields that nobody has chosen yet. */
export function openFields(clash: Clash, choices: Choices): readonly FieldName[] {
  return conflicts(clash.base, clash.theirs, clash.mine)
    .map(({ field }) => field)
    .filter((field) => choices[field] === undefined)
}

/** The record as chosen; a field that is still open stands as it was before either changed it. */
export function merged({ base, theirs, mine }: Clash, choices: Choices): InventoryOperation {
  const open = new Set(openFields({ base, theirs, mine }, choices))
  return operationFrom((name) => {
    if (open.has(name)) return base[name]
    return choices[name] === 'theirs' ? theirs[name] : mine[name]
  })
}

const sides: readonly Side[] = ['both', 'theirs', 'mine']

function chooseWhere(clash: Clash, choose: (conflict: Conflict) => Choice | null): Choices {
  return Object.fromEntries(
    conflicts(clash.base, clash.theirs, clash.mine).flatMap((conflict) => {
      const choice = choose(conflict)
      return choice === null ? [] : [[conflict.field, choice]]
    }),
  )
}
