import { expect, test } from './fixtures/test.ts'

test('a double click on Save stores one operation', async ({ api, editor }) => {
  await editor.openNew()
  await editor.enter('name', 'Once')
  await editor.saveButton.dblclick()
  await editor.said('Created Once')
  expect(await api.find('Once')).toHaveLength(1)
})

test('a save without a network waits, and is sent once when it is back', async ({
  page,
  context,
  api,
  editor,
  complaints,
}) => {
  complaints.expect(/ERR_INTERNET_DISCONNECTED/)
  await editor.openNew()
  await editor.enter('name', 'Once')
  await context.setOffline(true)
  await editor.save()
  await expect(page.getByText(/The network is gone/)).toBeVisible()
  await expect(editor.control('name')).toHaveValue('Once')
  await editor.save()
  await context.setOffline(false)
  await editor.said('Created Once')
  expect(await api.find('Once')).toHaveLength(1)
})

test('a save whose answer was lost is not stored twice', async ({ page, api, editor, complaints }) => {
  complaints.expect(/ERR_FAILED|ERR_CONNECTION/)
  await editor.openNew()
  await editor.enter('name', 'Once')
  let lost = 0
  await page.route('**/api/inventory-operations', async (route) => {
    if (route.request().method() !== 'POST' || lost > 0) return route.fallback()
    lost += 1
    await route.fetch()
    await route.abort()
  })
  await editor.save()
  await editor.said('Created Once')
  expect(lost).toBe(1)
  expect(await api.find('Once')).toHaveLength(1)
})
