import { expect, test } from './fixtures/test.ts'

test('a list is kept by name, found again, changed, renamed and given up, by keyboard too', async ({
  page,
  api,
  list,
}) => {
  await api.loadSample()
  const { total } = await api.list('type=SHIP')
  await list.open('?type=SHIP&columns=name,notes')
  await list.shows(total)
  await expect(page.getByText('Not saved as a view')).toBeVisible()
  await page.getByRole('button', { name: 'Save view' }).focus()
  await page.keyboard.press('Enter')
  await page.getByRole('dialog').getByRole('textbox', { name: 'Name' }).fill('All shipping')
  await page.keyboard.press('Enter')
  await expect(page.getByText(/^View saved by/)).toBeVisible()
  await expect(page.getByRole('heading', { name: 'All shipping' })).toBeVisible()

  await page.goto('/operations')
  await list.shows(60)
  const title = page.getByRole('heading', { level: 1 }).getByRole('button')
  await title.click()
  await page.getByRole('menuitemradio', { name: 'All shipping' }).click()
  await list.shows(total)
  await expect(page).toHaveURL(/columns=name.*notes/)

  await page.getByRole('button', { name: 'Clear Type Ship' }).click()
  await list.shows(60)
  await title.click()
  await page.getByRole('menuitem', { name: 'Save into ‹All shipping›' }).click()
  await expect(page.getByRole('heading', { name: 'All shipping' })).toBeVisible()

  await title.click()
  await page.getByRole('menuitem', { name: 'Rename…' }).click()
  await page.getByRole('dialog').getByRole('textbox', { name: 'Name' }).fill('All notes')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: 'All notes' })).toBeVisible()
  await title.click()
  await page.getByRole('menuitem', { name: 'Delete ‹All notes›' }).click()
  await expect(page.getByText('Not saved as a view')).toBeVisible()
})
