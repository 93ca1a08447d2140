import { readSync, rmSync } from 'node:fs'
import { type FileHandle, mkdtemp, open, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Bytes } from '#domain/transfer/bytes.ts'
import { mintUlid } from '#domain/ulid.ts'
import { failure } from './http/problems.ts'
import type { Uploads } from './transfer/uploads.ts'

/** How long a file is kept that nobody asks for, in milliseconds, and how many bytes there may be of all. */
const [KEPT_MS, MOST_BYTES] = [60 * 60 * 1000, 1024 * 1024 * 1024]

/** Keeps files in a folder of this process, which goes with it. */
export function uploadsOnDisk(now: () => number = Date.now): Uploads {
  const kept = new Map<string, { readonly type: string; readonly size: number; readonly used: number }>()
  let folder: Promise<string> | undefined
  const pathOf = async (name: string) => join(await (folder ??= ownFolder()), name)
  const forget = async (name: string) => {
    kept.delete(name)
    await rm(await pathOf(name), { force: true })
  }
  const forgetOld = async () => {
    let after = 0
    for (const [name, { size, used }] of [...kept].toSorted(([, a], [, b]) => b.used - a.used)) {
      after += size
      if (used < now() - KEPT_MS || after > MOST_BYTES) await forget(name)
    }
  }
  return {
    keep: async (type, pieces) => {
      const name = mintUlid()
      try {
        const size = await write(await pathOf(name), pieces)
        kept.set(name, { type, size, used: now() })
      } catch (error) {
        await forget(name)
        throw isFull(error) ? failure('storage-full') : error
      }
      await forgetOld()
      return name
    },
    find: async (name) => {
      const known = kept.get(name)
      if (known === undefined) return null
      kept.set(name, { ...known, used: now() })
      const file = await open(await pathOf(name))
      return { type: known.type, bytes: bytesIn(file, known.size), close: () => file.close() }
    },
    forget,
  }
}

async function ownFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'lotwright-files-'))
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
  return folder
}

async function write(path: string, pieces: AsyncIterable<Uint8Array>): Promise<number> {
  const file = await open(path, 'wx', 0o600)
  try {
    for await (const piece of pieces) await file.writeFile(piece)
    return (await file.stat()).size
  } finally {
    await file.close()
  }
}

interface Window {
  readonly start: number
  readonly bytes: Uint8Array
}

/** Whoever reads on finds the next bytes in the window that was read last. */
function bytesIn({ fd }: FileHandle, size: number): Bytes {
  let window: Window = { start: 0, bytes: new Uint8Array(0) }
  return {
    size,
    read: (from, to) => {
      const end = Math.max(from, Math.min(to, size))
      if (end - from > WINDOW) return readAt(fd, from, end)
      if (from < window.start || end > window.start + window.bytes.length) {
        window = { start: from, bytes: readAt(fd, from, Math.max(from, Math.min(from + WINDOW, size))) }
      }
      return window.bytes.subarray(from - window.start, end - window.start)
    },
  }
}

function readAt(fd: number, from: number, to: number): Uint8Array {
  const bytes = new Uint8Array(to - from)
  for (let at = 0; at < bytes.length; ) {
    const read = readSync(fd, bytes, at, bytes.length - at, from + at)
    if (read === 0) throw new Error('A kept file is shorter than it was.')
    at += read
  }
  return bytes
}

const WINDOW = 256 * 1024

function isFull(error: unknown): boolean {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  return code === 'ENOSPC' || code === 'EDQUOT'
}
