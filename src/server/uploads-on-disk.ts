import { createReadStream, rmSync } from 'node:fs'
import { mkdtemp, open, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { mintUlid } from '#domain/ulid.ts'
import type { Upload, Uploads } from './transfer/uploads.ts'

/** How long a file is kept that nobody asks for, in milliseconds, and how many bytes there may be of all. */
const [KEPT_MS, MOST_BYTES] = [60 * 60 * 1000, 1024 * 1024 * 1024]

/** Keeps files in a folder of this process, which goes with it. */
export function uploadsOnDisk(now: () => number = Date.now): Uploads {
  const kept = new Map<string, { readonly type: string; readonly size: number; readonly used: number }>()
  let folder: Promise<string> | undefined
  const pathOf = async (name: string) => join(await (folder ??= ownFolder()), name)
  const forget = async (isOld: (used: number, after: number) => boolean) => {
    let after = 0
    for (const [name, { size, used }] of [...kept].toSorted(([, a], [, b]) => b.used - a.used)) {
      after += size
      if (!isOld(used, after)) continue
      kept.delete(name)
      await rm(await pathOf(name), { force: true })
    }
  }
  return {
    keep: async ({ type, bytes }) => {
      const name = mintUlid()
      const size = await write(await pathOf(name), bytes)
      kept.set(name, { type, size, used: now() })
      await forget((used, after) => used < now() - KEPT_MS || after > MOST_BYTES)
      return name
    },
    find: async (name) => {
      const known = kept.get(name)
      if (known === undefined) return null
      kept.set(name, { ...known, used: now() })
      return { type: known.type, bytes: await read(await pathOf(name)) }
    },
  }
}

async function ownFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'lotwright-files-'))
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
  return folder
}

async function write(path: string, bytes: Upload['bytes']): Promise<number> {
  const file = await open(path, 'wx', 0o600)
  try {
    for (const piece of bytes) await file.writeFile(piece)
    return (await file.stat()).size
  } finally {
    await file.close()
  }
}

async function read(path: string): Promise<Upload['bytes']> {
  const pieces: Uint8Array[] = []
  for await (const piece of createReadStream(path, { highWaterMark: PIECE })) pieces.push(piece)
  return pieces
}

const PIECE = 1024 * 1024
