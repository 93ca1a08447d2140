import { Hono } from 'hono'
import { bulkRoutes } from './bulk/routes.ts'
import { changeRoutes } from './changes/routes.ts'
import { hostRoutes } from './host-routes.ts'
import { guard, withoutCaching, withSecurityHeaders } from './http/guard.ts'
import { unrouted } from './http/methods.ts'
import { problemOf } from './http/problem-of.ts'
import { problemResponse } from './http/problems.ts'
import { EVENTS_PATH } from './live/path.ts'
import { liveRoutes } from './live/routes.ts'
import { OPERATIONS_PATH, operationRoutes } from './operations/routes.ts'
import { plantRoutes, referenceRoutes } from './plant/routes.ts'
import type { Settings } from './settings.ts'
import type { Store } from './store.ts'
import { originRoutes, TEMPLATES_PATH, templateRoutes } from './templates/routes.ts'
import { transferRoutes } from './transfer/routes.ts'
import { viewRoutes } from './views/routes.ts'

/** The whole API over web-standard requests; the same in Node, in the page and in tests. */
export function createApp(store: Store, settings: Settings) {
  const app = new Hono()
    .use(withSecurityHeaders)
    .use(guard(settings))
    .use('/api/*', withoutCaching)
    .route('/api', hostRoutes(store, settings))
    .route(OPERATIONS_PATH, transferRoutes(store, settings))
    .route(`${OPERATIONS_PATH}/bulk`, bulkRoutes(store, settings))
    .route(OPERATIONS_PATH, originRoutes(store, settings))
    .route(OPERATIONS_PATH, operationRoutes(store, settings))
    .route('/api/changes', changeRoutes(store, settings))
    .route(EVENTS_PATH, liveRoutes(store, settings))
    .route('/api/views', viewRoutes(store, settings))
    .route(TEMPLATES_PATH, templateRoutes(store, settings))
    .route('/api/plant', plantRoutes(store, settings))
    .route('/api', referenceRoutes(store, settings))
  const refuse = unrouted(app)
  app.notFound(async (context) => {
    const { pathname } = new URL(context.req.url)
    const isPage = pathname !== '/api' && !pathname.startsWith('/api/')
    const answer = isPage ? await settings.page?.(context.req.raw) : undefined
    // Copied, because the answer's headers may not be added to where they come from.
    return answer === undefined ? refuse(context) : new Response(answer.body, answer)
  })
  app.onError((error) => problemResponse(problemOf(store, settings, error)))
  return app
}
