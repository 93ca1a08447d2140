import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { judge } from './judge.ts'

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => /\.tsx?$/.test(path))
  .map((path) => ({ path, source: readFileSync(join('src', path), 'utf8') }))

const faults = judge(files)
for (const fault of faults) console.error(fault)
console.log(`Boundaries: ${files.length} files, ${faults.length} faults.`)
process.exitCode = faults.length === 0 ? 0 : 1
