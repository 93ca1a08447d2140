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

test('what is typed before the palette is there is in it, and Esc calls it off', async ({
  page,
  api,
  list,
}) => {
  await api.loadSample()
  let come = () => {}
  const coming = new Promise<void>((resolve) => {
    come = resolve
  })
  await page.route(/\/Palette-[^/]*\.js$/, async (route) => {
    await coming
    await route.continue()
  })
  await list.open()
  await list.search.focus()
  await page.keyboard.press('Control+k')
  await page.keyboard.type('no')
  await page.keyboard.press('Escape')
  await expect(list.search).toBeFocused()
  await page.keyboard.press('Control+k')
  await page.keyboard.type('Incomplet?')
  await page.keyboard.press('Backspace')
  come()
  // No key may fall between the one and the other.
  await page.keyboard.type('e, and so on while it comes', { delay: 20 })
  const text = page.getByRole('dialog', { name: 'Commands' }).getByRole('combobox')
  await expect(text).toHaveValue('Incomplete, and so on while it comes')
  await expect(list.search).toHaveValue('')
  await page.keyboard.press('Escape')
  await expect(list.search).toBeFocused()
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

test('the palette selects all that it finds', async ({ page, api, list }) => {
  await api.loadSample()
  const { total } = await api.list('q=RawSilo2')
  await list.open()
  await page.keyboard.press('Control+k')
  const palette = page.getByRole('dialog')
  await palette.getByRole('combobox').fill('RawSilo2')
  const command = palette.getByRole('option', { name: `Select all that name RawSilo2 ${total} operations` })
  await command.click()
  await list.shows(total)
  await expect(page.getByText(`${total} selected`).first()).toBeVisible()
})

test('the palette edits and exports all at a place', async ({ page, api, list }) => {
  await api.loadSample()
  await list.open()
  await page.keyboard.press('Control+k')
  const palette = page.getByRole('dialog')
  await palette.getByRole('combobox').fill('RawSilo2')
  const stored = page.waitForEvent('download')
  await palette.getByRole('option', { name: 'Export operations at RawSilo2 CSV' }).click()
  expect((await stored).suggestedFilename()).toMatch(/\.csv$/)
  await page.keyboard.press('Control+k')
  await palette.getByRole('combobox').fill('RawSilo2')
  await palette.getByRole('option', { name: /^Edit the operations at RawSilo2/ }).click()
  await expect(page.getByRole('heading', { name: 'Edit 5 operations' })).toBeVisible()
})

test('the palette leads to what was changed at a place', async ({ page, api, list }) => {
  await api.loadSample()
  const [cip] = await api.find('CIP RawSilo2')
  const [other] = await api.find('CIP Vat1')
  await api.update(cip?.id ?? '', { notes: 'Here' })
  await api.update(other?.id ?? '', { notes: 'Elsewhere' })
  await list.open()
  await page.keyboard.press('Control+k')
  const palette = page.getByRole('dialog')
  await palette.getByRole('combobox').fill('RawSilo2')
  await palette.getByRole('option', { name: /Changes to operations at RawSilo2 2 since/ }).click()
  const sets = page.getByRole('navigation', { name: 'Change sets' }).getByRole('link')
  await expect(sets).toHaveCount(2)
  await expect(sets.first()).toContainText('Edit CIP RawSilo2')
  await page.getByRole('button', { name: /^Clear Operations at/ }).click()
  await expect(sets).toHaveCount(3)
})

test('the palette looks at what it found, and a search may still hold spaces', async ({
  page,
  api,
  list,
}) => {
  await api.loadSample()
  await list.open()
  await page.keyboard.press('Control+k')
  const palette = page.getByRole('dialog')
  const peek = palette.getByRole('complementary', { name: 'Peek' })
  const search = palette.getByRole('combobox')
  await expect(search).toBeFocused()
  await page.keyboard.type('rejected milk at')
  await expect(search).toHaveValue('rejected milk at')
  await expect(palette.getByRole('option', { name: /rejected milk at Bay/ })).toHaveCount(3)
  await expect(peek).toBeHidden()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Space')
  const second = await palette.getByRole('option').nth(1).locator('span').nth(1).innerText()
  await expect(peek.getByRole('heading', { level: 2 })).toHaveText(second)
  await page.keyboard.press('Escape')
  await expect(peek).toBeHidden()
  await expect(search).toHaveValue('rejected milk at')
  await page.keyboard.press('Space')
  await expect(peek).toBeVisible()
  for (const _ of ['the third', 'a command']) await page.keyboard.press('ArrowDown')
  await expect(peek).toBeHidden()
  await page.keyboard.press('Escape')
  await expect(palette).toBeHidden()
  await page.keyboard.press('Control+k')
  await search.fill('rejected milk')
  await expect(palette.getByRole('option', { name: /rejected milk at Bay/ })).toHaveCount(3)
  await page.keyboard.press('End')
  await page.keyboard.press('Space')
  await page.keyboard.press('Space')
  await expect(search).toHaveValue('rejected milk ')
  await peek.getByRole('link', { name: 'Open' }).click()
  await expect(palette).toBeHidden()
  await expect(page).toHaveURL(/\/operations\/[0-9A-Z-]{28}$/)
})

test('the palette duplicates all at a place, and the operation that is open', async ({
  page,
  api,
  list,
  editor,
}) => {
  await api.loadSample()
  await list.open()
  await page.keyboard.press('Control+k')
  const palette = page.getByRole('dialog', { name: 'Commands' })
  await palette.getByRole('combobox').fill('RawSilo2')
  await palette.getByRole('option', { name: 'Duplicate the 5 operations at RawSilo2 Name pattern' }).click()
  const naming = page.getByRole('dialog', { name: 'Duplicate 5 operations' })
  await naming.getByRole('textbox', { name: 'Names' }).fill('{name} again')
  await naming.getByRole('button', { name: 'Duplicate 5' }).click()
  await expect.poll(async () => (await api.find('CIP RawSilo2 again')).length).toBe(1)

  await list.open('?q=CIP RawSilo3')
  await list.row('CIP RawSilo3').click()
  await expect(editor.control('name')).toHaveValue('CIP RawSilo3')
  await page.keyboard.press('Control+k')
  await palette.getByRole('option', { name: 'Duplicate CIP RawSilo3' }).click()
  await expect(page).toHaveURL(/\/operations\/new\?duplicate=/)
  await expect(editor.control('name')).toHaveValue(/CIP RawSilo3/)
})
