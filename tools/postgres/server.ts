import { type ChildProcess, execFileSync, spawn, spawnSync } from 'node:child_process'
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { freePort } from '../own-server.ts'

export interface PostgresServer {
  /** The address of a database of this server; without a name, of its own. */
  readonly url: (database?: string) => string
  readonly stop: () => Promise<void>
}

/**
 * Starts a Postgres server of its own in a temporary folder, as user `postgres` when we are root. Installs Debian's
 * package when it is missing and we may. Undefined, with the reason on the console, when that cannot be done. `isLasting`:
 * what it has committed would outlive a power cut, as an operator's does, which takes each commit longer.
 */
export async function startPostgres({ isLasting = true } = {}): Promise<PostgresServer | undefined> {
  const programs = findPrograms() ?? installed()
  if (programs === undefined) {
    console.log(
      '\nNOT TESTED ON POSTGRES: there is no Postgres server here, and it could not be installed.\n',
    )
    return undefined
  }
  const folder = mkdtempSync(join(tmpdir(), 'lotwright-postgres-'))
  const owner = ownerOf(folder)
  const data = join(folder, 'data')
  const options = ['-D', data, '-U', 'lotwright', '-A', 'trust', '-E', 'UTF8', '--no-locale', '--no-sync']
  execFileSync(join(programs, 'initdb'), options, { ...owner, stdio: 'ignore' })
  const port = await freePort()
  const address = ['-h', '127.0.0.1', '-p', String(port), '-k', folder]
  const settings = [...address, '-c', `fsync=${isLasting ? 'on' : 'off'}`]
  const server = spawn(join(programs, 'postgres'), ['-D', data, ...settings], { ...owner, stdio: 'ignore' })
  const url = (database = 'postgres') => `postgres://lotwright@127.0.0.1:${port}/${database}`
  // It would outlive a run that ends early.
  const abandon = () => server.kill('SIGINT')
  process.once('exit', abandon)
  await answering(url(), server)
  return {
    url,
    stop: async () => {
      process.off('exit', abandon)
      const gone = new Promise((resolve) => server.once('exit', resolve))
      server.kill('SIGINT')
      await gone
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** Makes an empty database and answers its address. */
export async function createDatabase(server: Pick<PostgresServer, 'url'>, name: string): Promise<string> {
  const client = new pg.Client({ connectionString: server.url() })
  await client.connect()
  await client.query(`drop database if exists ${name} with (force)`)
  await client.query(`create database ${name}`)
  await client.end()
  return server.url(name)
}

function findPrograms(): string | undefined {
  const root = '/usr/lib/postgresql'
  const debian = existsSync(root)
    ? readdirSync(root)
        .toSorted((a, b) => Number(b) - Number(a))
        .map((version) => join(root, version, 'bin'))
    : []
  const asked = spawnSync('pg_config', ['--bindir'], { encoding: 'utf8' })
  const candidates = [...debian, ...(asked.status === 0 ? [asked.stdout.trim()] : [])]
  return candidates.find((folder) => existsSync(join(folder, 'initdb')))
}

function installed(): string | undefined {
  if (process.getuid?.() !== 0) return undefined
  console.log('Installing Debian’s postgresql …')
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  for (const words of [['update'], ['install', '-y', '--no-install-recommends', 'postgresql']]) {
    if (spawnSync('apt-get', ['-q', ...words], { env, stdio: 'ignore' }).status !== 0) return undefined
  }
  return findPrograms()
}

/** The server does not run as root. */
function ownerOf(folder: string): { readonly uid?: number; readonly gid?: number } {
  if (process.getuid?.() !== 0) return {}
  const id = (flag: string) => Number(execFileSync('id', [flag, 'postgres'], { encoding: 'utf8' }))
  const [uid, gid] = [id('-u'), id('-g')]
  chownSync(folder, uid, gid)
  return { uid, gid }
}

async function answering(url: string, server: ChildProcess): Promise<void> {
  for (const deadline = Date.now() + 30_000; ; ) {
    const client = new pg.Client({ connectionString: url })
    try {
      await client.connect()
      await client.end()
      return
    } catch (error) {
      if (server.exitCode !== null || Date.now() > deadline) throw error
      await new Promise((resolve) => setTimeout(resolve, 100))
    }
  }
}
