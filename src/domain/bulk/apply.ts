import type { Field, FieldName, InventoryOperation } from '../catalogue/index.ts'
import { failing } from '../condition.ts'
import type { FieldValue } from '../kinds.ts'
import { applies } from '../operation.ts'
import type { ErrorRule, Finding, NoticeRule } from '../rules.ts'
import { isStorable, textLimitOf } from '../schema.ts'
import type { PreparedChange } from './prepare.ts'
import { SearchTooSlow } from './replacer.ts'
import type { TextStep } from './texts.ts'

export interface Applied {
  readonly operation: InventoryOperation
  /** What the change makes of texts that cannot be stored. */
  readonly errors: readonly Finding<ErrorRule>[]
  /** Parameters that the change names and that do not apply to the record. */
  readonly skipped: readonly Finding<NoticeRule>[]
  /** Whether anything that the change names applies to the record. */
  readonly applies: boolean
}

/**
 * Does to one record what a change says, and nothing else: conditions are judged after the change's own choices. Beside
 * what it names only that differs which a changed choice decides: it is cleared where it applies no longer, and a choice
 * that begins to apply takes its default. `n` counts the records from 1.
 */
export function applyChange(change: PreparedChange, before: InventoryOperation, n: number): Applied {
  const draft: Draft = { ...before }
  const skipped: Finding<NoticeRule>[] = []
  let named = 0
  for (const { field, parameters, value, follows } of change.steps) {
    named += parameters.length
    if (applies(field, draft)) {
      if (value !== undefined) set(draft, field.name, value)
      else if (follows && field.kind === 'choice' && draft[field.name] === null) {
        set(draft, field.name, field.default ?? null)
      }
    } else {
      if (follows) set(draft, field.name, null)
      for (const parameter of parameters) skipped.push(notApplicable(field, parameter, draft))
    }
  }
  const errors = change.texts.flatMap((step) => (applies(step.field, draft) ? makeText(draft, step, n) : []))
  return { operation: draft, errors, skipped, applies: skipped.length < named }
}

type Draft = { -readonly [N in FieldName]: InventoryOperation[N] }

/** Sound: the schema has checked the value for its field. */
function set(draft: Draft, name: FieldName, value: FieldValue): void {
  Object.assign(draft, { [name]: value })
}

function makeText(
  draft: Draft,
  { field, parameter, make }: TextStep,
  n: number,
): readonly Finding<ErrorRule>[] {
  const error = (rule: ErrorRule, params: Finding['params'] = {}) => [
    { field: field.name, parameter, rule, params },
  ]
  const before = draft[field.name]
  try {
    const made = make(typeof before === 'string' ? before : null, draft, n)
    set(draft, field.name, made === '' ? null : made)
    const [length, limit] = [made?.length ?? 0, textLimitOf(field)]
    if (length > limit) return error('text.tooLong', { length, limit })
    return made === null || isStorable(made) ? [] : error('text.unstorable')
  } catch (failure) {
    if (failure instanceof SearchTooSlow) return error('regex.tooSlow')
    throw failure
  }
}

function notApplicable(field: Field, parameter: string, record: InventoryOperation): Finding<NoticeRule> {
  const clause = failing(field.when, record)
  const given = clause === undefined ? null : record[clause.choice]
  const params = {
    choice: clause?.choice ?? '',
    values: clause?.values ?? [],
    ...(given === null ? {} : { given }),
  }
  return { field: field.name, parameter, rule: 'value.skipped', params }
}
