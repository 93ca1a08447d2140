import { expect, test } from './fixtures/test.ts'

test('the palette finds an operation and opens it', async ({ page, api, list, editor }) => {
  await api.loadSample()
  await list.open()
  await page.keyboard.press('Control+k')
  const palette = page.getByRole('dialog')
  await palette.getByRole('combobox').fill('rejected milk at Bay 3')
  await expect(palette.getByRole('option', { name: /Scrap rejected milk at Bay 3/ })).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(editor.control('name')).toHaveValue('Scrap rejected milk at Bay 3')
})

test('the palette creates an operation at the place that was typed', async ({ page, api, list, editor }) => {
  await api.loadSample()
  await list.open()
  await page.keyboard.press('Control+k')
  const palette = page.getByRole('dialog')
  await palette.getByRole('combobox').fill('RawSilo2')
  await palette.getByRole('option', { name: /New operation from .*RawSilo2/ }).click()
  await expect(editor.control('sourceLocation')).toHaveValue(/RawSilo2$/)
})
