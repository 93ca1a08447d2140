import { execFileSync } from 'node:child_process'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { createApp } from '#server/app.ts'
import { aDatabase, type EngineName, engineNames } from '#testing/api.ts'
import { type OwnServer, startServer } from '../own-server.ts'
import { createDatabase } from '../postgres/server.ts'
import { sendBodies } from './bodies.ts'
import { killRounds, stopUnderLoad } from './kills.ts'

/** The short forms of `npm run soak`, on the process and the app that engineers use. */
describe.each(engineNames)('the built server on %s', (engine) => {
  let server: OwnServer
  beforeAll(async () => {
    execFileSync(process.execPath, ['tools/build.mjs'], { stdio: 'ignore' })
    server = await startServer(engine === 'sqlite' ? {} : { databaseUrl: await emptyPostgres() })
  }, 120_000)
  afterAll(() => server.dispose())

  it('loses nothing it has acknowledged when it is killed, and doubles nothing', async () => {
    const { faults, acknowledged } = await killRounds(server, 3)
    expect(faults).toEqual([])
    expect(acknowledged).toBeGreaterThan(10)
  })

  it('finishes what is under way when it is told to stop', async () => {
    expect(await stopUnderLoad(server)).toMatchObject({ exitCode: 0, faults: [] })
  })
})

describe.each(engineNames)('random requests on %s', (engine: EngineName) => {
  it('are answered or refused, and never fail', async () => {
    const database = await aDatabase(engine)
    const { store } = await database.serve()
    const failures: unknown[] = []
    const app = createApp(store, {
      contract: '2025-03',
      user: 'x',
      version: '0',
      storage: 'x',
      onFailure: (error) => failures.push(error),
    })
    const { faults, statuses } = await sendBodies(app.request, 500, 42)
    expect(faults).toEqual([])
    expect(failures).toEqual([])
    expect([...statuses.keys()]).toEqual(expect.arrayContaining([200, 400, 404, 422]))
    await database.drop()
  })
})

async function emptyPostgres(): Promise<string> {
  const address = inject('postgres')
  if (address === null) throw new Error('There is no Postgres server.')
  return createDatabase({ url: (name = 'postgres') => `${address}${name}` }, 'killed')
}
