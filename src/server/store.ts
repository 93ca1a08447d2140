import type { Kysely } from 'kysely'
import type { Engine, Failure } from './database/engine.ts'
import { migrate } from './database/migrate.ts'
import type { Tables } from './database/tables.ts'
import { createMemory, type Memory } from './memory.ts'

/** One transaction: everything read in it is one state of the database. */
export interface Session {
  readonly db: Kysely<Tables>
  readonly engine: Engine
  /** How many change sets there were when it began. */
  readonly seq: number
  /** The last of them that changed the plant. */
  readonly plantSeq: number
  readonly memory: Memory
}

export interface Store {
  readonly engine: Engine['name']
  /** What the database cannot do as well as it might, in a sentence. */
  readonly shortcoming: string | undefined
  readonly read: <T>(work: (session: Session) => Promise<T>) => Promise<T>
  /** Writers queue, on all servers of the database: what `work` reads nobody else changes before it is stored. */
  readonly write: <T>(work: (session: Session) => Promise<T>) => Promise<T>
  /** Tells of every write of this process, once it is stored. */
  readonly onWrite: (listener: () => void) => void
  /** Why a transaction failed, where it is not the program's fault. */
  readonly failureOf: (error: unknown) => Failure | undefined
  readonly close: () => Promise<void>
}

/** How long a transaction is tried again while other writers are faster. */
const PATIENCE_MS = 10_000
/** How long it is begun again while connections turn out to have ended: a database server was started anew. */
const RECONNECT_MS = 1000

/**
 * Opens a store on a database, bringing its tables up to date. Throws `DatabaseTooNew` and leaves it alone. `meanwhile`: what
 * reads go by while a write has the one connection that there is.
 */
export async function createStore(
  kysely: Kysely<Tables>,
  engine: Engine,
  meanwhile: Kysely<Tables> = kysely,
): Promise<Store> {
  let writing = 0
  const memory = createMemory()
  const listeners = new Set<() => void>()
  const shortcoming = await patiently(engine, () => migrate(kysely, engine, Date.now()))
  return {
    engine: engine.name,
    shortcoming,
    read: (work) =>
      patiently(engine, (begun) => {
        const begin = (writing > 0 ? meanwhile : kysely).transaction()
        const transaction = engine.snapshot === undefined ? begin : begin.setIsolationLevel(engine.snapshot)
        return transaction.execute(async (db) => {
          const { seq, plant_seq: plantSeq } = await db
            .selectFrom('change_clock')
            .select(['seq', 'plant_seq'])
            .executeTakeFirstOrThrow()
          begun()
          return work({ db, engine, seq, plantSeq, memory })
        })
      }),
    write: async (work) => {
      writing += 1
      const written = patiently(engine, (begun) =>
        kysely.transaction().execute(async (db) => {
          // First of all, and a write: it takes the lock before anything is read.
          const { seq, plant_seq: plantSeq } = await db
            .updateTable('change_clock')
            .set({ id: 1 })
            .returning(['seq', 'plant_seq'])
            .executeTakeFirstOrThrow()
          begun()
          return work({ db, engine, seq, plantSeq, memory })
        }),
      )
      const result = await written.finally(() => {
        writing -= 1
      })
      for (const listener of listeners) listener()
      return result
    },
    onWrite: (listener) => void listeners.add(listener),
    failureOf: engine.failureOf,
    close: async () => {
      for (const each of new Set([kysely, meanwhile])) await each.destroy()
    },
  }
}

/**
 * Tries again while another writer is faster. Sleeps in between instead of blocking: that writer may be in this process.
 * What an ended connection has begun is not tried again: nobody knows whether it was stored.
 */
async function patiently<T>(engine: Engine, attempt: (begun: () => void) => Promise<T>): Promise<T> {
  const start = Date.now()
  for (;;) {
    let hasBegun = false
    try {
      return await attempt(() => {
        hasBegun = true
      })
    } catch (error) {
      const failure = engine.failureOf(error)
      const canReconnect = failure === 'unreachable' && !hasBegun
      const patience = failure === 'busy' ? PATIENCE_MS : canReconnect ? RECONNECT_MS : 0
      if (Date.now() - start >= patience) throw error
      await new Promise((resolve) => setTimeout(resolve, 2 + Math.random() * 20))
    }
  }
}
