import type { Browser, CDPSession, Page } from 'playwright'

export interface TypingCost {
  /** Milliseconds of main-thread work for one key in Name. */
  readonly key: number
  /** The same for one click that shows a field which did not apply. */
  readonly show: number
}

export interface Comparison {
  readonly ours: TypingCost
  readonly plain: TypingCost
  /** The median of the rounds' own ratios. */
  readonly ratio: TypingCost
}

/** Two pages with the same fields, measured in turns, so that what else the machine does falls on both alike. */
export async function compareTyping(
  browser: Browser,
  ours: string,
  plain: string,
  rounds = 15,
): Promise<Comparison> {
  const subjects = [await open(browser, ours), await open(browser, plain)]
  const costs: TypingCost[][] = subjects.map(() => [])
  for (let round = -WARM_UP; round < rounds; round++) {
    for (const [index, subject] of subjects.entries()) {
      const cost = { key: await keyCost(subject), show: await showCost(subject) }
      if (round >= 0) costs[index]?.push(cost)
    }
  }
  await Promise.all(subjects.map(({ page }) => page.context().close()))
  const [mine = [], theirs = []] = costs
  const ratios = mine.flatMap((cost, round) => {
    const other = theirs[round]
    return other === undefined ? [] : [{ key: cost.key / other.key, show: cost.show / other.show }]
  })
  return { ours: medians(mine), plain: medians(theirs), ratio: medians(ratios) }
}

const WARM_UP = 3
const KEYS = 'Raw milk 1'
const PAUSE = 60

interface Subject {
  readonly page: Page
  readonly devtools: CDPSession
}

async function open(browser: Browser, url: string): Promise<Subject> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } })
  const page = await context.newPage()
  await page.goto(url)
  await page.locator('[data-field="name"] input').waitFor()
  await page.waitForLoadState('networkidle')
  const devtools = await context.newCDPSession(page)
  // Processor time of the thread: unlike time on the clock it does not grow while other processes have the core.
  await devtools.send('Performance.enable', { timeDomain: 'threadTicks' })
  return { page, devtools }
}

async function keyCost({ page, devtools }: Subject): Promise<number> {
  const name = page.locator('[data-field="name"] input')
  await name.fill('')
  await name.focus()
  const work = await workDuring(page, devtools, () => page.keyboard.type(KEYS, { delay: PAUSE }))
  return work / KEYS.length
}

async function showCost({ page, devtools }: Subject): Promise<number> {
  const choice = page.locator('[data-field="primaryLotResolutionStrategy"]')
  const shown = page.locator('[data-field="primaryLotCodeExpression"] textarea')
  await choice.getByText('Generate', { exact: true }).click()
  await shown.waitFor({ state: 'hidden' })
  const target = choice.getByText('Expression', { exact: true })
  await target.hover()
  const work = await workDuring(page, devtools, async () => {
    await page.mouse.down()
    await page.mouse.up()
  })
  // Looked at afterwards: waiting for it would itself be work of the page.
  await shown.waitFor({ state: 'visible' })
  return work
}

/** What is left for later by an action belongs to it: waits until all of it is done. */
async function workDuring(page: Page, devtools: CDPSession, act: () => Promise<void>): Promise<number> {
  await page.waitForTimeout(SETTLE)
  const before = await taskTime(devtools)
  await act()
  await page.waitForTimeout(SETTLE)
  return (await taskTime(devtools)) - before
}

const SETTLE = 600

async function taskTime(devtools: CDPSession): Promise<number> {
  const { metrics } = await devtools.send('Performance.getMetrics')
  const seconds = metrics.find(({ name }) => name === 'TaskDuration')?.value
  if (seconds === undefined) throw new Error('The browser did not say how long its tasks took.')
  return seconds * 1000
}

function medians(costs: readonly TypingCost[]): TypingCost {
  return { key: median(costs.map(({ key }) => key)), show: median(costs.map(({ show }) => show)) }
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  const middle = Math.floor(sorted.length / 2)
  const [low = Number.NaN, high = low] = sorted.slice(middle - (sorted.length % 2 === 0 ? 1 : 0))
  return sorted.length % 2 === 0 ? (low + high) / 2 : low
}
