import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Papa from 'papaparse'
import type { Browser, Page } from 'playwright'
import { fill } from '../../e2e/fixtures/many.ts'
import { startServer } from '../own-server.ts'

/** Milliseconds of an import in the page: the longest that the page stood still, and the way to the plan. */
export interface ImportPageCosts {
  readonly longestTask: number
  readonly plan: number
}

const RECORDS = 10_000

/** A file of new records with every parameter is read, planned, looked through, and a row of it left out. */
export async function measureImportPage(browser: Browser): Promise<ImportPageCosts> {
  const server = await startServer()
  await fill(server, RECORDS)
  await server.restart()
  const exported = await (await fetch(`${server.url}/api/inventory-operations/export`)).text()
  // A file of the disk, as an engineer has it: one that is handed over by the driver is decoded in the page.
  const path = join(server.folder, 'many.csv')
  writeFileSync(path, asNew(exported))
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } })
  await page.goto(`${server.url}/operations/import`)
  await page.getByRole('button', { name: 'Choose a file' }).waitFor()
  await watch(page)
  const start = performance.now()
  await page.locator('input[type=file]').setInputFiles(path)
  await page.getByRole('button', { name: 'Create 10,000' }).waitFor({ timeout: 120_000 })
  const plan = performance.now() - start
  const grid = page.getByRole('grid')
  await grid.evaluate((table) => table.scrollTo({ top: table.scrollHeight / 2 }))
  await page.getByRole('searchbox').fill('silo')
  await page.getByRole('searchbox').fill('')
  await grid.getByRole('checkbox').first().uncheck()
  await page.getByRole('button', { name: 'Create 9,999' }).waitFor({ timeout: 120_000 })
  const longestTask = await longest(page)
  await page.close()
  await server.dispose()
  return { longestTask, plan }
}

/** The same records under other names, doing something else: none of them is taken for one that is there. */
function asNew(csv: string): string {
  const { data } = Papa.parse<Record<string, string>>(csv, { header: true, skipEmptyLines: true })
  const rows = data.map((row, at) => ({
    ...row,
    id: '',
    name: `${row['name']} ${at}`,
    startTriggerExpression: `{Import/${at}/Start}`,
    quantityExpression: `{Import/${at}/Total}`,
  }))
  return Papa.unparse(rows)
}

async function watch(page: Page): Promise<void> {
  await page.evaluate(() => {
    performance.clearMarks()
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) performance.mark('long', { detail: duration })
    }).observe({ entryTypes: ['longtask'] })
  })
}

/** 0 where no task took more than the 50 ms from which a browser counts it. */
function longest(page: Page): Promise<number> {
  return page.evaluate(() => {
    const marks = performance.getEntriesByName('long', 'mark')
    return Math.max(0, ...marks.map((mark) => Number(mark instanceof PerformanceMark ? mark.detail : 0)))
  })
}
