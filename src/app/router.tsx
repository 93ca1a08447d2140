import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  redirect,
} from '@tanstack/react-router'
import { readGeneratorSearch } from '#features/generator/generator-search.ts'
import { readGuidedSearch } from '#features/guided/guided-search.ts'
import { readHistorySearch } from '#features/history/history-search.ts'
import { readListSearch } from '#features/operations/list-search.ts'
import { readPlantSearch } from '#features/plant/plant-search.ts'
import { readTemplateSearch } from '#features/templates/templates-search.ts'
import { readVersions } from '#features/record-history/versions-search.ts'
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
  component: lazyRouteComponent(() => import('./OperationsRoute.tsx'), 'OperationsRoute'),
})

const bulkEdit = createRoute({
  getParentRoute: () => root,
  path: '/operations/bulk',
  component: lazyRouteComponent(() => import('#features/bulk-edit/BulkEditPage.tsx'), 'BulkEditPage'),
})

const importing = createRoute({
  getParentRoute: () => root,
  path: '/operations/import',
  component: lazyRouteComponent(() => import('#features/import/ImportPage.tsx'), 'ImportPage'),
})

/** One screen for both addresses: a new operation gets its own with the first save, and the form must stay. */
const editor = createRoute({
  getParentRoute: () => root,
  id: 'editor',
  component: lazyRouteComponent(() => import('./EditorRoute.tsx'), 'EditorRoute'),
})

const newOperation = createRoute({
  getParentRoute: () => editor,
  path: '/operations/new',
  validateSearch: readEditorSearch,
})

const operation = createRoute({ getParentRoute: () => editor, path: '/operations/$id' })

const recordHistory = createRoute({
  getParentRoute: () => root,
  path: '/operations/$id/history',
  validateSearch: readVersions,
  component: lazyRouteComponent(
    () => import('#features/record-history/RecordHistoryPage.tsx'),
    'RecordHistoryPage',
  ),
})

const templateHistory = createRoute({
  getParentRoute: () => root,
  path: '/onboarding/templates/$id/history',
  validateSearch: readVersions,
  component: lazyRouteComponent(
    () => import('#features/record-history/TemplateHistoryPage.tsx'),
    'TemplateHistoryPage',
  ),
})

const plant = createRoute({
  getParentRoute: () => root,
  path: '/plant',
  validateSearch: readPlantSearch,
  component: lazyRouteComponent(() => import('#features/plant/PlantPage.tsx'), 'PlantPage'),
})

const plantImport = createRoute({
  getParentRoute: () => root,
  path: '/plant/import',
  component: lazyRouteComponent(
    () => import('#features/plant-import/PlantImportPage.tsx'),
    'PlantImportPage',
  ),
})

const guided = createRoute({
  getParentRoute: () => root,
  path: '/onboarding/guided',
  validateSearch: readGuidedSearch,
  component: lazyRouteComponent(() => import('#features/guided/GuidedPage.tsx'), 'GuidedPage'),
})

const onboarding = createRoute({
  getParentRoute: () => root,
  path: '/onboarding',
  component: lazyRouteComponent(() => import('#features/first-run/OnboardingPage.tsx'), 'OnboardingPage'),
})

const generate = createRoute({
  getParentRoute: () => root,
  path: '/onboarding/generate',
  validateSearch: readGeneratorSearch,
  component: lazyRouteComponent(() => import('#features/generator/GeneratorPage.tsx'), 'GeneratorPage'),
})

const history = createRoute({
  getParentRoute: () => root,
  path: '/history',
  validateSearch: readHistorySearch,
  component: lazyRouteComponent(() => import('#features/history/HistoryPage.tsx'), 'HistoryPage'),
})

const change = createRoute({
  getParentRoute: () => history,
  path: '$changeId',
  component: lazyRouteComponent(() => import('#features/history/ChangeDetail.tsx'), 'ChangeDetail'),
})

const templates = createRoute({
  getParentRoute: () => root,
  path: '/onboarding/templates',
  component: lazyRouteComponent(() => import('#features/templates/TemplatesPage.tsx'), 'TemplatesPage'),
})

/** One screen for both addresses, as the editor's. */
const templateEditor = createRoute({
  getParentRoute: () => root,
  id: 'template',
  component: lazyRouteComponent(() => import('#features/templates/TemplatePage.tsx'), 'TemplatePage'),
})

const newTemplate = createRoute({
  getParentRoute: () => templateEditor,
  path: '/onboarding/templates/new',
  validateSearch: readTemplateSearch,
})

const template = createRoute({
  getParentRoute: () => templateEditor,
  path: '/onboarding/templates/$id',
  validateSearch: readTemplateSearch,
})

const routeTree = root.addChildren([
  home,
  operations,
  bulkEdit,
  importing,
  editor.addChildren([newOperation, operation]),
  recordHistory,
  templateHistory,
  plant,
  plantImport,
  onboarding,
  generate,
  guided,
  history.addChildren([change]),
  templates,
  templateEditor.addChildren([newTemplate, template]),
])

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
