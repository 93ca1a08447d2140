import { type Context, Hono } from 'hono'
import type { Selection } from '#domain/selection.ts'
import { formats } from '#domain/transfer/formats.ts'
import type { Course } from '../bulk/course.ts'
import { isStream, silent, streamed } from '../bulk/stream.ts'
import { readJson } from '../http/body.ts'
import { problemOf } from '../http/problem-of.ts'
import { problemResponse } from '../http/problems.ts'
import { readFlag, readOnError } from '../http/query.ts'
import { streamOf } from '../http/stream-of.ts'
import { occasionIn } from '../operations/routes.ts'
import type { Settings } from '../settings.ts'
import type { Store } from '../store.ts'
import { commitImport } from './commit-import.ts'
import { exportOperations } from './export.ts'
import { linesOf } from './import-lines.ts'
import { planImport } from './plan-import.ts'
import { answerTexts, type PlannedImport, PlanRefused, problemTexts } from './planned-import.ts'
import { type ExportAddress, readExportAddress, readSelection } from './read-export.ts'
import { keepUpload, readImport } from './read-import.ts'
import { type Uploads, uploadsInMemory } from './uploads.ts'

/** What a list of a hundred thousand ids may weigh. */
const SELECTION_LIMIT = 8 * 1024 * 1024

export function transferRoutes(store: Store, settings: Settings) {
  const send = async (context: Context, address: ExportAddress, selection: Selection) => {
    const { format, dialect, query } = address
    const request = { contract: settings.contract, format, dialect, selection, sort: query.sort }
    const body = await exportOperations(store, request)
    const { extension, mediaType } = formats[format]
    const day = new Date((settings.now ?? Date.now)()).toISOString().slice(0, 10)
    context.header('Content-Type', mediaType)
    context.header('Content-Disposition', `attachment; filename="inventory-operations-${day}.${extension}"`)
    return context.body(body)
  }
  const uploads = settings.uploads ?? uploadsInMemory()
  return new Hono()
    .get('/export', (c) => {
      const address = readExportAddress(settings.contract, c.req.url)
      return send(c, address, { kind: 'matching', filter: address.query, except: new Set() })
    })
    .post('/import', async (c) => {
      const work = await readWork(c, store, settings, uploads)
      const { signal } = c.req.raw
      return isStream(c)
        ? streamed(signal, { work, problemOf: (error) => problemOf(store, settings, error), linesOf })
        : whole(c, () => work({ signal, onProgress: () => undefined }))
    })
    .post('/import/files', async (c) => c.json({ file: await keepUpload(c, uploads) }, 201))
    .post('/export', async (c) =>
      send(
        c,
        readExportAddress(settings.contract, c.req.url),
        readSelection(settings.contract, await readJson(c, SELECTION_LIMIT)),
      ),
    )
}

type Work = (course: Course) => Promise<PlannedImport>

/** One JSON text, which is put together while it is sent. */
async function whole(c: Context, work: () => Promise<PlannedImport>): Promise<Response> {
  try {
    return c.body(streamOf(answerTexts(await work())), 200, { 'Content-Type': 'application/json' })
  } catch (error) {
    if (error instanceof PlanRefused) return problemResponse(error, {}, streamOf(problemTexts(error)))
    throw error
  }
}

/** Reads the whole file before anything is done. Throws what is wrong with the request. */
async function readWork(c: Context, store: Store, settings: Settings, uploads: Uploads): Promise<Work> {
  const { contract } = settings
  const [isDryRun, skipRefused] = [readFlag(c, 'dryRun'), readOnError(c)]
  const digest = c.req.query('digest') ?? null
  const occasion = isStream(c) ? silent(occasionIn(c, settings)) : occasionIn(c, settings)
  const { close, ...sent } = await readImport(c, contract, uploads)
  return async (course) => {
    const work = { contract, course, ...sent }
    try {
      return isDryRun
        ? (await planImport(store.read, work)).answer
        : await commitImport(store, { ...occasion, work, digest, skipRefused })
    } finally {
      await close()
    }
  }
}
