import type { Page } from 'playwright/test'
import type { SavedWire } from '#domain/saved.ts'
import type { Api } from './fixtures/api.ts'
import { bulkOn } from './fixtures/bulk.ts'
import { tabTo } from './fixtures/keys.ts'
import type { ListScreen } from './fixtures/list.ts'
import { expect, test } from './fixtures/test.ts'

const bay1 = 'Receive from Bay 1 into RawSilo1'

test('many are edited, applied and put back by the keyboard alone', async ({ page, api, list }) => {
  await api.loadSample()
  const before = await everything(api)
  await list.open('?q=Receive%20from')
  await list.shows(3)
  await tabTo(page, 'Inventory operations', 'grid')
  for (const key of ['x', 'ArrowDown', 'x', 'ArrowDown', 'x']) await page.keyboard.press(key)
  await list.selects(3)
  await page.keyboard.press('e')
  await expect(page.getByRole('heading', { name: 'Edit 3 operations' })).toBeVisible()

  await tabTo(page, 'What becomes of Notes', 'radiogroup')
  await page.keyboard.press('ArrowRight')
  await tabTo(page, 'Set to Notes')
  await page.keyboard.type('Checked.')
  await bulkOn(page).counts('Changes', 3)
  await tabTo(page, 'Why')
  await page.keyboard.type('By keys')
  await page.keyboard.press('Control+s')
  await said(page, '3 values in 3 operations changed')
  const now = await everything(api)
  expect(changedParameters(before, now)).toEqual(new Map(['notes'].map((name) => [name, 3])))

  await tabTo(page, 'Undo')
  await page.keyboard.press('Enter')
  await said(page, '3 operations put back')
  expect(changedParameters(before, await everything(api))).toEqual(new Map())
})

test('a value is set only where it applies; the others are named with the reason', async ({
  page,
  api,
  list,
}) => {
  await api.loadSample()
  const before = await everything(api)
  const bulk = await openFor(page, list, '', 60)
  await bulk.choose('quantityOverflowValue', 'Set')
  await bulk.input('quantityOverflowValue').fill('12345678')
  const applying = [...before.values()].filter(
    (record) => record['quantitySource'] === 'EXPRESSION' && record['quantityCalcType'] === 'RISING',
  )
  await bulk.counts('Changes', applying.length)
  await bulk.counts('Skipped', 60 - applying.length)
  await page.getByRole('button', { name: /^Skipped/ }).click()
  await expect(bulk.row('Receive salt', 'Wraps at').or(bulk.table.getByRole('row').nth(1))).toContainText(
    'Skipped',
  )
  await bulk.apply.click()
  await said(page, `${applying.length} values in ${applying.length} operations changed`)
  const now = await everything(api)
  expect(changedParameters(before, now)).toEqual(new Map([['quantityOverflowValue', applying.length]]))
})

test('a text is replaced inside expressions, and a dropped record stays as it is', async ({
  page,
  api,
  list,
}) => {
  await api.loadSample()
  const before = await everything(api)
  const found = [...before.values()].filter((record) =>
    String(record['startTriggerExpression']).includes('Receiving/'),
  )
  const [dropped] = found.toSorted((a, b) => String(a['name']).localeCompare(String(b['name'])))
  const bulk = await openFor(page, list, '', 60)
  await bulk.replace('startTriggerExpression', 'Receiving/', 'Intake/')
  await expect(bulk.line('startTriggerExpression').getByText(`${found.length} of 60 match`)).toBeVisible()
  await bulk.tick(String(dropped?.['name'])).uncheck()
  await bulk.counts('Changes', found.length - 1)
  await expect(bulk.table.getByText('Left out')).toBeVisible()
  await bulk.apply.click()
  await said(page, `${found.length - 1} values in ${found.length - 1} operations changed`)
  const now = await everything(api)
  expect(changedParameters(before, now)).toEqual(new Map([['startTriggerExpression', found.length - 1]]))
  expect(now.get(dropped?.id ?? '')?.['startTriggerExpression']).toBe(dropped?.['startTriggerExpression'])
  for (const { id } of found.slice(1)) {
    if (id !== dropped?.id) expect(now.get(id)?.['startTriggerExpression']).toContain('Intake/')
  }
})

test('what somebody else saved since the preview is shown, not trampled', async ({
  page,
  api,
  list,
  complaints,
}) => {
  complaints.expect(/status of 409/)
  await api.loadSample()
  const bulk = await openFor(page, list, '?q=Receive%20from', 3)
  await bulk.choose('notes', 'Set')
  await bulk.input('notes').fill('Mine.')
  await bulk.counts('Changes', 3)
  const [other] = await api.find(bay1)
  await api.update(other?.id ?? '', { notes: 'Theirs.' })
  await bulk.apply.click()
  await expect(page.getByRole('alert').filter({ hasText: bay1 })).toContainText(
    'one operation was changed by somebody',
  )
  await expect(bulk.row(bay1, 'Notes')).toContainText('Theirs.')
  expect((await api.get(other?.id ?? ''))['notes']).toBe('Theirs.')

  await bulk.apply.click()
  await said(page, '3 values in 3 operations changed')
  expect((await api.get(other?.id ?? ''))['notes']).toBe('Mine.')
})

test('a begun change survives a reload, and leaving it asks', async ({ page, api, list }) => {
  await api.loadSample()
  const bulk = await openFor(page, list, '?q=Receive%20from', 3)
  await bulk.replace('notes', 'Totaliser', 'Counter')
  await bulk.choose('quantityOverflowValue', 'Set')
  await bulk.input('quantityOverflowValue').fill('5000000')
  const applies = 'Apply 5 changes'
  await expect(bulk.apply).toContainText(applies)
  page.once('dialog', (dialog) => void dialog.accept())
  await page.reload()
  await expect(bulk.input('quantityOverflowValue')).toHaveValue('5,000,000')
  await expect(bulk.line('notes').getByRole('textbox', { name: 'Find' })).toHaveValue('Totaliser')
  await expect(bulk.apply).toContainText(applies)

  await page.getByRole('link', { name: 'Cancel' }).click()
  const question = page.getByRole('dialog', { name: 'Leave without applying?' })
  await question.getByRole('button', { name: 'Stay' }).click()
  await expect(bulk.apply).toContainText(applies)
  await page.getByRole('link', { name: 'Cancel' }).click()
  await question.getByRole('button', { name: 'Leave' }).click()
  await expect(page).toHaveURL(/q=Receive/)
  await list.selects(3)
  await page.keyboard.press('e')
  await expect(page.getByText('Nothing is to change yet')).toBeVisible()
})

test('a lost answer does not store a change twice', async ({ page, api, list, complaints, server }) => {
  complaints.expect(/net::ERR_FAILED/)
  await api.loadSample()
  const bulk = await openFor(page, list, '?q=Receive%20from', 3)
  await bulk.choose('notes', 'Set')
  await bulk.input('notes').fill('Once.')
  await bulk.counts('Changes', 3)
  await page.route(
    /operations\/bulk\?digest/,
    async (route) => {
      await route.fetch()
      await route.abort('failed')
    },
    { times: 1 },
  )
  await bulk.apply.click()
  const lost = page.getByRole('alert').filter({ hasText: 'Nothing is lost' })
  await lost.getByRole('button', { name: 'Try again' }).click()
  await said(page, '3 values in 3 operations changed')
  const { items } = (await (await fetch(`${server.url}/api/changes`)).json()) as {
    items: readonly { readonly kind: string }[]
  }
  expect(items.filter(({ kind }) => kind === 'bulk-edit')).toHaveLength(1)
})

test('one that is refused stops all, or is passed over by choice', async ({ page, api, list }) => {
  await api.loadSample()
  await api.create({ name: `Receive from ${'x'.repeat(240)}` })
  const bulk = await openFor(page, list, '?q=Receive%20from', 4)
  await bulk.choose('name', 'Replace')
  await bulk.line('name').getByRole('button', { name: 'Put before or after' }).click()
  await bulk.line('name').getByRole('textbox', { name: 'Before' }).fill('Dairy: ')
  await bulk.counts('Errors', 1)
  await expect(bulk.apply).toHaveAttribute('aria-disabled', 'true')
  await page.getByRole('button', { name: 'show the errors' }).click()
  await expect(bulk.table.getByRole('row')).toHaveCount(2)
  await page.getByRole('radio', { name: 'Skip it' }).check()
  await bulk.apply.click()
  await said(page, '3 values in 3 operations changed')
  expect((await api.list('q=Dairy:')).total).toBe(3)
})

test('what a change leaves missing can be given at once', async ({ page, api, list }) => {
  await api.loadSample()
  const bulk = await openFor(page, list, '?q=Receive%20from', 3)
  await bulk.choose('primaryLotResolutionStrategy', 'Set')
  await bulk
    .line('primaryLotResolutionStrategy')
    .locator('[data-set]')
    .getByRole('radio', { name: 'Expression' })
    .check()
  await page.getByRole('button', { name: 'set Primary lot code too' }).click()
  await expect(bulk.input('primaryLotCodeExpression')).toBeFocused()
  await page.keyboard.type('{[default]Lot}')
  await bulk.counts('New warnings', 0)
})

test('the values of one are taken for all, but not what makes it itself', async ({ page, api, list }) => {
  await api.loadSample()
  const bulk = await openFor(page, list, '?q=Receive%20from', 3)
  await page.getByRole('button', { name: 'Take the values of one…' }).click()
  const dialog = page.getByRole('dialog', { name: 'Take the values of one operation' })
  await dialog.getByRole('searchbox').fill('Receive salt')
  await dialog.getByRole('radio', { name: 'Receive salt' }).check()
  await expect(dialog.getByRole('checkbox', { name: /^Name/ })).not.toBeChecked()
  await dialog.getByRole('button', { name: /^Take \d+ values$/ }).click()
  await expect(bulk.line('name').getByRole('radio', { name: 'Keep' })).toBeChecked()
  await expect(bulk.line('material').getByRole('radio', { name: 'Set' })).toBeChecked()
  await expect(bulk.apply).toHaveText(/Apply \d+ changes/)
})

/** Selects all that a list shows, and edits them. */
async function openFor(page: Page, list: ListScreen, search: string, count: number) {
  await list.open(search)
  await list.shows(count)
  await list.grid.focus()
  await page.keyboard.press('Control+a')
  await list.selects(count)
  await page.keyboard.press('e')
  await expect(page.getByRole('heading', { name: `Edit ${count} operations` })).toBeVisible()
  return bulkOn(page)
}

async function said(page: Page, text: string): Promise<void> {
  await expect(page.getByRole('status').filter({ hasText: text }).first()).toBeVisible()
}

async function everything(api: Api): Promise<ReadonlyMap<string, SavedWire>> {
  const { items } = await api.list('limit=1000')
  return new Map(items.map((item) => [item.id, item]))
}

/** In how many records each parameter is another, leaving out who saved when. */
function changedParameters(
  before: ReadonlyMap<string, SavedWire>,
  now: ReadonlyMap<string, SavedWire>,
): ReadonlyMap<string, number> {
  const audit = ['modifiedDate', 'modifiedBy', 'revision']
  const counts = new Map<string, number>()
  for (const [id, record] of before) {
    for (const [name, value] of Object.entries(record)) {
      if (audit.includes(name) || now.get(id)?.[name] === value) continue
      counts.set(name, (counts.get(name) ?? 0) + 1)
    }
  }
  return counts
}
