import type { Page } from 'playwright/test'
import { listOn } from './fixtures/list.ts'
import { expect, test } from './fixtures/test.ts'

/** Where each row in sight stands. */
function places(page: Page) {
  return page
    .getByRole('grid', { name: 'Inventory operations' })
    .getByRole('row')
    .evaluateAll((rows) =>
      rows.map((row) => [row.getAttribute('data-index'), row.getBoundingClientRect().top]),
    )
}

function isLive(page: Page) {
  return expect(page.getByText('Live', { exact: true })).toBeVisible()
}

test('a save in one tab shows in another within a second, marked, and no row moves', async ({
  page,
  context,
  api,
  list,
  editor,
}) => {
  await api.loadSample()
  const [record] = await api.find('CIP CreamSilo2')
  await list.open()
  await isLive(page)
  const other = await context.newPage()
  const theirs = listOn(other)
  await theirs.open()
  await isLive(other)
  const [names, before] = [await theirs.names(), await places(other)]

  await editor.open(record?.id ?? '')
  await editor.enter('name', 'Wash CreamSilo2')
  await editor.enter('enabled', false)
  const stored = page.waitForResponse((response) => response.request().method() === 'POST')
  await editor.save()
  await stored
  const row = theirs.row('Wash CreamSilo2')
  await expect(row).toBeVisible({ timeout: 1000 })
  expect(await places(other)).toEqual(before)
  await expect(row.getByText('Just now')).toBeVisible()
  await expect(other.getByText(/^Wash CreamSilo2 changed just now by /).last()).toBeVisible()

  await expect(other.getByText(/Order kept while you read; 1 row would move/)).toBeVisible()
  await other.getByRole('button', { name: 'Sort again' }).click()
  await expect.poll(() => theirs.names()).not.toEqual(names)
  await expect(other.getByRole('button', { name: 'Sort again' })).toBeHidden()
  await expect(page.getByText(/changed just now/)).toBeHidden()
})

test('records that others make or delete wait for Sort again', async ({ page, api, list }) => {
  await api.loadSample()
  await list.open('?q=CIP')
  await isLive(page)
  const [before, first] = [await list.names(), (await api.find('CIP CreamSilo1'))[0]]
  await api.create({ name: 'CIP Another' })
  await expect(page.getByText(/^1 more match/)).toBeVisible()
  await api.remove(first?.id ?? '')
  await expect(page.getByText(/1 deleted\./)).toBeVisible()
  await expect(list.row('CIP CreamSilo1').getByText('Deleted', { exact: true })).toBeVisible()
  expect((await list.names()).map((name) => name.split('\n')[0])).toEqual(before)
  await page.getByRole('button', { name: 'Sort again' }).press('Enter')
  await expect
    .poll(() => list.names())
    .toEqual(['CIP Another', ...before.filter((name) => name !== 'CIP CreamSilo1')])
  await expect(list.grid).toBeFocused()
})

test('an open form is kept as the record is, and says when somebody saved it meanwhile', async ({
  page,
  api,
  editor,
}) => {
  const { id } = await api.create({ name: 'Lids', notes: 'As it was.' })
  await editor.open(id)
  await api.update(id, { notes: 'As they want it.' })
  await expect(editor.control('notes')).toHaveValue('As they want it.')
  await editor.enter('notes', 'As I want it.')
  await api.update(id, { spare1: 'theirs' })
  await expect(page.getByText(/saved revision 3 of this operation while you were editing/)).toBeVisible()
  await expect(editor.control('notes')).toHaveValue('As I want it.')
})

test('a server that stops ends its streams at once; the page comes back by itself and misses nothing', async ({
  page,
  api,
  list,
  server,
  complaints,
}) => {
  complaints.expect(/ERR_CONNECTION_REFUSED|ERR_EMPTY_RESPONSE|ERR_CONNECTION_RESET|ERR_INCOMPLETE_CHUNKED/)
  const { id } = await api.create({ name: 'Before' })
  await list.open()
  await isLive(page)
  const from = Date.now()
  expect(await server.stop()).toBe(0)
  expect(Date.now() - from).toBeLessThan(2000)
  await expect(page.getByText('Not live, reconnecting…')).toBeVisible()
  await server.restart()
  await api.update(id, { name: 'After' })
  await expect(list.row('After')).toBeVisible({ timeout: 20_000 })
  await isLive(page)
})

test('more tabs than a browser has connections are all told, and can save', async ({
  page,
  context,
  api,
  list,
}) => {
  const { id } = await api.create({ name: 'Before' })
  await list.open()
  const tabs = await Promise.all(Array.from({ length: 7 }, () => context.newPage()))
  for (const tab of tabs) await listOn(tab).open()
  for (const tab of tabs) await isLive(tab)
  await api.update(id, { name: 'After' })
  for (const tab of tabs) await expect(listOn(tab).row('After')).toBeVisible()

  // Whichever tab leads, the others go on without it.
  await page.close()
  await api.update(id, { name: 'Later' })
  for (const tab of tabs) await expect(listOn(tab).row('Later')).toBeVisible()
})
