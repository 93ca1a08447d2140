import type { Browser, Page } from 'playwright'

/** Milliseconds from the act to the frame that shows what it leads to. */
export interface ListTimes {
  /** From the address to the first rows, with nothing in the browser’s cache. */
  readonly first: number
  /** One more letter in the search. */
  readonly filter: number
  readonly sort: number
  readonly selectAll: number
}

/** One visit to a list: ours, or one that tells assistive technology the same. */
export async function timesOf(browser: Browser, url: string, round: number): Promise<ListTimes> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } })
  const page = await context.newPage()
  await page.addInitScript(untilRows)
  await page.goto(url)
  const first = await page.evaluate(() => window.firstRows)
  await page.waitForLoadState('networkidle')
  const heads = ['Name', 'Type'] as const
  const head = page.getByRole('grid').getByRole('button', { name: heads[round % 2] ?? 'Name', exact: true })
  const sort = await timed(page, () => head.click())
  const selectAll = await timed(page, () => page.getByRole('grid').getByRole('checkbox').first().click())
  const search = page.getByRole('searchbox', { name: /^search/i })
  // Each round other words, so that nothing is remembered of them.
  await search.pressSequentially(`machine${round + 1}`)
  await page.waitForTimeout(SETTLE)
  const filter = await timed(page, () => page.keyboard.press(String(round + 3)))
  await context.close()
  return { first, filter, sort, selectAll }
}

export interface ScrollFaults {
  /** The longest frame, 0 where none took over 50 ms. */
  readonly longestFrame: number
  /** How long rows in sight stood without their names. */
  readonly longestBlank: number
  /** How long one row in sight stood without all of its cells. */
  readonly longestPart: number
}

/** Scrolls as a hand does, slowly and fast, and as one does who drags the bar. */
export async function scrollFaults(browser: Browser, url: string): Promise<ScrollFaults> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } })
  await page.goto(url)
  await page.locator('[data-index="0"]').waitFor()
  await page.waitForLoadState('networkidle')
  const faults = await page.evaluate(scrollThrough)
  await page.close()
  return faults
}

const SETTLE = 1500

declare global {
  interface Window {
    firstRows: Promise<number>
    changed: Promise<number>
  }
}

async function timed(page: Page, act: () => Promise<void>): Promise<number> {
  await page.waitForTimeout(SETTLE)
  await page.evaluate(watchForChange)
  await act()
  return page.evaluate(() => window.changed)
}

/** Runs in the page: the time of the first frame with rows in it. */
function untilRows(): void {
  window.firstRows = new Promise((resolve) => {
    const look = () => {
      const grid = document.querySelector('[role="grid"][aria-busy="false"]')
      const name = grid?.querySelector('[data-index="0"] :is(th, [role="rowheader"])')?.textContent ?? ''
      if (name !== '') requestAnimationFrame(() => resolve(performance.now()))
      else requestAnimationFrame(look)
    }
    look()
  })
}

/** Runs in the page: from the next key or press to the frame in which other rows, or all of them ticked, are shown. */
function watchForChange(): void {
  const state = () => {
    const grid = document.querySelector('[role="grid"]')
    if (grid?.getAttribute('aria-busy') !== 'false') return null
    const rows = [...grid.querySelectorAll('[data-index]')]
    const name = grid.querySelector('[data-index="0"] :is(th, [role="rowheader"])')?.textContent ?? ''
    const areSelected = rows.every((row) => row.getAttribute('aria-selected') === 'true')
    return name === '' ? null : JSON.stringify([grid.getAttribute('aria-rowcount'), name, areSelected])
  }
  const before = state()
  window.changed = new Promise((resolve, reject) => {
    const start = ({ timeStamp }: Event) => {
      for (const type of ['keydown', 'click']) window.removeEventListener(type, start, true)
      const look = () => {
        const now = state()
        if (now !== null && now !== before)
          requestAnimationFrame(() => resolve(performance.now() - timeStamp))
        else if (performance.now() - timeStamp > 20_000) reject(new Error(`Nothing changed: ${before}`))
        else requestAnimationFrame(look)
      }
      look()
    }
    for (const type of ['keydown', 'click']) window.addEventListener(type, start, true)
  })
}

/** Runs in the page. */
async function scrollThrough(): Promise<ScrollFaults> {
  const grid = document.querySelector('[role="grid"]')
  if (grid === null) throw new Error('There is no list.')
  let [longestFrame, longestBlank, blankSince, longestPart] = [0, 0, 0, 0]
  let partSince = new Map<string, number>()
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) longestFrame = Math.max(longestFrame, duration)
  }).observe({ type: 'long-animation-frame' })
  const frame = () => new Promise<number>((resolve) => requestAnimationFrame(resolve))
  const columns = grid.querySelectorAll('thead tr > *').length
  const isNameless = (row: Element) => row.querySelector('th, [role="rowheader"]')?.textContent === ''
  const isPart = (row: Element) => isNameless(row) || row.children.length < columns
  const look = (now: number) => {
    const { top, bottom } = grid.getBoundingClientRect()
    const inSight = [...grid.querySelectorAll('[data-index]')].filter((row) => {
      const { top: from, bottom: to } = row.getBoundingClientRect()
      return to > top + 40 && from < bottom
    })
    if (!inSight.some(isNameless)) blankSince = now
    longestBlank = Math.max(longestBlank, now - blankSince)
    const part = inSight.filter(isPart).map((row) => row.getAttribute('data-index') ?? '')
    partSince = new Map(part.map((index) => [index, partSince.get(index) ?? now]))
    longestPart = Math.max(longestPart, ...[...partSince.values()].map((since) => now - since))
  }
  const scroll = async (frames: number, by: (at: number) => number) => {
    blankSince = await frame()
    for (let at = 0; at < frames; at += 1) {
      grid.scrollTop += by(at)
      look(await frame())
    }
  }
  await scroll(120, () => 24)
  await scroll(120, () => 160)
  await scroll(120, () => 640)
  // The bar dragged to somewhere else, and there looked at.
  await scroll(400, (at) => (at % 50 === 0 ? ((at * 7919) % 2 === 0 ? 300_000 : -180_000) : 0))
  await scroll(60, () => -160)
  return { longestFrame, longestBlank, longestPart }
}
