import { Hono } from 'hono'
import { openApiOf } from './openapi/document.ts'
import type { Settings } from './settings.ts'
import type { Store } from './store.ts'

/** What this host can do beyond saving and listing; a page offers nothing that is not here. */
const capabilities = [
  'history',
  'revert',
  'delete',
  'references',
  'plantImport',
  'sample',
  'locationCounts',
  'columnFilters',
  'views',
  'export',
  'import',
  'bulk',
  'templates',
]

export function hostRoutes(store: Store, settings: Settings) {
  const { contract, user, version, storage } = settings
  const all = settings.live === undefined ? capabilities : [...capabilities, 'live']
  return new Hono()
    .get('/health', async (c) => {
      const seq = await store.read(async (session) => session.seq)
      return c.json({ status: 'ok', version, contract, storage, seq })
    })
    .get('/session', (c) => c.json({ user, permissions: ['read', 'write'], capabilities: all }))
    .get('/openapi.json', (c) => c.json(openApiOf(contract, version)))
}
