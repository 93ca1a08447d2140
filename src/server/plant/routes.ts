import { Hono } from 'hono'
import { mediaTypeOf, PLANT_LIMIT, readJson, readText, wrongMediaType } from '../http/body.ts'
import { refusedAt } from '../http/problems.ts'
import { plantOf } from '../database/plant.ts'
import { occasionIn } from '../operations/routes.ts'
import type { Settings } from '../settings.ts'
import type { Store } from '../store.ts'
import { importPlant } from './import.ts'
import { isPlantKind, plantKindNames } from './kinds.ts'
import { readCsv } from './read-csv.ts'
import { loadSample } from './sample.ts'

export function plantRoutes(store: Store, settings: Settings) {
  return new Hono()
    .post('/import', async (c) => {
      const occasion = occasionIn(c, settings)
      const type = mediaTypeOf(c)
      if (type === 'text/csv') {
        const kind = c.req.query('kind') ?? ''
        if (!isPlantKind(kind)) {
          const given = kind.slice(0, 80).toWellFormed()
          throw refusedAt('kind', 'choice.unknown', { given, values: plantKindNames })
        }
        return c.json(await importPlant(store, occasion, readCsv(kind, await readText(c, PLANT_LIMIT))))
      }
      if (type !== 'application/json') throw wrongMediaType('application/json or text/csv', type)
      return c.json(await importPlant(store, occasion, await readJson(c, PLANT_LIMIT)))
    })
    .post('/sample', async (c) => c.json(await loadSample(store, occasionIn(c, settings))))
}

/** The lists that operations refer to. */
export function referenceRoutes(store: Store) {
  const plant = async () => (await store.read(plantOf)).plant
  return new Hono()
    .get('/locations', async (c) => c.json((await plant()).locations))
    .get('/materials', async (c) => c.json((await plant()).materials))
    .get('/units-of-measure', async (c) => c.json((await plant()).unitsOfMeasure))
    .get('/reason-codes', async (c) => c.json((await plant()).reasonCodes))
    .get('/operations', async (c) => c.json((await plant()).operations))
}
