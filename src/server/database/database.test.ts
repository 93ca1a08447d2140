import { type Kysely, sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { aDatabase, columnsIn, engineNames, ROOT } from '#testing/api.ts'
import { inOrder } from '#testing/in-order.ts'
import { mintUlid } from '#domain/ulid.ts'
import { createStore } from '../store.ts'
import { factColumns } from './columns.ts'
import { DatabaseTooNew } from './migrate.ts'
import type { Tables } from './tables.ts'

describe.each(engineNames)('the database on %s', (engine) => {
  it('has a column for every fact of the catalogue, and its own', async () => {
    const database = await aDatabase(engine)
    const columns = await columnsIn(await database.serve(), engine, 'inventory_operation')
    const own = [
      'no',
      'created_date',
      'created_by',
      'modified_date',
      'modified_by',
      'complete',
      'revision',
      'restated',
    ]
    expect(inOrder(columns)).toEqual(inOrder([...factColumns().map(({ name }) => name), ...own]))
    await database.drop()
  })

  it('is brought up to date once by servers that start together', async () => {
    const database = await aDatabase(engine)
    const servers = await Promise.all([database.serve(), database.serve(), database.serve()])
    for (const server of servers) expect((await server.get(ROOT)).body.total).toBe(0)
    await database.drop()
  })

  it('is read as it was while a write is under way', async () => {
    const database = await aDatabase(engine)
    const { store } = await database.serve()
    const units = () => store.read(({ db }) => db.selectFrom('unit_of_measure').select('name').execute())
    const during = await store.write(async ({ db }) => {
      await db
        .insertInto('unit_of_measure')
        .values({ id: mintUlid(), name: 'Kilogram', symbol: 'kg' })
        .execute()
      return units()
    })
    expect([during, await units()]).toEqual([[], [{ name: 'Kilogram' }]])
    await database.drop()
  })

  it('ends with what is asked of it, not with the process', async () => {
    const database = await aDatabase(engine)
    const { store, close } = await database.serve()
    const units = (db: Kysely<Tables>) => db.selectFrom('unit_of_measure').select('name').execute()
    let closing = Promise.resolve()
    const asked = store.read(async ({ db }) => {
      closing = close()
      await new Promise((resolve) => setTimeout(resolve))
      return units(db)
    })
    const [answer] = await Promise.allSettled([asked])
    await closing
    expect(answer.status).toBe(engine === 'sqlite' ? 'rejected' : 'fulfilled')
    await database.drop()
  })

  it('that a later version wrote is refused, and left alone', async () => {
    const database = await aDatabase(engine)
    const { kysely } = await database.serve()
    await kysely
      .insertInto('migration')
      .values({ name: '9999-later', applied_date: '2030-01-01T00:00:00.000Z' })
      .execute()
    await expect(createStore(kysely, database.engine)).rejects.toThrow(DatabaseTooNew)
    await expect(createStore(kysely, database.engine)).rejects.toThrow(
      /newer than this program.*9999-later.*nothing was changed/,
    )
    await database.drop()
  })
})

describe('a full disk', () => {
  it('refuses a save with a sentence, keeps what is stored, and goes on when there is room', async () => {
    const database = await aDatabase('sqlite')
    const failures: unknown[] = []
    const server = await database.serve({ onFailure: (error) => failures.push(error) })
    await server.send('POST', ROOT, { name: 'Before' })
    const { rows } = await sql<{ page_count: number }>`pragma page_count`.execute(server.kysely)
    await sql.raw(`pragma max_page_count = ${rows[0]?.page_count}`).execute(server.kysely)
    const big = { name: 'Too big', notes: 'n'.repeat(4000) }
    let refused = await server.send('POST', ROOT, big)
    for (let n = 0; refused.status === 201 && n < 20; n += 1) refused = await server.send('POST', ROOT, big)
    expect([refused.status, refused.body.type]).toEqual([507, 'urn:lotwright:problem:storage-full'])
    expect(refused.body.detail).toMatch(/disk is full.*Nothing was stored/)
    expect(failures).not.toEqual([])
    expect((await server.get(`${ROOT}?q=before`)).body.total).toBe(1)
    await sql`pragma max_page_count = 1000000`.execute(server.kysely)
    expect((await server.send('POST', ROOT, big)).status).toBe(201)
    await database.drop()
  })
})
