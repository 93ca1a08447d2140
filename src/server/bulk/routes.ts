import { type Context, Hono } from 'hono'
import type { BulkAnswer } from '#domain/bulk.ts'
import { readJson } from '../http/body.ts'
import { readKey } from '../http/headers.ts'
import { problemOf } from '../http/problem-of.ts'
import { readFlag, readOnError } from '../http/query.ts'
import { occasionIn } from '../operations/routes.ts'
import type { Settings } from '../settings.ts'
import type { Store } from '../store.ts'
import { commitBulk } from './commit.ts'
import type { Course } from './course.ts'
import { holdingsOf } from './holdings.ts'
import { planBulk } from './plan.ts'
import { readBulkRequest } from './read-request.ts'
import { isStream, silent, streamed } from './stream.ts'

/** A hundred thousand ids, or as many cells as a grid is likely to change. */
const BULK_LIMIT = 20 * 1024 * 1024

export function bulkRoutes(store: Store, settings: Settings) {
  return new Hono()
    .post('/holdings', async (c) => {
      const selection = readBulkRequest(await readJson(c, BULK_LIMIT))
      return c.json(await holdingsOf(store.read, settings.contract, selection, c.req.raw.signal))
    })
    .post('/', async (c) => {
      const work = await readWork(c, store, settings)
      const { signal } = c.req.raw
      return isStream(c)
        ? streamed(signal, { work, problemOf: (error) => problemOf(store, settings, error) })
        : c.json(await work({ signal, onProgress: () => undefined }))
    })
}

type Work = (course: Course) => Promise<BulkAnswer>

/** Reads all that a request says before anything is done. Throws what is wrong with it. */
async function readWork(c: Context, store: Store, settings: Settings): Promise<Work> {
  const isDryRun = readFlag(c, 'dryRun')
  const skipRefused = readOnError(c)
  const digest = c.req.query('digest') ?? null
  const key = readKey(c.req.header('Idempotency-Key'))
  const occasion = isStream(c) ? silent(occasionIn(c, settings)) : occasionIn(c, settings)
  const request = readBulkRequest(await readJson(c, BULK_LIMIT))
  return async (course) =>
    isDryRun
      ? (await planBulk(store.read, settings.contract, request, course)).answer
      : commitBulk(store, { ...occasion, request, digest, skipRefused, key }, course)
}
