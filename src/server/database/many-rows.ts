import { CompiledQuery, type Kysely, type RawBuilder, sql } from 'kysely'
import type { SqlType } from './columns.ts'
import type { Cell, Tables } from './tables.ts'

/** Rows to one statement: enough that its cost is theirs, few enough for any database's limit of parameters. */
const BATCH = 200

export interface ManyRows {
  /** What the statement is known by: the same key is the same statement. */
  readonly key: string
  readonly types: readonly SqlType[]
  /** One cell for each type. */
  readonly rows: readonly (readonly Cell[])[]
  /** The statement about some of them, given as the rows that stand behind `values`. */
  readonly statement: (values: RawBuilder<unknown>) => RawBuilder<unknown>
}

/** Runs a statement for many rows, some hundreds at a time. Answers the rows that it returns. */
export type RowsRunner = (work: ManyRows) => Promise<readonly unknown[]>

/** Makes the text of each statement once: to make it costs more than to run it. */
export function createRowsRunner(db: Kysely<Tables>): RowsRunner {
  const texts = new Map<string, string>()
  return async ({ key, types, rows, statement }) => {
    const returned: unknown[] = []
    for (let from = 0; from < rows.length; from += BATCH) {
      const some = rows.slice(from, from + BATCH)
      const name = `${some.length} ${key}`
      const text = texts.get(name) ?? statement(valuesOf(types, some)).compile(db).sql
      texts.set(name, text)
      const answer = await db.executeQuery(CompiledQuery.raw(text, some.flat()))
      for (const row of answer.rows) returned.push(row)
    }
    return returned
  }
}

/** The first row says of what type the columns are: Postgres takes all else for text. */
function valuesOf(types: readonly SqlType[], rows: readonly (readonly Cell[])[]): RawBuilder<unknown> {
  const lines = rows.map((row, index) => {
    const cells = row.map((cell, column) =>
      index === 0 ? sql`cast(${cell} as ${sql.raw(types[column] ?? 'text')})` : sql`${cell}`,
    )
    return sql`(${sql.join(cells)})`
  })
  return sql.join(lines)
}
