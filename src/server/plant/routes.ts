import { type Context, Hono } from 'hono'
import type { PlantImportAnswer } from '#domain/plant-import.ts'
import type { PlantKind } from '#domain/plant-kinds.ts'
import { type Course, createBreather } from '../bulk/course.ts'
import { isStream, silent, streamed } from '../bulk/stream.ts'
import { plantOf } from '../database/plant.ts'
import { readId } from '../http/headers.ts'
import { problemOf } from '../http/problem-of.ts'
import { readChoice, readFlag, readOnError } from '../http/query.ts'
import { occasionIn } from '../operations/routes.ts'
import type { Settings } from '../settings.ts'
import type { Store } from '../store.ts'
import { importPlant, planPlant } from './import.ts'
import { receivePlant } from './read-request.ts'
import { removePlant } from './remove.ts'
import { loadSample } from './sample.ts'
import { usageOf } from './usage.ts'

export function plantRoutes(store: Store, settings: Settings) {
  return new Hono()
    .post('/import', async (c) => {
      const work = await receiveWork(c, store, settings)
      const { signal } = c.req.raw
      return isStream(c)
        ? streamed(signal, { work, problemOf: (error) => problemOf(store, settings, error) })
        : c.json(await work({ signal, onProgress: () => undefined }))
    })
    .get('/usage', async (c) => c.json(await store.read(({ db }) => usageOf(db))))
    .post('/sample', async (c) => c.json(await loadSample(store, occasionIn(c, settings))))
}

/** Takes the whole request before anything is done. Throws what is wrong with it. */
async function receiveWork(c: Context, store: Store, settings: Settings) {
  const [isDryRun, skipRefused] = [readFlag(c, 'dryRun'), readOnError(c)]
  const kind = readChoice('as', c.req.query('as'), kinds) ?? 'plant-import'
  const digest = c.req.query('digest') ?? null
  const occasion = isStream(c) ? silent(occasionIn(c, settings)) : occasionIn(c, settings)
  const read = await receivePlant(c)
  return async (course: Course): Promise<PlantImportAnswer> => {
    const work = { ...(await read(createBreather(course))), skipRefused, course }
    return isDryRun
      ? planPlant(store, occasion, work)
      : importPlant(store, { ...occasion, ...work, digest, kind })
  }
}

/** What a change is called in the history: rows of a file, or a record that was edited. */
const kinds = { import: 'plant-import', edit: 'plant-edit' } as const

/** The lists by their addresses. */
export const listPaths = {
  locations: 'locations',
  materials: 'materials',
  'units-of-measure': 'unitsOfMeasure',
  'reason-codes': 'reasonCodes',
  operations: 'operations',
} as const satisfies Readonly<Record<string, PlantKind>>

/** The lists that operations refer to. */
export function referenceRoutes(store: Store, settings: Settings) {
  const app = new Hono()
  for (const [path, kind] of Object.entries(listPaths)) {
    app
      .get(`/${path}`, async (c) => c.json((await store.read(plantOf)).plant[kind]))
      .delete(`/${path}/:id`, async (c) => {
        const id = readId(c.req.param('id'))
        await removePlant(store, { ...occasionIn(c, settings), kind, id })
        return c.body(null, 204)
      })
  }
  return app
}
