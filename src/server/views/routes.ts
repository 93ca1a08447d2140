import { Hono } from 'hono'
import { listViews } from '../database/list-views.ts'
import { readJson } from '../http/body.ts'
import { readId } from '../http/headers.ts'
import type { Settings } from '../settings.ts'
import type { Store } from '../store.ts'
import { keepView, removeView } from './views.ts'

export function viewRoutes(store: Store, settings: Settings) {
  return new Hono()
    .get('/', async (c) => c.json(await store.read(({ db }) => listViews(db))))
    .post('/', async (c) => {
      const { view, created } = await keepView(store, settings, await readJson(c))
      return c.json(view, created ? 201 : 200)
    })
    .delete('/:id', async (c) => {
      await removeView(store, readId(c.req.param('id')))
      return c.body(null, 204)
    })
}
