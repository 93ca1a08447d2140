import type { Page } from 'playwright/test'
import { expectAccessible } from './fixtures/accessible.ts'
import { bulkOnTablet, bulkScreens } from './fixtures/bulk-screens.ts'
import { editorScreens } from './fixtures/editor-screens.ts'
import { guidedScreens } from './fixtures/guided-screens.ts'
import { historyScreens } from './fixtures/history-screens.ts'
import { importScreens } from './fixtures/import.ts'
import { listScreens } from './fixtures/list-screens.ts'
import { plantScreens } from './fixtures/plant-screens.ts'
import type { Screens } from './fixtures/screens.ts'
import { templateScreens } from './fixtures/template-screens.ts'
import { expect, test } from './fixtures/test.ts'

/** Every screen, and how an engineer comes to it. */
const screens: Screens = {
  'first run': async ({ page }) => {
    await page.goto('/')
    await expect(page.getByRole('button', { name: 'Load the sample' })).toBeVisible()
  },
  ...listScreens,
  ...bulkScreens,
  ...importScreens,
  ...editorScreens,
  palette: async ({ page, api, list }) => {
    await api.loadSample()
    await list.open('?type=SHIP')
    await page.keyboard.press('Control+k')
    await page.getByRole('dialog').getByRole('combobox').fill('silo')
    await expect(page.getByRole('option').first()).toBeVisible()
  },
  keys: async ({ page, api, list }) => {
    await api.create({ name: 'Lids' })
    await list.open()
    await page.keyboard.press('?')
    await expect(page.getByRole('dialog', { name: 'Keys' })).toBeVisible()
  },
  ...historyScreens,
  ...plantScreens,
  ...templateScreens,
  ...guidedScreens,
  'no such page': async ({ page }) => {
    await page.goto('/nowhere')
    await expect(page.getByText('There is no such page')).toBeVisible()
  },
}

/** What a screen needs to be the same on a tablet. */
const onTablet: Screens = bulkOnTablet

const sizes = { desk: { width: 1440, height: 900 }, tablet: { width: 820, height: 1180 } }

/** A tablet's layout is looked at in one scheme, and in both when asked: the colours are those of the desk. */
const everyLook = process.env['EVERY_LOOK'] !== undefined

for (const [screen, comeTo] of Object.entries(screens)) {
  test.describe(() => {
    test.use({ viewport: sizes.desk, contextOptions: { reducedMotion: 'reduce' } })

    test(`${screen}: no barrier on a desk or on a tablet`, async ({ page, api, editor, list }) => {
      const hands = { page, api, editor, list }
      await page.emulateMedia({ colorScheme: 'light' })
      await comeTo(hands)
      await look(page, 'light')
      await look(page, 'dark', 'colours')
      await becomeTablet(page)
      await onTablet[screen]?.(hands)
      await look(page, 'dark')
      if (everyLook) await look(page, 'light')
    })
  })
}

async function look(page: Page, colorScheme: 'light' | 'dark', of?: 'colours'): Promise<void> {
  await page.emulateMedia({ colorScheme })
  await expect(page.locator('html')).toHaveAttribute('data-scheme', colorScheme)
  await expectAccessible(page, of)
  const sideways = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
  expect(sideways, 'pixels that the page scrolls sideways').toBeLessThanOrEqual(0)
}

/** The same page in the hand: as it is when an engineer takes the machine off its dock. */
async function becomeTablet(page: Page): Promise<void> {
  const devtools = await page.context().newCDPSession(page)
  await devtools.send('Emulation.setTouchEmulationEnabled', { enabled: true, maxTouchPoints: 5 })
  await page.setViewportSize(sizes.tablet)
  await expect.poll(() => page.evaluate(() => matchMedia('(pointer: coarse)').matches)).toBe(true)
}
