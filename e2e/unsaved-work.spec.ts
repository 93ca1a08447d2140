import type { Page } from 'playwright/test'
import { receiving, templatePlant } from '#testing/templates.ts'
import { expect, test } from './fixtures/test.ts'

test('leaving with changes asks', async ({ page, api, editor, list }) => {
  const { id } = await api.create({ name: 'Lids' })
  await editor.open(id)
  await editor.enter('notes', 'Half a thought')
  const leave = () => page.getByRole('link', { name: 'Operations' }).first().click()
  const dialog = page.getByRole('dialog', { name: 'Leave without saving?' })

  await leave()
  await dialog.getByRole('button', { name: 'Stay' }).click()
  await expect(editor.control('notes')).toHaveValue('Half a thought')
  await leave()
  await dialog.getByRole('button', { name: 'Leave' }).click()
  await expect(list.grid).toBeVisible()
})

test('leaving without changes does not ask', async ({ page, api, editor, list }) => {
  const { id } = await api.create({ name: 'Lids' })
  await editor.open(id)
  await editor.enter('notes', 'x')
  await editor.enter('notes', '')
  await page.getByRole('link', { name: 'Operations' }).first().click()
  await expect(list.grid).toBeVisible()
})

test('a draft survives a reload and is offered, not forced', async ({ page, api, editor }) => {
  const { id } = await api.create({ name: 'Lids', notes: 'As stored.' })
  await editor.open(id)
  await editor.enter('notes', 'Unsaved.')
  page.once('dialog', (dialog) => void dialog.accept())
  await page.reload()
  await expect(editor.control('notes')).toHaveValue('As stored.')
  await page.getByRole('button', { name: 'Restore' }).click()
  await expect(editor.control('notes')).toHaveValue('Unsaved.')
  await editor.save()
  await editor.said(/^Saved Lids/)
  await page.reload()
  await expect(editor.control('notes')).toHaveValue('Unsaved.')
  await expect(page.getByRole('button', { name: 'Restore' })).toBeHidden()
})

test('a draft of a new operation survives the death of its page', async ({ page, context, editor }) => {
  await editor.openNew()
  await editor.enter('name', 'Never saved')
  await editor.enter('operationType', 'SHIP')
  // The draft follows the form a little behind.
  await expect.poll(() => page.evaluate(() => JSON.stringify({ ...localStorage }))).toContain('SHIP')
  // The renderer dies without a last word.
  const devtools = await context.newCDPSession(page)
  const crashed = page.waitForEvent('crash')
  void devtools.send('Page.crash').catch(() => undefined)
  await crashed

  const next = await context.newPage()
  await next.goto('/operations/new')
  await next.getByRole('button', { name: 'Restore' }).click()
  await expect(next.getByRole('textbox', { name: 'Name' })).toHaveValue('Never saved')
  await expect(next.getByRole('combobox', { name: 'Type' })).toHaveValue('SHIP')
})

test('a draft that is not wanted is discarded for good', async ({ page, editor }) => {
  await editor.openNew()
  await editor.enter('name', 'Never saved')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Never saved')
  page.once('dialog', (dialog) => void dialog.accept())
  await page.reload()
  await page.getByRole('button', { name: 'Discard it' }).click()
  await page.reload()
  await expect(editor.control('name')).toHaveValue('')
  await expect(page.getByRole('button', { name: 'Restore' })).toBeHidden()
})

test('what two tabs change of one template is kept apart, and offered when they are gone', async ({
  page,
  context,
  api,
}) => {
  await api.importPlant(templatePlant)
  const address = `/onboarding/templates/${await api.keepTemplate(receiving)}`
  const kept = () => page.evaluate(() => JSON.stringify({ ...localStorage }))
  const what = (tab: Page) => tab.getByLabel('What it is for')
  const offer = (tab: Page) => tab.getByRole('button', { name: 'Restore' })
  const other = await context.newPage()
  for (const [tab, text] of [
    [page, 'In one tab'],
    [other, 'In another'],
  ] as const) {
    await tab.goto(address)
    await what(tab).fill(text)
    await expect.poll(kept).toContain(text)
    await expect(offer(tab)).toBeHidden()
  }
  await other.close()
  page.once('dialog', (dialog) => void dialog.accept())
  await page.reload()
  await page.getByRole('button', { name: 'Discard' }).click()
  await offer(page).click()
  await expect(what(page)).toHaveValue('In another')
})
