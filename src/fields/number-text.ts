import { canonicalDecimal } from '#domain/wire.ts'
import { grouped } from '#domain/words/prose.ts'

/** How a language writes numbers. */
export interface NumberMarks {
  readonly group: string
  readonly decimal: string
}

export function numberMarks(language: string): NumberMarks {
  const parts = new Intl.NumberFormat(language).formatToParts(1234567.5)
  const mark = (type: string, fallback: string) => parts.find((part) => part.type === type)?.value ?? fallback
  return { group: mark('group', ','), decimal: mark('decimal', '.') }
}

/** A decimal with its thousands set apart; text that is no number stays as it was typed. */
export function writeNumber(value: string | number | null, { group, decimal }: NumberMarks): string {
  if (value === null) return ''
  const canonical = canonicalDecimal(String(value))
  if (canonical === null) return String(value)
  return grouped(canonical, [group, decimal])
}

/**
 * What was typed as a decimal in canonical text; null when nothing was, the text itself when it is no number. A mark that
 * does not stand between thousands is no grouping: `0.5` must not become 5 where a comma is the decimal mark.
 */
export function readDecimal(text: string, { group, decimal }: NumberMarks): string | null {
  const trimmed = text.trim()
  if (trimmed === '') return null
  const [whole = '', ...fraction] = trimmed.replace(/\s/g, '').split(decimal)
  const [first = '', ...thousands] = whole.split(group)
  const isGrouped = thousands.every((digits) => /^\d{3}$/.test(digits)) && /^[+-]?\d{0,3}$/.test(first)
  if (thousands.length > 0 && !isGrouped) return trimmed
  return canonicalDecimal([first + thousands.join(''), ...fraction].join('.')) ?? trimmed
}

/** What was typed as a whole number; the text itself when it is none, so that the check can say so. */
export function readInteger(text: string, marks: NumberMarks): number | string | null {
  const decimal = readDecimal(text, marks)
  return decimal !== null && /^-?\d{1,15}$/.test(decimal) ? Number(decimal) : decimal
}
