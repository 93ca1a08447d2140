import { expect, test } from './fixtures/test.ts'

test.beforeEach(async ({ api, list }) => {
  await api.loadSample()
  await list.open('?type=SHIP')
})

test('all that match are disabled by one change, and enabled again by its undo', async ({
  page,
  api,
  list,
}) => {
  const ships = await api.list('type=SHIP&limit=1000')
  await list.all.check()
  await list.selects(ships.total)
  await page.getByRole('button', { name: 'Disable', exact: true }).click()
  await expect(page.getByText(/^Disabled \d+ operations/)).toBeVisible()
  expect((await api.list('type=SHIP&enabled=false')).total).toBe(ships.total)
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(page.getByText(/put back as (it was|they were)$/)).toBeVisible()
  const after = await api.list('type=SHIP&limit=1000')
  expect(after.items.map(({ id, enabled }) => [id, enabled])).toEqual(
    ships.items.map(({ id, enabled }) => [id, enabled]),
  )
})

test('selected operations are duplicated under names made by a pattern, shown before', async ({
  page,
  api,
  list,
}) => {
  const [first = '', second = ''] = await list.names()
  await list.tick(first).click()
  await list.tick(second).click()
  await page.getByRole('button', { name: 'Duplicate' }).click()
  const dialog = page.getByRole('dialog', { name: 'Duplicate 2 operations' })
  await expect(dialog).toContainText(`${first} copy`)
  await dialog.getByRole('textbox', { name: 'Names' }).fill('Twin of {name}')
  await expect(dialog).toContainText(`Twin of ${second}`)
  await page.keyboard.press('Enter')
  await expect(page.getByText('Duplicated 2 operations')).toBeVisible()
  expect(await api.find(`Twin of ${first}`)).toHaveLength(1)
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(page.getByText('2 operations put back as they were')).toBeVisible()
  expect(await api.find(`Twin of ${first}`)).toHaveLength(0)
})

test('by the keyboard alone: select, delete, undo', async ({ page, api, list }) => {
  const before = (await api.list()).total
  await list.grid.focus()
  await page.keyboard.press('x')
  await page.keyboard.press('Shift+ArrowDown')
  await list.selects(2)
  await page.getByRole('button', { name: 'Delete', exact: true }).focus()
  await page.keyboard.press('Enter')
  await expect(page.getByText('Deleted 2 operations')).toBeVisible()
  expect((await api.list()).total).toBe(before - 2)
  await expect(list.bar).toBeHidden()
  await page.getByRole('button', { name: 'Undo' }).focus()
  await page.keyboard.press('Enter')
  await expect(page.getByText('2 operations put back as they were')).toBeVisible()
  expect((await api.list()).total).toBe(before)
})
