import { sql } from 'kysely'
import { describe, expect, inject, it } from 'vitest'
import { createApp } from '#server/app.ts'
import { aDatabase, ROOT, type Server } from '#testing/api.ts'
import { createStore } from '../store.ts'
import { openPostgres, requireFit } from './postgres.ts'
import { postgresEngine } from './postgres-engine.ts'

const address = inject('postgres')

describe.skipIf(address === null)('a Postgres server', () => {
  it('that may not use trigrams is searched all the same, and says so', async () => {
    const database = await aDatabase('postgres')
    const server = await database.serve()
    const name = await nameOf(server)
    for (const statement of [
      'drop extension pg_trgm cascade',
      `create role ${name}_plain login`,
      `alter schema public owner to ${name}_plain`,
      `do $$ declare t text; begin for t in select tablename from pg_tables where schemaname = 'public'
         loop execute format('alter table %I owner to ${name}_plain', t); end loop; end $$`,
    ]) {
      await sql.raw(statement).execute(server.kysely)
    }
    const url = `${address}${name}`.replace('lotwright@', `${name}_plain@`)
    const store = await createStore(
      openPostgres(url, () => undefined),
      postgresEngine,
    )
    expect(store.shortcoming).toMatch(/read every operation’s text.*pg_trgm.*permission denied/)
    const app = createApp(store, { contract: '2025-03', user: 'x', version: '0', storage: 'x' })
    for (const each of ['Load lids', 'Ship lids']) {
      const body = JSON.stringify({ name: each })
      await app.request(ROOT, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body })
    }
    expect(await (await app.request(`${ROOT}?q=ship`)).json()).toMatchObject({ total: 1 })
    await store.close()
    await database.drop()
  })

  it('whose connections end answers the next request', async () => {
    const database = await aDatabase('postgres')
    const server = await database.serve()
    await Promise.all([server.get(ROOT), server.get(ROOT), server.get(ROOT)])
    const killer = await database.serve()
    await sql`select pg_terminate_backend(pid) from pg_stat_activity
      where datname = current_database() and pid <> pg_backend_pid()`.execute(killer.kysely)
    const answers = await Promise.all([server.get(ROOT), server.send('POST', ROOT, { name: 'Lids' })])
    expect(answers.map(({ status }) => status)).toEqual([200, 201])
    await database.drop()
  })

  it('that does not answer is 503, with a sentence and when to try again', async () => {
    const database = await aDatabase('postgres')
    const failures: unknown[] = []
    const server = await database.serve({ onFailure: (error) => failures.push(error) })
    const name = await nameOf(server)
    const other = openPostgres(`${address}postgres`, () => undefined)
    await sql.raw(`alter database ${name} allow_connections false`).execute(other)
    await sql
      .raw(`select pg_terminate_backend(pid) from pg_stat_activity where datname = '${name}'`)
      .execute(other)
    const { status, headers, body } = await server.get(ROOT)
    expect([status, body.type]).toEqual([503, 'urn:lotwright:problem:unavailable'])
    expect(headers.get('Retry-After')).toBe('2')
    expect(failures).not.toEqual([])
    await sql.raw(`alter database ${name} allow_connections true`).execute(other)
    expect((await server.get(ROOT)).status).toBe(200)
    await other.destroy()
    await database.drop()
  })

  it('of this machine’s tests is fit for the program', async () => {
    const kysely = openPostgres(`${address}postgres`, () => undefined)
    await expect(requireFit(kysely)).resolves.toBeUndefined()
    await kysely.destroy()
  })
})

async function nameOf({ kysely }: Server): Promise<string> {
  const { rows } = await sql<{ name: string }>`select current_database() as name`.execute(kysely)
  return rows[0]?.name ?? ''
}
