import { expect, test } from './fixtures/test.ts'

test.beforeEach(async ({ api, list }) => {
  await api.loadSample()
  await list.open()
  await list.shows(60)
})

test('a column is asked from its head: values with their counts, then a chip that takes it away', async ({
  page,
  api,
  list,
}) => {
  const { total } = await api.list('type=SHIP')
  await page.getByRole('button', { name: 'Type: column menu' }).focus()
  await page.keyboard.press('Enter')
  await page.getByRole('menuitem', { name: 'Filter…' }).click()
  const filter = page.getByRole('dialog', { name: 'Filter' })
  await filter.getByRole('checkbox', { name: `Ship ${total}` }).check()
  await list.shows(total)
  await page.keyboard.press('Escape')
  await expect(filter).toBeHidden()
  await page.getByRole('button', { name: 'Clear Type Ship' }).click()
  await list.shows(60)
})

test('any column is found and asked by the keyboard: what its text contains', async ({ page, api, list }) => {
  const { total } = await api.list('stopTriggerExpression.contains=unloading')
  expect(total).toBeGreaterThan(0)
  await page.getByRole('button', { name: 'Filter', exact: true }).focus()
  await page.keyboard.press('Enter')
  const filter = page.getByRole('dialog', { name: 'Filter' })
  await expect(filter.getByRole('searchbox')).toBeFocused()
  await page.keyboard.type('stops')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(filter.getByRole('textbox', { name: 'Contains' })).toBeFocused()
  await page.keyboard.type('unloading')
  await page.keyboard.press('Enter')
  await list.shows(total)
  await expect(page).toHaveURL(/stopTriggerExpression\.contains=unloading/)
  await page.keyboard.press('Escape')
  await expect(page.getByRole('button', { name: 'Filter', exact: true })).toBeFocused()
  await expect(page.getByText('Stops on contains unloading')).toBeVisible()
  await page.reload()
  await list.shows(total)
})

test('what is missing, ranges, and what changed since', async ({ page, api, list }) => {
  await page.goto('/operations?material.empty=true&quantityOverflowValue.from=1000')
  await expect(page.getByRole('button', { name: 'Clear Material empty' })).toBeVisible()
  await expect(page.getByRole('button', { name: 'Clear Wraps at from 1,000' })).toBeVisible()
  await page.goto('/operations')
  await page.getByRole('button', { name: 'Changed since…' }).click()
  await page.getByRole('menuitem', { name: 'The last 24 hours' }).click()
  await expect(page).toHaveURL(/modifiedDate\.from=/)
  await list.shows(60)
  const { total } = await api.list('complete=false')
  await page.getByRole('button', { name: /^\d+ incomplete$/ }).click()
  await list.shows(total)
})
