import { expect, test } from './fixtures/test.ts'

test('a stale save shows base, theirs and mine, and each field is chosen', async ({ page, api, editor }) => {
  const { id } = await api.create({ name: 'Lids', notes: 'As it was.', spare1: 'old', spare2: 'old' })
  await editor.open(id)
  await editor.enter('notes', 'As I want it.')
  await editor.enter('spare1', 'mine')
  await api.update(id, { notes: 'As they want it.', spare2: 'theirs' })
  await editor.save()

  const dialog = page.getByRole('dialog', {
    name: 'Someone else saved this operation while you were editing',
  })
  const notes = dialog.getByRole('row', { name: /Notes/ })
  await expect(notes).toContainText('As it was.')
  await expect(notes).toContainText('As they want it.')
  await expect(notes).toContainText('As I want it.')
  const commit = dialog.getByRole('button', { name: /Save as revision 3/ })
  await expect(commit).toHaveAttribute('aria-disabled', 'true')
  expect(await api.get(id)).toMatchObject({ notes: 'As they want it.', revision: 2 })

  await dialog.getByRole('radio', { name: 'Notes: mine' }).check()
  await expect(dialog.getByRole('radio', { name: 'Spare 1: mine' })).toBeChecked()
  await expect(dialog.getByRole('radio', { name: 'Spare 2: theirs' })).toBeChecked()
  await commit.focus()
  await page.keyboard.press('Control+s')
  await editor.said(/^Saved Lids/)
  expect(await api.get(id)).toMatchObject({
    notes: 'As I want it.',
    spare1: 'mine',
    spare2: 'theirs',
    revision: 3,
  })
})

test('back to editing loses nothing and stores nothing', async ({ page, api, editor }) => {
  const { id } = await api.create({ name: 'Lids' })
  await editor.open(id)
  await editor.enter('notes', 'Mine.')
  await api.update(id, { notes: 'Theirs.' })
  await editor.save()
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /Back to editing/ })
    .click()
  await expect(editor.control('notes')).toHaveValue('Mine.')
  expect(await api.get(id)).toMatchObject({ notes: 'Theirs.', revision: 2 })
})

test('a record that is deleted meanwhile is said to be gone, and can be saved as another', async ({
  page,
  api,
  editor,
}) => {
  const { id } = await api.create({ name: 'Lids' })
  const told = page.waitForResponse(/\/api\/events/)
  await editor.open(id)
  await told
  await editor.enter('notes', 'Mine.')
  await api.remove(id)
  await expect(page.getByText('Someone has deleted this operation meanwhile.')).toBeVisible()
  await page.getByRole('button', { name: 'Save as a new operation' }).click()
  await editor.said('Created Lids')
  expect(await api.find('Lids')).toMatchObject([{ notes: 'Mine.', revision: 1 }])
})
