/** How a CSV file writes what regions write differently. */
export interface Dialect {
  readonly separator: Separator
  readonly decimal: DecimalMark
  /** Begins with a byte order mark, by which Excel knows UTF-8. */
  readonly bom: boolean
}
export const separators = [',', ';', '\t', '|'] as const
export type Separator = (typeof separators)[number]
export const decimalMarks = ['.', ','] as const
export type DecimalMark = (typeof decimalMarks)[number]

/** For programs, as RFC 4180 has it. */
export const plainDialect: Dialect = { separator: ',', decimal: '.', bom: false }

/** What Excel opens by a double click in a region, named as a language tag: `de`, `fr-CH`. Null: there is no such tag. */
export function excelDialect(region: string): Dialect | null {
  const decimal = decimalMarkOf(region)
  if (decimal === null) return null
  return { separator: decimal === ',' ? ';' : ',', decimal, bom: true }
}

function decimalMarkOf(region: string): DecimalMark | null {
  try {
    const parts = new Intl.NumberFormat(region).formatToParts(0.5)
    return parts.some(({ type, value }) => type === 'decimal' && value === ',') ? ',' : '.'
  } catch {
    return null
  }
}
