import type { TestProject } from 'vitest/node'
import { startPostgres } from './server.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** The address of a Postgres server that tests may fill with databases; null where there is none. */
    postgres: string | null
  }
}

/** One Postgres server for all tests of a run. They end servers of ours, but never this one. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = await startPostgres({ isLasting: false })
  project.provide('postgres', server?.url('') ?? null)
  return async () => {
    await server?.stop()
  }
}
