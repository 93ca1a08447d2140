import type { Finding } from '../rules.ts'

export type Params = Finding['params']

/** What stands under a key, as text. */
export function textIn(params: Params, key: string): string {
  const value = params[key]
  return Array.isArray(value) ? value.join(', ') : String(value ?? '')
}

/** Reads what a finding carries, in the forms that sentences need; one per language. */
export function paramReader(language: {
  readonly locale: string
  readonly quote: (text: string) => string
  readonly targets: Readonly<Record<string, string>>
  readonly types: Readonly<Record<string, string>>
  readonly labels: Readonly<Record<string, { readonly label: string }>>
  readonly values: Readonly<Record<string, Readonly<Record<string, string>>>>
}) {
  const text = textIn
  const alternatives = new Intl.ListFormat(language.locale, { type: 'disjunction' })
  const word = (choice: string, value: string): string => language.values[choice]?.[value] ?? value
  return {
    text,
    quoted: (params: Params, key: string) => language.quote(text(params, key)),
    number: (params: Params, key: string) => Number(text(params, key)).toLocaleString(language.locale),
    has: (params: Params, key: string) => params[key] !== undefined,
    target: (params: Params) => language.targets[text(params, 'target')] ?? text(params, 'target'),
    type: (params: Params, key: string) => language.types[text(params, key)] ?? text(params, key),
    /** The word for the value of a choice that stands under `key`. */
    value: (choice: string, params: Params, key: string) => word(choice, text(params, key)),
    /** The label of the choice that decides. */
    choice: (params: Params) => language.labels[text(params, 'choice')]?.label ?? text(params, 'choice'),
    /** The values of that choice that would let the field apply. */
    choiceValues: (params: Params) => {
      const values = params['values']
      const words = Array.isArray(values)
        ? values.map((each) => word(text(params, 'choice'), String(each)))
        : []
      return alternatives.format(words)
    },
  }
}
