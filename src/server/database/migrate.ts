import { type Kysely, sql } from 'kysely'
import type { Engine } from './engine.ts'
import { migrations } from './migrations/index.ts'
import type { Tables } from './tables.ts'

export interface Migration {
  readonly name: string
  readonly statements: (types: Engine['types']) => readonly string[]
}

/** The database was written by a later version, whose tables this one does not know. */
export class DatabaseTooNew extends Error {
  constructor(unknown: readonly string[]) {
    super(
      `The database is newer than this program: it has ${unknown.join(', ')}, which this version does not know. ` +
        'Start the version that wrote it, or a later one; nothing was changed.',
    )
    this.name = 'DatabaseTooNew'
  }
}

/**
 * Brings the tables up to date, in one transaction; of servers that start together, one does it. Answers what the
 * database cannot do as well as it might.
 */
export async function migrate(
  kysely: Kysely<Tables>,
  engine: Engine,
  now: number,
  all: readonly Migration[] = migrations,
): Promise<string | undefined> {
  return kysely.transaction().execute(async (db) => {
    await engine.lockSchema(db)
    const applied = (await db.selectFrom('migration').select('name').orderBy('name').execute()).map(
      ({ name }) => name,
    )
    const unknown = applied.filter((name) => !all.some((migration) => migration.name === name))
    if (unknown.length > 0) throw new DatabaseTooNew(unknown)
    for (const { name, statements } of all.filter((migration) => !applied.includes(migration.name))) {
      for (const statement of statements(engine.types)) await sql.raw(statement).execute(db)
      await db
        .insertInto('migration')
        .values({ name, applied_date: new Date(now).toISOString() })
        .execute()
    }
    return engine.prepareSearch(db)
  })
}
