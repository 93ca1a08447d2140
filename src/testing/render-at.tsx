import {
  createMemoryHistory,
  createRootRoute,
  createRoute,
  createRouter,
  Outlet,
  RouterProvider,
} from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { HostProvider } from '#data/use-host.ts'
import { ToastHost } from '#ui/ToastHost.tsx'
import { aHost } from './page-server.ts'
import { render } from './render.tsx'

export interface Screen {
  readonly path: string
  readonly component: () => ReactNode
  readonly validateSearch?: (search: Readonly<Record<string, unknown>>) => object
}

/** Renders these screens and none else, from an address on. */
export function renderAt(address: string, screens: readonly Screen[]) {
  const root = createRootRoute({
    component: () => (
      <HostProvider value={aHost('2025-03')}>
        <Outlet />
        <ToastHost />
      </HostProvider>
    ),
  })
  const router = createRouter({
    routeTree: root.addChildren(
      screens.map(({ path, component, validateSearch = asIs }) =>
        createRoute({ getParentRoute: () => root, path, component, validateSearch }),
      ),
    ),
    history: createMemoryHistory({ initialEntries: [address] }),
  })
  return render(<RouterProvider router={router} />)
}

function asIs(search: object) {
  return search
}
