import { expect, test } from './fixtures/test.ts'

test('a server that is killed and started again loses nothing acknowledged, and the page goes on', async ({
  page,
  api,
  editor,
  server,
  complaints,
}) => {
  complaints.expect(/ERR_CONNECTION_REFUSED|ERR_EMPTY_RESPONSE|ERR_CONNECTION_RESET|ERR_INCOMPLETE_CHUNKED/)
  await editor.openNew()
  await editor.enter('name', 'Before')
  await editor.save()
  await editor.said('Created Before')
  await server.kill()

  await editor.enter('notes', 'Written while the server was gone.')
  await editor.save()
  await expect(page.getByText(/Nothing is lost: this is sent once when it answers/)).toBeVisible()
  await expect(editor.control('notes')).toHaveValue('Written while the server was gone.')
  await server.restart()
  await editor.said(/^Saved Before: 1 field changed/)

  const [stored, ...others] = await api.find('Before')
  expect(others).toEqual([])
  expect(stored).toMatchObject({ notes: 'Written while the server was gone.', revision: 2 })
})
