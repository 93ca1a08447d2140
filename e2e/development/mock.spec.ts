import type { Page } from 'playwright/test'
import { expect, test } from '../fixtures/development.ts'
import { bay1, rawSilo1 } from '../fixtures/names.ts'

test('create, edit and save without a server; it is there after a reload', async ({ page, editor, list }) => {
  await list.open()
  await list.shows(60)
  await page.getByRole('link', { name: 'New', exact: true }).click()
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
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Operations' }).click()
  await list.shows(61)
  await list.search.fill('Made in the page')
  await list.shows(1)
})

/** One load of the page for all of them: its modules come one by one, which takes longer than what is tested. */
test('a save that is refused, broken off, offline or stale', async ({ page, editor, answer }) => {
  await editor.openNew()
  await editor.enter('name', 'Lids')

  await test.step('a refused save lands on its field', async () => {
    await editor.control('sourceLocation').fill('No/Such/Place')
    await editor.save()
    await expect(editor.part('sourceLocation').getByRole('alert')).toBeVisible()
    await expect(editor.control('sourceLocation')).toBeFocused()
    await expect(page.getByRole('status').filter({ hasText: 'Not saved: 1 error' })).toBeVisible()
    await editor.control('sourceLocation').fill('')
  })

  await test.step('a failed save says so and can be tried again', async () => {
    await answer('failing')
    await editor.save()
    await expect(page.getByText(/^Not saved\./)).toBeVisible()
    await answer('normal')
    await page.getByRole('button', { name: 'Try again' }).click()
    await editor.said('Created Lids')
  })

  await test.step('a save while offline waits until the network is back', async () => {
    await editor.enter('notes', 'From the road.')
    await answer('offline')
    await editor.save()
    await expect(page.getByText(/The network is gone/)).toBeVisible()
    await answer('normal')
    await editor.said(/^Saved Lids: 1 field changed/)
  })

  await test.step('a stale save meets a colleague’s', async () => {
    await answer('stale')
    await editor.enter('notes', 'Mine.')
    await editor.save()
    const dialog = page.getByRole('dialog')
    await expect(dialog).toContainText('Saved by a colleague in the meantime.')
    await answerNormally(page)
    await dialog.getByRole('radio', { name: 'Notes: mine' }).check()
    await dialog.getByRole('button', { name: /Save as revision 4/ }).click()
    await editor.said(/^Saved Lids/)
    await expect(editor.control('notes')).toHaveValue('Mine.')
  })
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
