import { type RawBuilder, sql } from 'kysely'
import { fieldOf } from '#domain/catalogue/index.ts'
import { columnKindOf } from '#domain/column-filter.ts'
import type { ColumnKind, ColumnName } from '#domain/column-kinds.ts'
import type { Contract } from '#domain/vocabulary.ts'
import type { Session } from '../../store.ts'
import type { Cell } from '../tables.ts'
import { isBlank, shownColumn } from './column-conditions.ts'
import { counted } from './facts.ts'
import type { Filter } from './filter.ts'

export interface ValueCount {
  /** As `<field>.is` takes it, of a date its day; null: nothing, or nothing but white space. */
  readonly value: string | null
  readonly count: number
}

/** The most values of one column that are counted apart. */
const MOST_COUNTED = 200

/** How often each value of a column occurs among the matches, the most frequent first. */
export async function valueCounts(
  session: Session,
  contract: Contract,
  filter: Filter,
  field: ColumnName,
): Promise<readonly ValueCount[]> {
  const columns = sql`case when ${isBlank(field)} then null else ${values[columnKindOf(field)](field)} end as value,
    count(*) as count`
  const groups = sql`group by 1 order by 2 desc, 1 asc nulls first limit ${MOST_COUNTED}`
  const rows = await counted<{ value: Cell; count: number }>(
    session,
    `values of ${field}`,
    filter,
    columns,
    groups,
  )
  const sums = new Map<string | null, number>()
  for (const { value, count } of rows) {
    const shown = spell(contract, field, value)
    sums.set(shown, (sums.get(shown) ?? 0) + count)
  }
  const items = [...sums].map(([value, count]) => ({ value, count }))
  return items.toSorted((a, b) => b.count - a.count)
}

const values: Record<ColumnKind, (field: ColumnName) => RawBuilder<unknown>> = {
  id: shownColumn,
  text: shownColumn,
  expression: shownColumn,
  decimal: shownColumn,
  integer: shownColumn,
  flag: (field) => sql`case when ${shownColumn(field)} = 1 then 'true' else 'false' end`,
  choice: shownColumn,
  reference: shownColumn,
  date: (field) => sql`substr(${shownColumn(field)}, 1, 10)`,
}

/** In this contract's words: those of the other count with them. */
function spell(contract: Contract, field: ColumnName, value: Cell): string | null {
  if (value === null) return null
  return fieldOf(contract, field)?.renamed?.[String(value)] ?? String(value)
}
