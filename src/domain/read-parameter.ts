import type { ErrorRule, Finding } from './rules.ts'

/** What a parameter of an address says, or why it cannot be read. */
export type Read<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly rule: ErrorRule; readonly params: Finding['params'] }

/** Reads the values of one parameter; there is at least one, none of them blank. */
export type Reader<T> = (values: readonly string[]) => Read<T>

export function yes<T>(value: T): Read<T> {
  return { ok: true, value }
}

export function no(rule: ErrorRule, params: Finding['params']): Read<never> {
  return { ok: false, rule, params }
}

export const readTexts: Reader<readonly string[]> = (values) =>
  values.every(isStorable) ? yes(values) : no('text.unstorable', {})

export const readFlag: Reader<boolean> = (values) =>
  values.length === 1 && (values[0] === 'true' || values[0] === 'false')
    ? yes(values[0] === 'true')
    : no('choice.unknown', { values: ['true', 'false'] })

export const readChoices =
  (allowed: readonly string[]): Reader<readonly string[]> =>
  (values) =>
    values.every((value) => allowed.includes(value)) ? yes(values) : no('choice.unknown', { values: allowed })

/** A whole number; of several values the first. */
export const readCount =
  (least: number, most: number): Reader<number> =>
  ([value = '']) => {
    const count = /^\d{1,10}$/.test(value) ? Number(value) : -1
    return count >= least && count <= most ? yes(count) : no('number.outOfRange', { least, most })
  }

/** A database's text cannot hold a NUL, nor UTF-8 half of a surrogate pair. */
export function isStorable(value: string): boolean {
  return !value.includes('\0') && value.isWellFormed()
}
