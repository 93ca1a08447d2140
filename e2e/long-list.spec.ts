import { fill } from './fixtures/many.ts'
import { expect, test } from './fixtures/test.ts'

const ROWS = 10_000

test('ten thousand operations scroll to their end, and only a window of them is on the page', async ({
  page,
  server,
  list,
}) => {
  await fill(server, ROWS)
  await list.open()
  await list.shows(ROWS)
  const rows = list.grid.getByRole('row')
  await expect(list.row('Consume lot 000002')).toBeVisible()
  expect(await rows.count()).toBeLessThan(120)

  await list.grid.focus()
  await page.keyboard.press('End')
  await expect(list.row('Ship lot 009997')).toBeVisible()
  expect(await rows.count()).toBeLessThan(120)
  await page.keyboard.press('Home')
  await expect(list.row('Consume lot 000002')).toBeVisible()

  await list.grid.hover()
  await page.mouse.wheel(0, 100_000)
  await expect(async () => {
    const [head, first] = [rows.nth(0), rows.nth(1)]
    expect(await head.getAttribute('aria-rowindex')).toBe('1')
    expect(Number(await first.getAttribute('aria-rowindex'))).toBeGreaterThan(2000)
    await expect(first).toContainText('Consume lot')
  }).toPass()
})
