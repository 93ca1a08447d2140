import { type Context, Hono } from 'hono'
import type { Selection } from '#domain/selection.ts'
import { formats } from '#domain/transfer/formats.ts'
import { readJson } from '../http/body.ts'
import type { Settings } from '../settings.ts'
import type { Store } from '../store.ts'
import { exportOperations } from './export.ts'
import { type ExportAddress, readExportAddress, readSelection } from './read-export.ts'

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
    .post('/export', async (c) =>
      send(
        c,
        readExportAddress(settings.contract, c.req.url),
        readSelection(settings.contract, await readJson(c, SELECTION_LIMIT)),
      ),
    )
}
