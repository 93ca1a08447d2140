/**
 * What a field can be. A kind adds behaviour everywhere at once: each projection (schema, input, cell, SQL type, codec)
 * is one table over all kinds, so a new kind does not compile until every table has a row for it.
 */
export const kinds = [
  'id',
  'text',
  'expression',
  'decimal',
  'integer',
  'flag',
  'choice',
  'reference',
] as const
export type Kind = (typeof kinds)[number]

/**
 * An id and its path or name: two spellings of one thing. Either half may still be unknown while a record is being
 * edited or read from a file; in a saved record both are there.
 */
export interface Reference {
  readonly id: string | null
  /** The path of a location or material, the name of a unit, operation or reason code. */
  readonly label: string | null
}

/** The kinds of thing that a field can refer to, with the word that ends the label's wire name. */
export const referenceTargets = {
  location: 'Path',
  material: 'Path',
  unitOfMeasure: 'Name',
  reasonCode: 'Name',
  operation: 'Name',
} as const
export type ReferenceTarget = keyof typeof referenceTargets

/** The value a record holds for a field of each kind; a choice narrows it to its own vocabulary. */
export interface KindValues {
  /** A ULID in dashed form. */
  id: string | null
  text: string | null
  expression: string | null
  /** A decimal number as canonical text (`1000000`, `0.5`): exact, whatever the wire makes of it. */
  decimal: string | null
  integer: number | null
  flag: boolean | null
  choice: string | null
  reference: Reference | null
}

export type FieldValue = KindValues[Kind]

/** The most characters an expression may have. Source: the published parameter limits. */
export const EXPRESSION_LIMIT = 2048
/** Numbers written as text keep at most this many digits, so that a Double carries them unchanged. */
export const DECIMAL_DIGITS = 15
/** The largest value of the contract's Integer, a Java `int`. */
export const INTEGER_MAX = 2_147_483_647
