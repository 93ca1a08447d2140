import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { answers, freePort } from '../own-server.ts'

/** Milliseconds from `npm start` until the server answers, with a build and a database that are there. */
export async function startTime(dataDir: string): Promise<number> {
  const port = await freePort()
  const env = { ...process.env, PORT: String(port), DATA_DIR: dataDir, DATABASE_URL: '' }
  const from = performance.now()
  // A group of its own: npm, its shell and the server end together.
  const child = spawn('npm', ['start'], { env, detached: true, stdio: 'ignore' })
  const exited = once(child, 'exit')
  await answers(`http://127.0.0.1:${port}/api/health`, child, () => '')
  const took = performance.now() - from
  if (child.pid !== undefined) process.kill(-child.pid, 'SIGTERM')
  await exited
  return took
}

/** What a process holds in memory, in MB. */
export function residentMemory(pid: number): number {
  if (process.platform !== 'linux') {
    return Number(execFileSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' })) / 1024
  }
  const status = readFileSync(`/proc/${pid}/status`, 'utf8')
  return Number(/VmRSS:\s+(\d+) kB/.exec(status)?.[1]) / 1024
}
