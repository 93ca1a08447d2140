import { Kysely, SqliteDialect } from 'kysely'
import { http } from 'msw'
import { setupWorker } from 'msw/browser'
import { createApp } from '#server/app.ts'
import { sqliteEngine } from '#server/database/sqlite-engine.ts'
import type { Tables } from '#server/database/tables.ts'
import { createStore } from '#server/store.ts'
import { answer, type Backend } from './answer.ts'
import { answerMode, readAnswerMode, setAnswerMode } from './answers.ts'
import { forgetBytes, keepBytes, keptBytes } from './kept-bytes.ts'
import { openPageDatabase } from './page-database.ts'
import { showPanel } from './panel.ts'

/** Answers the page's requests to `/api` in the page, by the server's own app. To be awaited before the first render. */
export async function startMock(): Promise<void> {
  const backend = await openBackend()
  setAnswerMode(readAnswerMode(location.search) ?? answerMode())
  const worker = setupWorker(http.all('/api/*', ({ request }) => answer(backend, request)))
  await worker.start({ onUnhandledRequest: 'bypass', quiet: true })
  window.mockAnswers = setAnswerMode
  showPanel(async () => {
    await forgetBytes()
    location.reload()
  })
}

async function openBackend(): Promise<Backend> {
  const kept = await keptBytes()
  const database = await openPageDatabase(kept)
  const kysely = new Kysely<Tables>({ dialect: new SqliteDialect({ database }) })
  const app = createApp(await createStore(kysely, sqliteEngine), {
    contract: '2025-03',
    user: 'developer',
    version: 'development',
    storage: 'SQLite in this browser',
  })
  const backend: Backend = { fetch: (request) => app.fetch(request), keep: () => keepBytes(database.bytes()) }
  if (kept === undefined) await loadSample(backend)
  return backend
}

async function loadSample(backend: Backend): Promise<void> {
  const response = await backend.fetch(
    new Request(new URL('/api/plant/sample', location.href), {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: '{}',
    }),
  )
  if (!response.ok) throw new Error(`The sample plant was refused: ${await response.text()}`)
  await backend.keep()
}
