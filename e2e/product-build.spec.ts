import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from './fixtures/test.ts'

test('nothing of the mock or the database is in the built page', () => {
  const files = readdirSync('dist/page', { recursive: true, encoding: 'utf8' })
  expect(files.some((file) => file.endsWith('.js'))).toBe(true)
  expect(files.filter((file) => /mockServiceWorker|sqlite|\.wasm$|\.map$/.test(file))).toEqual([])
  const code = files.filter((file) => /\.(js|css|html)$/.test(file))
  // MSW's own messages begin with its name in brackets; by itself it can stand in the hash of a file's name.
  const strangers = /mockServiceWorker|setupWorker|\[MSW\]|sqlite3|kysely|mockAnswers/i
  expect(code.filter((file) => strangers.test(readFileSync(join('dist/page', file), 'utf8')))).toEqual([])
})
