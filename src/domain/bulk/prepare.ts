import type { BulkChange } from '../bulk.ts'
import { type Field, fieldsOf } from '../catalogue/index.ts'
import { watched } from '../condition.ts'
import type { FieldValue } from '../kinds.ts'
import { template } from '../operation.ts'
import { type Lookup, resolve } from '../plant.ts'
import { readSave } from '../read-save.ts'
import type { ErrorRule, Finding } from '../rules.ts'
import type { Contract } from '../vocabulary.ts'
import { parameterOf, type WireRecord } from '../wire.ts'
import { nameError } from './names.ts'
import type { Budget } from './replacer.ts'
import { readTexts, type TextStep } from './texts.ts'

/** A field that a change looks at in every record, in an order in which choices stand before what they decide. */
export interface Step {
  readonly field: Field
  /** The parameters by which the change names the field; none: it only follows a choice that the change makes. */
  readonly parameters: readonly string[]
  /** Undefined: the change sets no value. */
  readonly value: FieldValue | undefined
  /** Whether the change makes a choice that decides if the field applies. */
  readonly follows: boolean
}

/** A bulk change, read once for all records. */
export interface PreparedChange {
  readonly contract: Contract
  readonly steps: readonly Step[]
  readonly texts: readonly TextStep[]
}

export type Prepared =
  | { readonly ok: true; readonly prepared: PreparedChange }
  | { readonly ok: false; readonly errors: readonly Finding<ErrorRule>[] }

export interface Preparing {
  readonly contract: Contract
  readonly lookup: Lookup
  readonly budget: Budget
}

/** Reads what a change says of every record alike; what is wrong with it is said at its parameter. */
export function prepareChange({ contract, lookup, budget }: Preparing, change: BulkChange): Prepared {
  const values = readValues(contract, lookup, change.change ?? {})
  const texts = readTexts(contract, budget, change)
  const errors = [...values.errors, ...texts.errors]
  if (errors.length > 0) return { ok: false, errors }
  const steps = stepsOf(contract, values.values, values.parameters, texts.steps)
  return { ok: true, prepared: { contract, steps, texts: texts.steps } }
}

interface Values {
  readonly values: ReadonlyMap<string, FieldValue>
  readonly parameters: ReadonlyMap<string, readonly string[]>
  readonly errors: readonly Finding<ErrorRule>[]
}

function readValues(contract: Contract, lookup: Lookup, sent: WireRecord): Values {
  const names = Object.keys(sent)
  const wrong = names.flatMap((name) => nameError(contract, name) ?? [])
  const nothing = { values: new Map(), parameters: new Map() }
  if (wrong.length > 0) return { ...nothing, errors: wrong }
  const read = readSave(contract, sent)
  if (!read.ok) return { ...nothing, errors: read.errors }
  const resolved = resolve(contract, { ...template(contract), ...read.sent }, lookup)
  if (!resolved.ok) return { ...nothing, errors: resolved.errors }
  const fields = new Set(names.flatMap((name) => parameterOf(contract, name)?.field ?? []))
  return {
    values: new Map([...fields].map((field) => [field.name, resolved.record[field.name]])),
    parameters: new Map(
      [...fields].map((field) => [
        field.name,
        names.filter((name) => parameterOf(contract, name)?.field === field),
      ]),
    ),
    errors: [],
  }
}

function stepsOf(
  contract: Contract,
  values: Values['values'],
  parameters: Values['parameters'],
  texts: readonly TextStep[],
): readonly Step[] {
  const decided = new Set<string>(values.keys())
  return fieldsOf(contract).flatMap((field) => {
    const follows = watched(field.when).some((choice) => decided.has(choice))
    // What follows a choice may be one itself, and decide in turn.
    if (follows) decided.add(field.name)
    const named = [
      ...(parameters.get(field.name) ?? []),
      ...texts.flatMap((step) => (step.field === field ? [step.parameter] : [])),
    ]
    if (named.length === 0 && !follows) return []
    return [{ field, parameters: [...new Set(named)], value: values.get(field.name), follows }]
  })
}
