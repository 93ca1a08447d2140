import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Contract } from '#domain/vocabulary.ts'

/** The built server as a process of its own, with a database of its own, on a port of its own. */
export interface OwnServer {
  readonly url: string
  /** Where its data lie. */
  readonly folder: string
  readonly pid: () => number | undefined
  /** Ends the process as a power cut would. */
  readonly kill: () => Promise<void>
  /** Ends the process as an operator would; answers its exit code. */
  readonly stop: () => Promise<number | null>
  /** The same port and the same data again. */
  readonly restart: () => Promise<void>
  /** Ends the process and forgets its data. */
  readonly dispose: () => Promise<void>
}

export interface OwnServerOptions {
  readonly contract?: Contract
  /** A Postgres database; absent: SQLite in a folder of its own. */
  readonly databaseUrl?: string
  /** The data of another server, which it shares and leaves there. */
  readonly folder?: string
  /** What is started. */
  readonly script?: string
}

export async function startServer(options: OwnServerOptions = {}): Promise<OwnServer> {
  const { contract = '2025-03', databaseUrl = '', script = 'dist/server/main.js' } = options
  const port = await freePort()
  const folder = options.folder ?? (await mkdtemp(join(tmpdir(), 'lotwright-')))
  const environment = {
    ...process.env,
    PORT: String(port),
    HOST: '127.0.0.1',
    DATA_DIR: folder,
    DATABASE_URL: databaseUrl,
    MES_CONTRACT: contract,
  }
  const url = `http://127.0.0.1:${port}`
  let running = await launch(script, url, environment)
  const end = async (signal: NodeJS.Signals) => {
    if (running.exitCode !== null || running.signalCode !== null) return
    const exited = once(running, 'exit')
    running.kill(signal)
    await exited
  }

  return {
    url,
    folder,
    pid: () => running.pid,
    kill: () => end('SIGKILL'),
    stop: async () => {
      await end('SIGTERM')
      return running.exitCode
    },
    restart: async () => {
      running = await launch(script, url, environment)
    },
    dispose: async () => {
      await end('SIGTERM')
      if (options.folder === undefined) await rm(folder, { recursive: true, force: true })
    },
  }
}

/** A port that nobody listens on just now. */
export async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1')
  await once(probe, 'listening')
  const address = probe.address()
  probe.close()
  await once(probe, 'close')
  if (address === null || typeof address === 'string') throw new Error('No port was given.')
  return address.port
}

/** Asks until the server answers; says what it printed when it ends instead. */
export async function answers(url: string, child: ChildProcess, printed: () => string): Promise<void> {
  const deadline = Date.now() + 30_000
  while (Date.now() < deadline) {
    if (child.exitCode !== null) throw new Error(`It ended with ${child.exitCode}:\n${printed()}`)
    const response = await fetch(url).catch(() => undefined)
    if (response?.ok) return
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
  throw new Error(`${url} did not answer:\n${printed()}`)
}

async function launch(script: string, url: string, env: NodeJS.ProcessEnv): Promise<ChildProcess> {
  const child = spawn(process.execPath, [script], { env, stdio: 'pipe' })
  const printed: string[] = []
  child.stdout.on('data', (chunk: Buffer) => printed.push(chunk.toString()))
  child.stderr.on('data', (chunk: Buffer) => printed.push(chunk.toString()))
  await answers(`${url}/api/health`, child, () => printed.join(''))
  return child
}
