import { expect, test } from './fixtures/test.ts'

test('the page follows the system until it is told otherwise, and remembers that', async ({
  page,
  api,
  list,
}) => {
  await api.loadSample()
  await page.emulateMedia({ colorScheme: 'dark' })
  await list.open()
  const root = page.locator('html')
  await expect(root).toHaveAttribute('data-scheme', 'dark')
  await page.emulateMedia({ colorScheme: 'light' })
  await expect(root).toHaveAttribute('data-scheme', 'light')

  await page.getByRole('button', { name: 'Light or dark' }).click()
  await page.getByRole('menuitemradio', { name: 'Dark' }).click()
  await expect(root).toHaveAttribute('data-scheme', 'dark')
  await page.reload()
  await expect(root).toHaveAttribute('data-scheme', 'dark')
})
