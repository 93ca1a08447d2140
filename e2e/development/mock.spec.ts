import type { Page } from 'playwright/test'
import { expect, test } from '../fixtures/development.ts'
import { bay1, rawSilo1 } from '../fixtures/names.ts'

test('create, edit and save without a server; it is there after a reload', async ({ page, editor, list }) => {
  await list.open()
  await list.shows(60)
  await editor.openNew()
  await editor.enter('name', 'Made in the page')
  await editor.enter('operationType', 'MOVE')
  await editor.enter('sourceLocation', bay1)
  await editor.enter('destinationLocation', rawSilo1)
  await editor.save()
  await editor.said('Created Made in the page')
  await editor.enter('notes', 'And edited.')
  await editor.save()
  await editor.said(/^Saved Made in the page: 1 field changed/)

  await page.reload()
  await expect(editor.control('notes')).toHaveValue('And edited.')
  await list.open()
  await list.shows(61)
  await list.search.fill('Made in the page')
  await list.shows(1)
})

test('a refused save lands on its field', async ({ page, editor }) => {
  await editor.openNew()
  await editor.control('sourceLocation').fill('No/Such/Place')
  await editor.enter('name', 'Lids')
  await editor.save()
  await expect(editor.part('sourceLocation').getByRole('alert')).toBeVisible()
  await expect(editor.control('sourceLocation')).toBeFocused()
  await expect(page.getByRole('status').filter({ hasText: 'Not saved: 1 error' })).toBeVisible()
})

test('a stale save meets a colleague’s', async ({ page, editor, answer }) => {
  await editor.openNew()
  await editor.enter('name', 'Lids')
  await editor.save()
  await editor.said('Created Lids')
  await answer('stale')
  await editor.enter('notes', 'Mine.')
  await editor.save()
  const dialog = page.getByRole('dialog')
  await expect(dialog).toContainText('Saved by a colleague in the meantime.')
  await answerNormally(page)
  await dialog.getByRole('radio', { name: 'Notes: mine' }).check()
  await dialog.getByRole('button', { name: /Save as revision 3/ }).click()
  await editor.said(/^Saved Lids/)
})

test('a save while offline waits until the network is back', async ({ page, editor, answer }) => {
  await editor.openNew()
  await editor.enter('name', 'Lids')
  await answer('offline')
  await editor.save()
  await expect(page.getByText(/The network is gone/)).toBeVisible()
  await answer('normal')
  await editor.said('Created Lids')
})

test('a failed save says so and can be tried again', async ({ page, editor, answer }) => {
  await editor.openNew()
  await editor.enter('name', 'Lids')
  await answer('failing')
  await editor.save()
  await expect(page.getByText(/^Not saved\./)).toBeVisible()
  await answer('normal')
  await page.getByRole('button', { name: 'Try again' }).click()
  await editor.said('Created Lids')
})

test('a mode in the address holds for the tab', async ({ page }) => {
  await page.goto('/operations?mock=failing')
  await expect(page.getByRole('button', { name: 'Try again' })).toBeVisible({ timeout: 20_000 })
  await page.goto('/operations?mock=normal')
  await expect(page.getByRole('grid')).toBeVisible()
})

/** A dialog that is open hides the switch from all but scripts. */
async function answerNormally(page: Page): Promise<void> {
  await page.evaluate(() => window.mockAnswers?.('normal'))
}
