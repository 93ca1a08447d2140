import { gzipSync } from 'node:zlib'
import type { Browser } from 'playwright'

export interface Weight {
  /** Gzipped kB (1,000 bytes) of the scripts and stylesheets that opening the list takes. */
  readonly list: number
  /** The same with opening the editor from there. */
  readonly editor: number
  /** What has no place in the product and was found in it. */
  readonly strangers: readonly string[]
}

export async function weigh(browser: Browser, url: string): Promise<Weight> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } })
  const page = await context.newPage()
  const sources = new Map<string, Promise<Buffer>>()
  page.on('response', (response) => {
    const isCode = ['script', 'stylesheet'].includes(response.request().resourceType())
    if (isCode) sources.set(response.url(), response.body())
  })
  const total = async () => {
    const bodies = await Promise.all(sources.values())
    return bodies.reduce((sum, body) => sum + gzipSync(body).byteLength, 0) / 1000
  }

  await page.goto(`${url}/operations`, { waitUntil: 'networkidle' })
  const list = await total()
  await page.goto(`${url}/operations/new`, { waitUntil: 'networkidle' })
  const editor = await total()
  const bodies = await Promise.all(sources.values())
  await context.close()
  return { list, editor, strangers: strangersIn(bodies) }
}

function strangersIn(bodies: readonly Buffer[]): readonly string[] {
  return STRANGERS.filter((name) => bodies.some((body) => body.includes(name)))
}

const STRANGERS = ['mockServiceWorker', 'setupWorker', 'sqlite3', 'SqliteDialect', 'kysely']
