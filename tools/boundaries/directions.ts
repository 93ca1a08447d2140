/** What one folder of `src/` may import. Skipping a layer is fine, going back is not. */
export interface Direction {
  /** Folders of ours. A folder always reaches itself. */
  readonly reaches: readonly string[]
  /** Paths of ours, under `src/`, from which only types may come. */
  readonly typesFrom?: readonly string[]
  /** Paths of ours that may only be reached by `import()`. */
  readonly lazily?: readonly string[]
  /** Its subfolders do not know each other. */
  readonly apart?: true
  /** The only packages; absent: any that is not refused. */
  readonly packages?: readonly string[]
  readonly refuses?: readonly string[]
  readonly why: string
}

const serverOnly = ['node:', 'pg', 'libsql', 'pino', '@hono/node-server', 'kysely']
const pageOnly = ['react', 'react-dom', '@mantine/', '@tanstack/', '@tabler/', 'react-hook-form']

export const directions: Readonly<Record<string, Direction>> = {
  expression: {
    reaches: [],
    packages: [],
    why: 'The expression language is pure: it knows no operation, no screen, no Node.',
  },
  domain: {
    reaches: ['expression'],
    packages: ['zod', 'ulid', 'fastest-levenshtein', 're2js', 'papaparse', 'client-zip', 'fflate'],
    why: 'The domain is true with no screen and no database: what it needs is passed in.',
  },
  data: {
    reaches: ['domain', 'expression'],
    typesFrom: ['server/app.ts'],
    refuses: serverOnly,
    why: 'data is the page’s one door to the API: it knows the wire, not who draws the answer nor who gave it.',
  },
  ui: {
    reaches: [],
    typesFrom: ['domain/words/'],
    refuses: serverOnly,
    why: 'ui knows the component library and no operation: pass in the words and values it shows.',
  },
  fields: {
    reaches: ['ui', 'data', 'domain', 'expression'],
    refuses: serverOnly,
    why: 'fields turns the catalogue into inputs and cells: what a page does with them is told by callbacks.',
  },
  features: {
    reaches: ['fields', 'ui', 'data', 'domain', 'expression'],
    apart: true,
    refuses: serverOnly,
    why: 'A feature can be deleted alone: what two of them share belongs in fields, ui or data; app joins them.',
  },
  app: {
    reaches: ['features', 'fields', 'ui', 'data', 'domain', 'expression'],
    lazily: ['mock/browser.ts'],
    refuses: serverOnly,
    why: 'app is the page’s top: nothing of the server or the mock may be in its build.',
  },
  server: {
    reaches: ['domain', 'expression'],
    refuses: pageOnly,
    why: 'The server answers with records; it does not know that there is a page.',
  },
  mock: {
    reaches: ['server', 'domain', 'expression'],
    refuses: pageOnly,
    why: 'The mock is the server’s own app in the page, so that it cannot drift from it.',
  },
  testing: {
    reaches: ['app', 'features', 'fields', 'ui', 'data', 'domain', 'expression', 'server'],
    why: 'Tests run the real thing.',
  },
}

/** A test may besides use the test bed and the real server, whatever it tests. */
export const forTests: Pick<Direction, 'reaches'> = { reaches: ['testing', 'server'] }
