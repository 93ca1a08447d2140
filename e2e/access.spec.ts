import { expectAccessible } from './fixtures/accessible.ts'
import { bulkOn } from './fixtures/bulk.ts'
import { gridOn } from './fixtures/grid.ts'
import { guidedScreens } from './fixtures/guided-screens.ts'
import { importScreens } from './fixtures/import.ts'
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
  list: async ({ api, list }) => {
    await api.loadSample()
    await list.open()
    await list.shows(60)
  },
  'list, changed by others': async ({ page, api, list }) => {
    await api.loadSample()
    await list.open('?q=CreamSilo2')
    await expect(page.getByText('Live', { exact: true })).toBeVisible()
    const [cip] = await api.find('CIP CreamSilo2')
    const [ship] = await api.find('Ship cream from CreamSilo2')
    await api.update(cip?.id ?? '', { name: 'Wash CreamSilo2', enabled: false, status: 'FAULTED' })
    await api.remove(ship?.id ?? '')
    await expect(page.getByText('1 deleted.')).toBeVisible()
    await expect(page.getByText('Just now', { exact: true })).toBeVisible()
  },
  export: async ({ page, api, list }) => {
    await api.loadSample()
    await list.open('?type=SHIP')
    await page.getByRole('button', { name: 'Export' }).click()
    await expect(page.getByRole('link', { name: 'Download' })).toBeVisible()
  },
  'list, some selected': async ({ api, list }) => {
    await api.loadSample()
    await list.open()
    await list.shows(60)
    await list.tick('CIP CreamSilo1').click()
    await list.selects(1)
  },
  'choosing columns': async ({ page, api, list }) => {
    await api.loadSample()
    await list.open('?columns=name,startTriggerExpression,createLotIfNotFound&pinned=2')
    await list.shows(60)
    await page.getByRole('button', { name: /^Columns/ }).click()
    await expect(page.getByRole('dialog', { name: 'Columns' })).toBeVisible()
  },
  'asking a column': async ({ page, api, list }) => {
    await api.loadSample()
    await list.open('?type=SHIP')
    await page.getByRole('button', { name: /^Filter/ }).click()
    const filter = page.getByRole('dialog', { name: 'Filter' })
    await filter.getByRole('button', { name: 'Type', exact: true }).click()
    await expect(page.getByRole('checkbox', { name: /^Ship \d/ })).toBeVisible()
  },
  'list without a match': async ({ page, api }) => {
    await api.loadSample()
    await page.goto('/operations?q=nothing%20like%20this')
    await expect(page.getByText('Nothing matches')).toBeVisible()
  },
  'bulk edit': async ({ page, api, list }) => {
    await api.loadSample()
    await list.open('?type=RECEIVE')
    await list.all.check()
    await page.keyboard.press('e')
    const bulk = bulkOn(page)
    await bulk.replace('startTriggerExpression', 'Receiving/', 'Intake/')
    await bulk.choose('primaryLotResolutionStrategy', 'Set')
    await bulk.line('primaryLotResolutionStrategy').getByRole('radio', { name: 'Expression' }).check()
    await bulk.choose('quantityOverflowValue', 'Clear')
    await expect(page.getByRole('button', { name: 'set Primary lot code too' })).toBeVisible()
  },
  'bulk edit, preview': async ({ page, api, list }) => {
    await api.loadSample()
    await list.open()
    await list.all.check()
    await page.keyboard.press('e')
    const bulk = bulkOn(page)
    await bulk.choose('quantityOverflowValue', 'Clear')
    await expect(bulk.apply).toHaveText(/Apply \d\d changes/)
    const preview = page.getByRole('radio', { name: 'Preview' })
    if (await preview.isVisible()) await preview.check()
    await expect(bulk.table).toBeVisible()
  },
  'bulk edit of nothing': async ({ page, api }) => {
    await api.create({ name: 'Lids' })
    await page.goto('/operations/bulk')
    await expect(page.getByText('No operations are selected')).toBeVisible()
  },
  'grid edit, with an error': async ({ page, api }) => {
    await api.loadSample()
    const grid = gridOn(page)
    await grid.open()
    await grid.goTo('CIP RawSilo1', 'name')
    await grid.press('End')
    await page.keyboard.type('10.000.000')
    await grid.press('Enter', 'ArrowUp')
    await expect(grid.pending).toContainText('1 error')
  },
  'grid edit, looked at': async ({ page, api }) => {
    await api.loadSample()
    const grid = gridOn(page)
    await grid.open()
    await grid.goTo('CIP RawSilo1', 'startTriggerExpression')
    await page.keyboard.type('one')
    await grid.press('Enter')
    await grid.pending.getByRole('button', { name: 'Preview' }).click()
    await expect(grid.preview).toBeVisible()
  },
  ...importScreens,
  'new operation': async ({ api, editor }) => {
    await api.loadSample()
    await editor.openNew()
  },
  'operation, complete': async ({ api, editor }) => {
    await api.loadSample()
    const [operation] = await api.find('Receive from Bay 1 into RawSilo1')
    await editor.open(operation?.id ?? '')
  },
  'operation, all fields': async ({ page, api, editor }) => {
    await api.loadSample()
    await editor.openNew()
    await page.getByRole('switch', { name: 'Show all fields' }).check()
    await page.getByRole('switch', { name: 'Override runtime state' }).check()
  },
  'operation, refused': async ({ api, editor }) => {
    await api.loadSample()
    await editor.openNew()
    await editor.control('material').fill('Dairy/Raw/Raw Milc')
    await editor.save()
    await expect(editor.part('name').getByRole('alert')).toBeVisible()
  },
  'a picker': async ({ page, api, editor }) => {
    await api.loadSample()
    await editor.openNew()
    await editor.control('sourceLocation').click()
    await expect(page.getByRole('treeitem').first()).toBeVisible()
  },
  conflict: async ({ page, api, editor }) => {
    const { id } = await api.create({ name: 'Lids' })
    await editor.open(id)
    await editor.enter('notes', 'Mine.')
    await api.update(id, { notes: 'Theirs.' })
    await editor.save()
    await expect(page.getByRole('dialog')).toBeVisible()
  },
  'leaving with changes': async ({ page, editor }) => {
    await editor.openNew()
    await editor.enter('name', 'Lids')
    await page.getByRole('link', { name: 'Lotwright' }).click()
    await expect(page.getByRole('dialog')).toBeVisible()
  },
  palette: async ({ page, api, list }) => {
    await api.loadSample()
    await list.open()
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
  history: async ({ page, api }) => {
    const { id } = await api.create({ name: 'Lids' })
    await api.update(id, { name: 'Caps' })
    await page.goto('/history')
    await expect(page.getByRole('heading', { name: 'History' })).toBeVisible()
    await expect(page.getByRole('link', { name: /Edit/ })).toBeVisible()
  },
  'a change': async ({ page, api }) => {
    const { id } = await api.create({ name: 'Lids' })
    await api.update(id, { name: 'Caps' })
    await page.goto('/history')
    await page.getByRole('link', { name: /Edit/ }).click()
    await expect(page.getByRole('button', { name: /^Revert/ })).toBeVisible()
  },
  ...plantScreens,
  ...templateScreens,
  ...guidedScreens,
  'no such page': async ({ page }) => {
    await page.goto('/nowhere')
    await expect(page.getByText('There is no such page')).toBeVisible()
  },
  'no such operation': async ({ page }) => {
    await page.goto('/operations/01JD7M94CJ-HPEQEJ1F-QA8EQ6VZ')
    await expect(page.getByText('There is no such operation')).toBeVisible()
  },
}

const schemes = ['light', 'dark'] as const
/** A tablet's layout is looked at in one scheme, and in both when asked: the colours are those of the desk. */
const looks = { desk: schemes, tablet: process.env['EVERY_LOOK'] === undefined ? ['dark' as const] : schemes }
const sizes = { desk: { width: 1440, height: 900 }, tablet: { width: 820, height: 1180 } }

for (const [screen, comeTo] of Object.entries(screens)) {
  for (const device of ['desk', 'tablet'] as const) {
    test.describe(() => {
      test.use({
        viewport: sizes[device],
        hasTouch: device === 'tablet',
        contextOptions: { reducedMotion: 'reduce' },
      })

      test(`${screen}: no barrier on a ${device}`, async ({ page, api, editor, list }) => {
        await page.emulateMedia({ colorScheme: looks[device][0] ?? 'light' })
        await comeTo({ page, api, editor, list })
        for (const colorScheme of looks[device]) {
          await page.emulateMedia({ colorScheme })
          await expect(page.locator('html')).toHaveAttribute('data-scheme', colorScheme)
          await expectAccessible(page)
        }
        const sideways = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
        expect(sideways, 'pixels that the page scrolls sideways').toBeLessThanOrEqual(0)
      })
    })
  }
}
