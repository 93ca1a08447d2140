import { useWatch } from 'react-hook-form'
import type { Field } from '#domain/catalogue/index.ts'
import { type Clause, type Condition, failing, watched } from '#domain/condition.ts'
import type { ChoiceName } from '#domain/vocabulary.ts'
import { useFormScope } from './form-scope.ts'

/** Whether a field applies to what the form holds; renders only when that changes. */
export function useApplies(field: Pick<Field, 'when'>): boolean {
  return useHolds(field.when)
}

export function useHolds(condition: Condition | undefined): boolean {
  return useCompute(condition, (values) => failing(condition, values) === undefined)
}

/** The choice that keeps a condition from holding, with the values that would let it. */
export function useFailing(condition: Condition | undefined): Clause | undefined {
  const choice = useCompute(condition, (values) => failing(condition, values)?.choice)
  return choice === undefined ? undefined : { choice, values: condition?.[choice] ?? [] }
}

/** The values of a choice that may be made for what the form holds. */
export function useAllowed({
  values,
  valuesWhen = nothing,
}: Pick<Field, 'values' | 'valuesWhen'>): readonly string[] {
  const barred = Object.entries(valuesWhen)
  return useCompute(merge(barred.map(([, condition]) => condition)), (choices) =>
    values.filter((value) => failing(valuesWhen[value], choices) === undefined),
  )
}

const nothing: Readonly<Record<string, Condition>> = {}

/** Names every choice that one of the conditions looks at; which values it allows does not matter here. */
function merge(conditions: readonly Condition[]): Condition {
  return Object.assign({}, ...conditions)
}

type Watched = { readonly [C in ChoiceName]?: string | null }

function useCompute<T>(condition: Condition | undefined, compute: (values: Watched) => T): T {
  const { form } = useFormScope()
  const names = watched(condition)
  return useWatch({
    control: form.control,
    name: names,
    disabled: names.length === 0,
    compute: (values: readonly (string | null)[]) =>
      compute(Object.fromEntries(names.map((name, at) => [name, values[at] ?? null]))),
  })
}
