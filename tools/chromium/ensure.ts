// Makes sure that there is a Chromium to test with, installing one when there is none.
import { spawnSync } from 'node:child_process'
import { findChromium } from './find.ts'

const ways = [
  { when: true, command: 'npx', each: [['playwright', 'install', 'chromium']] },
  {
    when: process.getuid?.() === 0,
    command: 'apt-get',
    each: [['update'], ['install', '-y', '--no-install-recommends', 'chromium']],
  },
]

for (const { when, command, each } of ways) {
  if (!when || findChromium() !== undefined) continue
  console.log(`No Chromium found; trying ${command} …`)
  each.every((step) => spawnSync(command, step, { stdio: ['ignore', 'inherit', 'inherit'] }).status === 0)
}

const found = findChromium()
if (found === undefined) {
  console.error(
    'Tests need a Chromium, and none could be installed: install one, or name it in CHROMIUM_PATH.',
  )
  process.exitCode = 1
} else {
  console.log(`Chromium: ${found}`)
}
