import Database from 'libsql'
import pg from 'pg'

/** One record as a plain program would write it: its texts are made before the clock starts. */
export interface PlainRow {
  readonly no: number
  readonly id: string
  readonly revision: number
  /** JSON of the whole record, as the history keeps it. */
  readonly before: string
  readonly after: string
  /** What a search looks in. */
  readonly words: string
}

export interface PlainChange {
  readonly changeId: string
  readonly column: 'spare1' | 'notes'
  readonly value: string
  readonly rows: readonly PlainRow[]
}

/** A database past all of ours: the driver, and statements written for this one change. */
export interface PlainDatabase {
  /** Updates the rows, what is searched of them and their history, in one transaction. */
  readonly update: (change: PlainChange) => Promise<void>
  readonly close: () => Promise<void>
}

const DATE = '2026-01-06T00:00:00.000Z'
const BATCH = 200

export function plainSqlite(file: string): PlainDatabase {
  const database = new Database(file)
  for (const pragma of ['synchronous = full', 'foreign_keys = on', 'cache_size = -32000']) {
    database.exec(`pragma ${pragma}`)
  }
  return {
    update: async ({ changeId, column, value, rows }) => {
      database.exec('begin immediate')
      database.exec('update change_clock set seq = seq + 1')
      database
        .prepare(
          `insert into change_set (id, seq, kind, saved_date, saved_by, counts)
           select ?, seq, 'bulk-edit', ?, 'plain', '{}' from change_clock`,
        )
        .run([changeId, DATE])
      database
        .prepare(
          `update inventory_operation set ${column} = ?, modified_date = ?, modified_by = 'plain', revision = revision + 1
           where no in (select value from json_each(?))`,
        )
        .run([value, DATE, JSON.stringify(rows.map(({ no }) => no))])
      if (column === 'notes') {
        const search = database.prepare('update inventory_operation_search set words = ? where no = ?')
        for (const { no, words } of rows) search.run([words, BigInt(no)])
      }
      for (let from = 0; from < rows.length; from += BATCH) {
        const some = rows.slice(from, from + BATCH)
        const values = some.map(() => '(?,?,?,?,?)').join()
        database
          .prepare(
            `insert into change_record (change_id, operation_id, revision, before, after) values ${values}`,
          )
          .run(some.flatMap((row) => [changeId, row.id, BigInt(row.revision), row.before, row.after]))
      }
      database.exec('commit')
    },
    close: async () => void database.close(),
  }
}

export async function plainPostgres(url: string): Promise<PlainDatabase> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  return {
    update: async ({ changeId, column, value, rows }) => {
      const numbers = rows.map(({ no }) => no)
      await client.query('begin')
      await client.query('update change_clock set seq = seq + 1')
      await client.query(
        `insert into change_set (id, seq, kind, saved_date, saved_by, counts)
         select $1, seq, 'bulk-edit', $2, 'plain', '{}' from change_clock`,
        [changeId, DATE],
      )
      await client.query(
        `update inventory_operation set ${column} = $1, modified_date = $2, modified_by = 'plain', revision = revision + 1
         where no = any($3::integer[])`,
        [value, DATE, numbers],
      )
      if (column === 'notes') {
        await client.query(
          `update inventory_operation_search set words = changed.words
           from unnest($1::integer[], $2::text[]) as changed (no, words)
           where inventory_operation_search.no = changed.no`,
          [numbers, rows.map(({ words }) => words)],
        )
      }
      await client.query(
        `insert into change_record (change_id, operation_id, revision, before, after)
         select $1, * from unnest($2::text[], $3::integer[], $4::text[], $5::text[])`,
        [
          changeId,
          rows.map(({ id }) => id),
          rows.map(({ revision }) => revision),
          rows.map(({ before }) => before),
          rows.map(({ after }) => after),
        ],
      )
      await client.query('commit')
    },
    close: () => client.end(),
  }
}
