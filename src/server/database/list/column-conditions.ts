import { type RawBuilder, sql } from 'kysely'
import { isFieldName, fieldOf } from '#domain/catalogue/index.ts'
import { type ColumnFilter, columnKindOf } from '#domain/column-filter.ts'
import type { ColumnKind, ColumnName, ColumnTest } from '#domain/column-kinds.ts'
import { normalLabel } from '#domain/plant.ts'
import { readUlid } from '#domain/ulid.ts'
import { contracts } from '#domain/vocabulary.ts'
import { referenceColumns, snake } from '../columns.ts'
import type { Engine } from '../engine.ts'
import { fold } from '../operations.ts'

type Where = RawBuilder<boolean>

/** The condition that a filter of one column is. */
export function columnCondition(engine: Engine, filter: ColumnFilter): Where {
  const condition = conditions[columnKindOf(filter.field)][filter.test]
  if (condition === undefined) throw new Error(`${filter.field} cannot be asked ${filter.test}.`)
  return condition({ ...filter, engine, column: shownColumn(filter.field) })
}

/** What a list shows of a column: of a reference its readable half. */
export function shownColumn(field: ColumnName): RawBuilder<unknown> {
  return sql.ref(shownName(field))
}

export function shownName(field: ColumnName): string {
  return isFieldName(field) ? referenceColumns(field).label : snake(field)
}

/** Nothing, or nothing but white space. */
export function isBlank(field: ColumnName): Where {
  const column = shownColumn(field)
  return blankable[columnKindOf(field)]
    ? sql<boolean>`(${column} is null or ltrim(${column}, ${WHITE}) = '')`
    : sql<boolean>`${column} is null`
}

interface Asked extends ColumnFilter {
  readonly engine: Engine
  readonly column: RawBuilder<unknown>
}
type Condition = (asked: Asked) => Where

const empty: Condition = ({ field, values }) =>
  values[0] === 'true' ? isBlank(field) : sql<boolean>`not ${isBlank(field)}`

const among: Condition = ({ column, values }) => sql<boolean>`${column} in (${sql.join(values)})`

/** Whichever way of composing accents a text was written in. */
const contains: Condition = ({ engine, column, values }) => {
  const texts = values.map(fold).flatMap((text) => [text, text.normalize('NFD')])
  const each = [...new Set(texts)].map((text) => engine.contains(column, text))
  return sql<boolean>`(${sql.join(each, sql` or `)})`
}

const number = (text: string | undefined) => sql`cast(${text} as numeric)`

const numbers: Partial<Record<ColumnTest, Condition>> = {
  empty,
  is: ({ column, values }) =>
    sql<boolean>`cast(${column} as numeric) in (${sql.join(values.map((each) => number(each)))})`,
  from: ({ column, values: [least] }) => sql<boolean>`cast(${column} as numeric) >= ${number(least)}`,
  to: ({ column, values: [most] }) => sql<boolean>`cast(${column} as numeric) <= ${number(most)}`,
}
const texts: Partial<Record<ColumnTest, Condition>> = { empty, is: among, contains }

const conditions: Record<ColumnKind, Partial<Record<ColumnTest, Condition>>> = {
  id: texts,
  text: texts,
  expression: texts,
  decimal: numbers,
  integer: numbers,
  flag: {
    empty,
    is: ({ column, values }) =>
      sql<boolean>`${column} in (${sql.join(values.map((each) => (each === 'true' ? 1 : 0)))})`,
  },
  choice: {
    empty,
    is: (asked) =>
      among({ ...asked, values: asked.values.flatMap((each) => spellingsOf(asked.field, each)) }),
  },
  reference: {
    empty,
    contains,
    is: ({ field, column, values }) => {
      const id = sql.ref(isFieldName(field) ? referenceColumns(field).id : field)
      const [ids, labels] = [values.flatMap((each) => readUlid(each) ?? []), values.map(normalLabel)]
      const byLabel = sql<boolean>`${column} in (${sql.join(labels)})`
      return ids.length === 0 ? byLabel : sql<boolean>`(${byLabel} or ${id} in (${sql.join(ids)}))`
    },
  },
  date: {
    empty,
    from: ({ field, values: [first] }) => sql<boolean>`${lastDate(field)} >= ${first}`,
    // A day is over where its times are: `T` is followed by `U` in any bytewise order.
    to: ({ field, values: [last = ''] }) =>
      last.includes('T')
        ? sql<boolean>`${lastDate(field)} <= ${last}`
        : sql<boolean>`${lastDate(field)} < ${`${last}U`}`,
  },
}

/** Whether there may be texts of nothing but white space. */
const blankable: Record<ColumnKind, boolean> = {
  id: true,
  text: true,
  expression: true,
  reference: true,
  decimal: false,
  integer: false,
  flag: false,
  choice: false,
  date: false,
}

/** What `String.trim` takes away. */
const WHITE =
  '\t\n\v\f\r \u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff'

/** A record that was never modified counts by when it was created. */
function lastDate(field: ColumnName): RawBuilder<unknown> {
  return field === 'modifiedDate' ? sql`coalesce(modified_date, created_date)` : shownColumn(field)
}

/** A choice's value, and what another contract calls it. */
function spellingsOf(field: ColumnName, value: string): readonly string[] {
  const others = contracts.flatMap((contract) => Object.entries(fieldOf(contract, field)?.renamed ?? {}))
  return [value, ...others.filter(([, name]) => name === value).map(([other]) => other)]
}
