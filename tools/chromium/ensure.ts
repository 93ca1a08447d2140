// Makes sure that there is a Chromium to test with, installing one when there is none; where every run is a new machine's,
// the one that tests are run in soonest.
import { spawnSync } from 'node:child_process'
import { findChromium, findForTests, findShell, SHELL } from './find.ts'

const isRoot = process.getuid?.() === 0
const debian = (name: string) => [['update'], ['install', '-y', '--no-install-recommends', name]]

const ways = [
  { isNeeded: () => isCi() && isRoot && findShell() === undefined, command: 'apt-get', each: debian(SHELL) },
  { isNeeded: isMissing, command: 'npx', each: [['playwright', 'install', 'chromium']] },
  { isNeeded: () => isRoot && isMissing(), command: 'apt-get', each: debian('chromium') },
]

for (const { isNeeded, command, each } of ways) {
  if (!isNeeded()) continue
  console.log(`Looking for a Chromium by ${command} …`)
  each.every((step) => spawnSync(command, step, { stdio: ['ignore', 'inherit', 'inherit'] }).status === 0)
}

const found = findForTests()
if (found === undefined) {
  console.error(
    'Tests need a Chromium, and none could be installed: install one, or name it in CHROMIUM_PATH.',
  )
  process.exitCode = 1
} else {
  console.log(`Chromium: ${found}`)
}

function isCi(): boolean {
  return Boolean(process.env['CI']) && process.env['CHROMIUM_PATH'] === undefined
}

function isMissing(): boolean {
  return findShell() === undefined && findChromium() === undefined
}
