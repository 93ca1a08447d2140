import { type Context, Hono } from 'hono'
import type { Selection } from '#domain/selection.ts'
import { formats } from '#domain/transfer/formats.ts'
import type { Course } from '../bulk/course.ts'
import { readJson } from '../http/body.ts'
import { readFlag, readOnError } from '../http/query.ts'
import { occasionIn } from '../operations/routes.ts'
import type { Settings } from '../settings.ts'
import type { Store } from '../store.ts'
import { commitImport } from './commit-import.ts'
import { exportOperations } from './export.ts'
import { planImport } from './plan-import.ts'
import { type ExportAddress, readExportAddress, readSelection } from './read-export.ts'
import { readImport } from './read-import.ts'

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
  return new Hono()
    .get('/export', (c) => {
      const address = readExportAddress(settings.contract, c.req.url)
      return send(c, address, { kind: 'matching', filter: address.query, except: new Set() })
    })
    .post('/import', async (c) => {
      const [isDryRun, skipRefused] = [readFlag(c, 'dryRun'), readOnError(c)]
      const digest = c.req.query('digest') ?? null
      const occasion = occasionIn(c, settings)
      const course: Course = { signal: c.req.raw.signal, onProgress: () => undefined }
      const work = { contract: settings.contract, course, ...(await readImport(c, settings.contract)) }
      return c.json(
        isDryRun
          ? await planImport(store.read, work)
          : await commitImport(store, { ...occasion, work, digest, skipRefused }),
      )
    })
    .post('/export', async (c) =>
      send(
        c,
        readExportAddress(settings.contract, c.req.url),
        readSelection(settings.contract, await readJson(c, SELECTION_LIMIT)),
      ),
    )
}
