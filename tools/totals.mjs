// Adds up what the unit and the end-to-end runner reported: `N passed, N failed`. Fails when a test did, or none ran.
import { readFileSync } from 'node:fs'

const unit = report('.cache/unit.json')
const e2e = report('.cache/e2e.json')?.stats

const flaky = e2e?.flaky ?? 0
const passed = (unit?.numPassedTests ?? 0) + (e2e?.expected ?? 0) + flaky
const failed = (unit?.numFailedTests ?? 0) + (e2e?.unexpected ?? 0)
const skipped = (unit?.numPendingTests ?? 0) + (e2e?.skipped ?? 0)

if (flaky > 0) console.log(`${flaky} of them passed at the second attempt only.`)
console.log(`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`)
process.exitCode = unit === undefined || e2e === undefined || failed > 0 || passed === 0 ? 1 : 0

/** A runner that was never reached has left no report: `.ci/run` removes old ones first. */
function report(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch {
    return undefined
  }
}
