import { type Kysely, sql } from 'kysely'
import type { Engine, Failure } from './engine.ts'
import { capitalOf } from './letter-case.ts'
import type { Tables } from './tables.ts'

/** SQLite with FTS5, in a file of the server's or in the page. */
export const sqliteEngine: Engine = {
  name: 'sqlite',
  types: { text: 'text', rowNumber: 'integer primary key', nullsFirst: '' },
  snapshot: undefined,
  lockSchema,
  prepareSearch,
  mayHold: (word) => {
    const grams = trigramsOf(word)
    if (grams.length === 0) return undefined
    const query = grams.map((gram) => `"${gram.replaceAll('"', '""')}"`).join(' AND ')
    return sql<boolean>`s.no in (select rowid from inventory_operation_trigram where inventory_operation_trigram match ${query})`
  },
  holds: (word) => sql<boolean>`instr(s.words, ${word}) > 0`,
  contains: (column, text) =>
    [...text].some((letter) => capitalOf(letter) !== null)
      ? sql<boolean>`lower(${column}) glob ${globOf(text)}`
      : sql<boolean>`instr(lower(${column}), ${text}) > 0`,
  // Without statistics it would rather take the index of a type than look up two thousand numbers.
  byNumber: sql`inventory_operation not indexed`,
  isAmong: (numbers) => sql<boolean>`no in (${numbers})`,
  jsonArray: (columns) => sql`json_array(${columns})`,
  failureOf,
}

async function lockSchema(db: Kysely<Tables>): Promise<void> {
  await sql`create table if not exists migration (name text primary key, applied_date text not null)`.execute(
    db,
  )
  // A write takes the lock even where it finds nothing to do.
  await sql`delete from migration where name = ''`.execute(db)
}

/** Keeps the trigrams of every row beside it. Without positions: a quarter of the size, and rows are looked at anyway. */
async function prepareSearch(db: Kysely<Tables>): Promise<undefined> {
  const add = sql`insert into inventory_operation_trigram (rowid, words) values (new.no, new.words)`
  const remove = sql`insert into inventory_operation_trigram (inventory_operation_trigram, rowid, words)
    values ('delete', old.no, old.words)`
  await sql`create virtual table if not exists inventory_operation_trigram using fts5(
    words, content='inventory_operation_search', content_rowid='no', detail='none',
    tokenize='trigram case_sensitive 1')`.execute(db)
  await sql`create trigger if not exists inventory_operation_search_added
    after insert on inventory_operation_search begin ${add}; end`.execute(db)
  await sql`create trigger if not exists inventory_operation_search_changed
    after update on inventory_operation_search begin ${remove}; ${add}; end`.execute(db)
  await sql`create trigger if not exists inventory_operation_search_removed
    after delete on inventory_operation_search begin ${remove}; end`.execute(db)
}

/** Enough trigrams of a word to find the rows that may hold it. */
function trigramsOf(word: string): readonly string[] {
  const characters = [...word]
  const all = characters.slice(2).map((_, index) => characters.slice(index, index + 3).join(''))
  return [...new Set(all)].slice(0, 16)
}

/** `lower` knows ASCII only: of every other letter both cases are said. */
function globOf(text: string): string {
  const parts = [...text].map((letter) => {
    const capital = capitalOf(letter)
    if (capital !== null) return `[${letter}${capital}]`
    return '*?['.includes(letter) ? `[${letter}]` : letter
  })
  return `*${parts.join('')}*`
}

function failureOf(error: unknown): Failure | undefined {
  const code = codeOf(error)
  const kinds: readonly (readonly [string, Failure])[] = [
    ['SQLITE_BUSY', 'busy'],
    ['SQLITE_LOCKED', 'busy'],
    ['SQLITE_FULL', 'full'],
    ['SQLITE_READONLY', 'full'],
    ['SQLITE_IOERR', 'full'],
    ['SQLITE_CANTOPEN', 'unreachable'],
    ['SQLITE_CORRUPT', 'unreachable'],
    ['SQLITE_NOTADB', 'unreachable'],
  ]
  return kinds.find(([start]) => code.startsWith(start))?.[1]
}

/** The file's driver puts the code in `code`, the page's in its message. */
function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return ''
  if ('code' in error && typeof error.code === 'string') return error.code
  return /^SQLITE_[A-Z]+/.exec(error.message)?.[0] ?? ''
}
