// Names a state of the sources, so that a build can be told from a stale one. Plain JavaScript and no dependency: it
// runs at every start.
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const FILE = 'dist/stamp'
const ROOTS = [
  'src',
  'public',
  'index.html',
  'vite.config.ts',
  'package.json',
  'package-lock.json',
  'tools/build.mjs',
]

/** Whether `dist/` was built from the sources as they now are. */
export function isBuilt() {
  return existsSync(FILE) && readFileSync(FILE, 'utf8') === stamp()
}

/** Before a build: what lies in `dist/` is no whole build until it is marked again. */
export function unmark() {
  rmSync(FILE, { force: true })
}

export function markBuilt(built) {
  writeFileSync(FILE, built)
}

/** A digest of all that a build reads. Contents, not times: a checkout, an unpacked archive or a copy changes those. */
export function stamp() {
  const hash = createHash('sha1')
  for (const path of ROOTS.flatMap(filesUnder)) hash.update(`\0${path}\0`).update(readFileSync(path))
  return hash.digest('hex')
}

function filesUnder(root) {
  if (!existsSync(root)) return []
  if (statSync(root).isFile()) return [root]
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/\.test\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted()
}
