import { expect, test } from './fixtures/test.ts'

test('typing asks the server nothing, and what stands beside follows', async ({ page, api, editor }) => {
  await api.loadSample()
  await editor.openNew()
  await page.waitForLoadState('networkidle')
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  await editor.control('name').pressSequentially('Receive raw milk')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Receive raw milk')
  await expect(page.getByText('Receive raw milk').nth(1)).toBeVisible()
  expect(asked).toEqual([])
})
