import { expect, test } from './fixtures/test.ts'

const ROWS = 10_000
const AT_ONCE = 16

test('ten thousand operations scroll to their end, and only a window of them is on the page', async ({
  page,
  api,
  list,
}) => {
  test.setTimeout(180_000)
  let next = 0
  await Promise.all(
    Array.from({ length: AT_ONCE }, async () => {
      while (next < ROWS) {
        next += 1
        await api.create({ name: `Move ${String(next).padStart(5, '0')}` })
      }
    }),
  )
  await list.open()
  await list.shows(ROWS)
  await expect(list.row('Move 00001')).toBeVisible()
  expect(await list.grid.getByRole('row').count()).toBeLessThan(120)

  await list.grid.focus()
  await page.keyboard.press('End')
  await expect(list.row('Move 10000')).toBeVisible()
  expect(await list.grid.getByRole('row').count()).toBeLessThan(120)
  await page.keyboard.press('Home')
  await expect(list.row('Move 00001')).toBeVisible()
  await list.grid.hover()
  await page.mouse.wheel(0, 100_000)
  await expect(async () => {
    const [top = ''] = await list.names()
    expect(Number(top.replace('Move ', ''))).toBeGreaterThan(2000)
  }).toPass()
})
