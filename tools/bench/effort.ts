import { isDeepStrictEqual } from 'node:util'
import type { Browser } from 'playwright'
import { apiAt } from '../../e2e/fixtures/api.ts'
import { startServer } from '../own-server.ts'
import { operations, pattern, plant } from './effort-case.ts'
import { type Hands, handsOn, type Interactions } from './hands.ts'

export interface Effort {
  readonly oneByOne: Interactions
  readonly byPattern: Interactions
}

/** What nineteen operations cost in the editor's form, and as a pattern. Throws where the two do not make the same. */
export async function measureEffort(browser: Browser): Promise<Effort> {
  const single = await work(browser, oneByOne)
  const patterned = await work(browser, byPattern)
  if (single.made.length !== operations.length || !isDeepStrictEqual(single.made, patterned.made)) {
    throw new Error(`Not the same operations:\n${sideBySide(single.made, patterned.made)}`)
  }
  return { oneByOne: single.done, byPattern: patterned.done }
}

export function total({ clicks, fields, keys }: Interactions): number {
  return clicks + fields + keys
}

async function oneByOne(hands: Hands): Promise<void> {
  await hands.click('link', 'New operation')
  for (const [index, entries] of operations.entries()) {
    for (const [field, value] of entries) await hands.enter(field, value)
    if (index === operations.length - 1) await hands.click('button', 'Save')
    else {
      await hands.click('button', 'More actions')
      await hands.click('menuitem', 'Save and new')
    }
    await hands.sees(`Created ${entries[0]?.[1]}`)
  }
}

async function byPattern(hands: Hands): Promise<void> {
  await hands.click('link', 'Onboarding')
  await hands.click('link', 'Templates')
  await hands.click('link', 'New template')
  await hands.type('Template name', pattern.template)
  for (const [field, value] of pattern.entries) await hands.enter(field, value)
  await hands.key('Control+s')
  await hands.click('link', 'Make operations')
  await hands.click('radio', 'Pairs')
  for (const [name, text] of Object.entries(pattern.values)) await hands.type(`{${name}}`, text)
  await hands.click('button', 'Columns')
  await hands.click('checkbox', 'Type')
  await hands.click('checkbox', 'Primary lot')
  await hands.key('Escape')
  for (const { field, value, from, to } of pattern.rows) {
    await hands.cell(from, field)
    if (value !== null) {
      await hands.key('F2')
      await hands.choose(value)
    }
    if (to > from) await hands.cell(to, field, 'upTo')
    if (value === null) await hands.key('Delete')
    else if (to > from) await hands.key('Control+d')
  }
  await hands.sees('19 complete, 0 incomplete')
  await hands.key('Control+Enter')
  await hands.sees('19 operations created')
}

interface Worked {
  readonly done: Interactions
  /** The records as they are exported, by their names; without what differs between any two databases. */
  readonly made: readonly unknown[]
}

async function work(browser: Browser, way: (hands: Hands) => Promise<void>): Promise<Worked> {
  const server = await startServer()
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } })
  try {
    await apiAt(server.url).importPlant(plant)
    const page = await context.newPage()
    await page.goto(`${server.url}/operations`)
    const hands = handsOn(page)
    await way(hands)
    return { done: hands.done, made: await recordsAt(server.url) }
  } finally {
    await context.close()
    await server.dispose()
  }
}

async function recordsAt(url: string): Promise<readonly unknown[]> {
  const response = await fetch(`${url}/api/inventory-operations/export?format=json`)
  const records = (await response.json()) as readonly Readonly<Record<string, unknown>>[]
  return records
    .toSorted((a, b) => String(a['name']).localeCompare(String(b['name'])))
    .map((record) => Object.fromEntries(Object.entries(record).filter(([name]) => !isOwnToDatabase(name))))
}

/** Ids are minted by each; what they refer to is compared by its path or name. */
function isOwnToDatabase(parameter: string): boolean {
  return parameter === 'id' || parameter.endsWith('Id')
}

function sideBySide(a: readonly unknown[], b: readonly unknown[]): string {
  const length = Math.max(a.length, b.length)
  return Array.from({ length }, (_, at) => [a[at], b[at]])
    .filter(([one, other]) => !isDeepStrictEqual(one, other))
    .map((pair) => JSON.stringify(pair, null, 1))
    .join('\n')
}
