import { expect, test } from './fixtures/test.ts'

test('typing asks the server nothing, and what stands beside follows', async ({ page, api, editor }) => {
  await api.loadSample()
  await editor.openNew()
  // With the first change the page fetches, once, the code that a save needs; and when it rests, the palette's.
  await editor.control('name').press('A')
  await page.waitForFunction(() => {
    const fetched = performance.getEntriesByType('resource').map(({ name }) => name)
    return ['ConflictDialog', 'check', 'read-save', 'Palette'].every((part) =>
      fetched.some((name) => name.includes(`/${part}-`) && name.endsWith('.js')),
    )
  })
  await page.waitForLoadState('networkidle')
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  await editor.control('name').pressSequentially(' silo')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('A silo')
  await expect(page.getByText('A silo').nth(1)).toBeVisible()
  expect(asked).toEqual([])
})
