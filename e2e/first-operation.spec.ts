import { rawSilo1, rawSilo2 } from './fixtures/names.ts'
import { expect, test } from './fixtures/test.ts'

test('from an empty plant to a first operation that is found again, edited, deleted and brought back', async ({
  page,
  api,
  editor,
  list,
}) => {
  await page.goto('/')
  await page.getByRole('button', { name: 'Load the sample' }).click()
  await list.shows(60)

  await list.search.fill('Scrap rejected milk at Bay 2')
  await list.shows(1)
  await list.row('Scrap rejected milk at Bay 2').click()
  await expect(editor.control('name')).toHaveValue('Scrap rejected milk at Bay 2')

  await page.goto('/operations/new')
  await editor.enter('name', 'Move RawSilo1 to RawSilo2 at night')
  await editor.enter('operationType', 'MOVE')
  await editor.enter('sourceLocation', rawSilo1)
  await editor.enter('destinationLocation', rawSilo2)
  await editor.save()
  await editor.said('Created Move RawSilo1 to RawSilo2 at night')
  await expect(page).toHaveURL(/\/operations\/[0-9A-Z]{10}-[0-9A-Z]{8}-[0-9A-Z]{8}$/)

  await list.open()
  await list.search.fill('at night')
  await list.shows(1)
  await list.row('Move RawSilo1 to RawSilo2 at night').click()
  await editor.enter('notes', 'Only while bay 1 is idle.')
  await editor.save()
  await editor.said(/^Saved Move RawSilo1 to RawSilo2 at night: 1 field changed/)

  const [stored] = await api.find('Move RawSilo1 to RawSilo2 at night')
  expect(stored).toMatchObject({
    operationType: 'MOVE',
    sourceLocationPath: rawSilo1,
    destinationLocationPath: rawSilo2,
    notes: 'Only while bay 1 is idle.',
    revision: 2,
  })

  await page.getByRole('button', { name: 'More actions' }).click()
  await page.getByRole('menuitem', { name: 'Delete…' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Delete' }).click()
  await list.shows(60)
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect.poll(async () => (await api.find('Move RawSilo1 to RawSilo2 at night')).length).toBe(1)
})
