import type { FieldName } from './catalogue/index.ts'
import type { Kind } from './kinds.ts'
import { isStorable, no, type Read, yes } from './read-parameter.ts'
import { readUlid } from './ulid.ts'
import { isChoiceName, vocabulary } from './vocabulary.ts'
import { canonicalDecimal } from './wire.ts'

/** What a list can ask of one column: any of these values, a part of the text, nothing there, no less, no more. */
export const columnTests = ['is', 'contains', 'empty', 'from', 'to'] as const
export type ColumnTest = (typeof columnTests)[number]

/** What a column of the list can hold: a field's kind, or an audit date. */
export type ColumnKind = Kind | 'date'

/** What the audit columns hold, by the names that the API gives them. */
export const auditColumns = {
  createdDate: 'date',
  modifiedDate: 'date',
  createdBy: 'text',
  modifiedBy: 'text',
  complete: 'flag',
} as const satisfies Readonly<Record<string, ColumnKind>>
export type AuditColumn = keyof typeof auditColumns
export type ColumnName = FieldName | AuditColumn

interface ColumnRules {
  readonly tests: readonly ColumnTest[]
  /** One value of `is`, `from` or `to` in the form in which it is kept. */
  readonly read: (column: ColumnName, text: string) => Read<string>
}

/** The most characters that are looked for in a column: as many as one may hold. */
const TEXT_LIMIT = 4000

const text: ColumnRules = {
  tests: ['is', 'contains', 'empty'],
  read: (_, given) => {
    if (!isStorable(given)) return no('text.unstorable', {})
    const { length } = given
    return length > TEXT_LIMIT ? no('text.tooLong', { length, limit: TEXT_LIMIT }) : yes(given)
  },
}

const number: ColumnRules = {
  tests: ['is', 'empty', 'from', 'to'],
  read: (_, given) => {
    const decimal = canonicalDecimal(given)
    return decimal === null ? no('number.malformed', { given: shorten(given) }) : yes(decimal)
  },
}

export const columnKinds = {
  text,
  expression: text,
  reference: text,
  id: {
    tests: ['is', 'empty'],
    read: (_, given) => {
      const id = readUlid(given)
      return id === null ? no('ulid.malformed', { given: shorten(given) }) : yes(id)
    },
  },
  decimal: number,
  integer: number,
  flag: { tests: ['is', 'empty'], read: (_, given) => oneOf(['true', 'false'], given) },
  choice: {
    tests: ['is', 'empty'],
    read: (column, given) => oneOf(isChoiceName(column) ? vocabulary[column] : [], given),
  },
  date: {
    tests: ['empty', 'from', 'to'],
    read: (_, given) => {
      const date = readDate(given)
      return date === null ? no('date.malformed', { given: shorten(given) }) : yes(date)
    },
  },
} satisfies Record<ColumnKind, ColumnRules>

/** A day as it is, an instant in UTC with its milliseconds; null for anything else, as the 30th of February. */
export function readDate(given: string): string | null {
  const match = /^(\d{4}-\d\d-\d\d)(T\d\d:\d\d(?::\d\d(?:\.\d{1,3})?)?(?:Z|[+-]\d\d:\d\d))?$/.exec(given)
  const [, day = '', time] = match ?? []
  if (match === null || isoOf(`${day}T00:00:00Z`)?.slice(0, 10) !== day) return null
  return time === undefined ? day : isoOf(given)
}

/** Null for what is no instant of the years that four digits can say. */
function isoOf(given: string): string | null {
  const time = Date.parse(given)
  const iso = Number.isNaN(time) ? '' : new Date(time).toISOString()
  return /^\d{4}-/.test(iso) ? iso : null
}

function oneOf(values: readonly string[], given: string): Read<string> {
  return values.includes(given) ? yes(given) : no('choice.unknown', { given: shorten(given), values })
}

function shorten(given: string): string {
  return given.slice(0, 80).toWellFormed()
}
