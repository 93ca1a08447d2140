// Runs a TypeScript file of ours: `node tools/run.mjs tools/thing.ts --its --arguments`.
// The oldest Node that we support cannot strip types itself; Vite is here anyway.
import { resolve } from 'node:path'
import { runnerImport } from 'vite'

const [, , file = ''] = process.argv
process.argv.splice(1, 2, resolve(file))
await runnerImport(resolve(file), { configFile: false, logLevel: 'error' })
