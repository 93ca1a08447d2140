import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  redirect,
} from '@tanstack/react-router'
import { readListSearch } from '#features/operations/list-search.ts'
import { AppShell } from './AppShell.tsx'
import { readEditorSearch } from './editor-search.ts'
import { NotFound } from './NotFound.tsx'
import { RouteError } from './RouteError.tsx'
import { parseSearch, stringifySearch } from './search-text.ts'

const root = createRootRoute({ component: AppShell, notFoundComponent: NotFound })

const home = createRoute({
  getParentRoute: () => root,
  path: '/',
  beforeLoad: () => {
    throw redirect({ to: '/operations' })
  },
})

const operations = createRoute({
  getParentRoute: () => root,
  path: '/operations',
  validateSearch: readListSearch,
  component: lazyRouteComponent(() => import('#features/operations/OperationsPage.tsx'), 'OperationsPage'),
})

const newOperation = createRoute({
  getParentRoute: () => root,
  path: '/operations/new',
  validateSearch: readEditorSearch,
  component: lazyRouteComponent(() => import('./EditorRoute.tsx'), 'NewOperationRoute'),
})

const operation = createRoute({
  getParentRoute: () => root,
  path: '/operations/$id',
  component: lazyRouteComponent(() => import('./EditorRoute.tsx'), 'OperationRoute'),
})

const routeTree = root.addChildren([home, operations, newOperation, operation])

export function createAppRouter() {
  return createRouter({
    routeTree,
    parseSearch,
    stringifySearch,
    defaultPreload: 'intent',
    defaultErrorComponent: RouteError,
    defaultNotFoundComponent: NotFound,
  })
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof createAppRouter>
  }
}
