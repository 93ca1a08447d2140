import {
  createMemoryHistory,
  createRootRoute,
  createRoute,
  createRouter,
  Outlet,
  RouterProvider,
  useParams,
  useSearch,
} from '@tanstack/react-router'
import { screen } from '@testing-library/react'
import { Profiler } from 'react'
import { HostProvider } from '#data/use-host.ts'
import { catalogue, type FieldName } from '#domain/catalogue/index.ts'
import type { Contract } from '#domain/vocabulary.ts'
import { EditorPage } from '#features/editor/EditorPage.tsx'
import { ToastHost } from '#ui/ToastHost.tsx'
import { smallPlant } from './a-plant.ts'
import { aHost, servePage } from './page-server.ts'
import { render } from './render.tsx'

/** The editor at an address, on a real server with a small plant, as it is when it has been loaded. */
export async function openEditor(
  path = '/operations/new',
  { contract = '2025-03' }: { contract?: Contract } = {},
) {
  const server = await servePage(plantWithParents, contract)
  const commits = { count: 0 }
  const router = routerAt(path, contract, () => {
    commits.count += 1
  })
  const view = render(<RouterProvider router={router} />)
  await screen.findByLabelText('Name', {}, { timeout: 5_000 })
  const part = (field: FieldName) => {
    const found = document.querySelector<HTMLElement>(`[data-field="${field}"]`)
    return found === null || found.hidden ? null : found
  }
  return {
    ...view,
    router,
    server,
    asked: server.asked,
    commits,
    part,
    control: (field: FieldName) => controlIn(part(field), field),
  }
}

function controlIn(part: HTMLElement | null, field: FieldName): HTMLInputElement {
  const { kind } = catalogue[field]
  const control = part?.querySelector<HTMLInputElement>(
    kind === 'choice' ? 'input:checked, select' : 'input, textarea',
  )
  if (control == null) throw new Error(`${field} is not on the page.`)
  return control
}

/** The small plant's places with those that they lie in. */
const plantWithParents = {
  ...smallPlant,
  locations: [
    ...['Dairy', 'Dairy/Bays', 'Dairy/RawSilos'].map((path) => ({ path, type: 'AREA' })),
    ...smallPlant.locations.map((location) => ({ ...location, parentId: undefined })),
  ],
}

function routerAt(path: string, contract: Contract, onCommit: () => void) {
  const root = createRootRoute({
    component: () => (
      <HostProvider value={aHost(contract)}>
        <Profiler id="editor" onRender={onCommit}>
          <Outlet />
        </Profiler>
        <ToastHost />
      </HostProvider>
    ),
  })
  const editor = createRoute({ getParentRoute: () => root, id: 'editor', component: Page })
  const list = createRoute({
    getParentRoute: () => root,
    path: '/operations',
    component: () => <h1>Operations</h1>,
  })
  const fresh = createRoute({ getParentRoute: () => editor, path: '/operations/new' })
  const one = createRoute({ getParentRoute: () => editor, path: '/operations/$id' })
  return createRouter({
    routeTree: root.addChildren([list, editor.addChildren([fresh, one])]),
    history: createMemoryHistory({ initialEntries: [path] }),
  })
}

function Page() {
  const { id = null } = useParams({ strict: false })
  const { duplicate = null, source = null, draft = null } = useSearch({ strict: false })
  return <EditorPage id={id} duplicateOf={duplicate} source={source} destination={null} draft={draft} />
}
