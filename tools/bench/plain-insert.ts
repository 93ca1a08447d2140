import Database from 'libsql'
import pg from 'pg'

/** One new record as a plain program would write it: its cells and texts are made before the clock starts. */
export interface PlainRecord {
  /** One for each of the columns. */
  readonly cells: readonly (string | number | null)[]
  readonly no: number
  readonly id: string
  /** JSON of the whole record, as the history keeps it. */
  readonly after: string
  /** What a search looks in. */
  readonly words: string
}

export interface PlainRecords {
  readonly changeId: string
  readonly columns: readonly string[]
  readonly records: readonly PlainRecord[]
}

/** A database past all of ours: the driver, and statements written for this one purpose. */
export interface PlainTable {
  /** Inserts the records, what is searched of them and their history, in one transaction. */
  readonly insert: (all: PlainRecords) => Promise<void>
  /** Takes away all records and all history. */
  readonly empty: () => Promise<void>
  readonly close: () => Promise<void>
}

const DATE = '2026-01-06T00:00:00.000Z'
const BATCH = 200
const emptied = [
  'delete from inventory_operation_search',
  'delete from inventory_operation',
  'delete from change_record',
  'delete from change_set',
]

export function plainSqliteTable(file: string): PlainTable {
  const database = new Database(file)
  for (const pragma of ['synchronous = full', 'foreign_keys = on', 'cache_size = -32000']) {
    database.exec(`pragma ${pragma}`)
  }
  return tableOf({
    run: async (statement, values = []) => {
      database
        .prepare(statement)
        .run(values.map((value) => (typeof value === 'number' ? BigInt(value) : value)))
    },
    begin: 'begin immediate',
    placeholder: () => '?',
    close: async () => void database.close(),
  })
}

export async function plainPostgresTable(url: string): Promise<PlainTable> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  return tableOf({
    run: async (statement, values = []) => {
      await client.query(statement, [...values])
    },
    begin: 'begin',
    placeholder: (index) => `$${index + 1}`,
    close: () => client.end(),
  })
}

interface Driver {
  readonly run: (statement: string, values?: readonly (string | number | null)[]) => Promise<void>
  readonly begin: string
  /** Stands for the value of that index. */
  readonly placeholder: (index: number) => string
  readonly close: () => Promise<void>
}

function tableOf({ run, begin, placeholder, close }: Driver): PlainTable {
  const insertInto = async (table: string, rows: readonly (readonly (string | number | null)[])[]) => {
    for (let from = 0; from < rows.length; from += BATCH) {
      const some = rows.slice(from, from + BATCH)
      let index = 0
      const lines = some.map((row) => `(${row.map(() => placeholder(index++)).join()})`)
      await run(`insert into ${table} values ${lines.join()}`, some.flat())
    }
  }
  return {
    insert: async ({ changeId, columns, records }) => {
      await run(begin)
      await run('update change_clock set seq = seq + 1')
      await run(`insert into change_set (id, seq, kind, saved_date, saved_by, counts)
        select '${changeId}', seq, 'import', '${DATE}', 'plain', '{}' from change_clock`)
      await insertInto(
        `inventory_operation (${columns.join()})`,
        records.map(({ cells }) => cells),
      )
      await insertInto(
        'inventory_operation_search (no, words)',
        records.map(({ no, words }) => [no, words]),
      )
      await insertInto(
        'change_record (change_id, operation_id, revision, before, after)',
        records.map(({ id, after }) => [changeId, id, 1, null, after]),
      )
      await run('commit')
    },
    empty: async () => {
      for (const statement of emptied) await run(statement)
    },
    close,
  }
}
