import { type GridScreen, gridOn } from './fixtures/grid.ts'
import { expect, test as base } from './fixtures/test.ts'

const test = base.extend<{ readonly grid: GridScreen }>({
  grid: async ({ page }, lend) => lend(gridOn(page)),
})

test.use({ permissions: ['clipboard-read', 'clipboard-write'] })
test.beforeEach(async ({ api }) => api.loadSample())

const bay1 = 'Receive from Bay 1 into RawSilo1'
const bay2 = 'Receive from Bay 2 into RawSilo2'

test('the list becomes a grid, is edited, looked at, applied and undone by keyboard alone', async ({
  page,
  api,
  list,
  grid,
}) => {
  const isStored = async () => (await api.find(bay2))[0]?.['enabled']
  await list.open('?q=Receive%20from%20Bay')
  await page.getByRole('link', { name: 'Grid edit' }).focus()
  await page.keyboard.press('Enter')
  await expect(grid.cell(bay1, 'enabled')).toHaveText('Yes')
  await grid.grid.focus()
  await grid.press('ArrowRight', 'n', 'Enter', 'ArrowUp', 'Shift+ArrowDown', 'Control+d')
  await expect(grid.cell(bay2, 'enabled')).toHaveText('No')
  await expect(grid.pending).toContainText('2 cells in 2 operations changed')

  await grid.press('End', 'F2', 'End')
  await page.keyboard.type('0')
  await grid.press('Enter')
  await expect(grid.pending).toContainText('3 cells in 2 operations changed')
  await grid.press('Control+z')
  await expect(grid.pending).toContainText('2 cells in 2 operations changed')
  await grid.press('Control+Shift+z')
  await expect(grid.pending).toContainText('3 cells in 2 operations changed')

  await grid.pending.getByRole('button', { name: 'Preview' }).focus()
  await page.keyboard.press('Enter')
  await expect(grid.preview).toContainText('3 cells in 2 operations')
  await expect(grid.preview.getByRole('rowheader', { name: bay1 })).toBeVisible()
  await grid.preview.getByRole('button', { name: 'Apply 3 cells' }).focus()
  await page.keyboard.press('Enter')
  await expect(
    page.getByRole('status').filter({ hasText: '3 cells in 2 operations changed' }).first(),
  ).toBeVisible()
  // The bar of the pending change says the same.
  await expect.poll(isStored).toBe(false)
  await page.getByRole('button', { name: 'Undo', exact: true }).focus()
  await page.keyboard.press('Enter')
  await expect(grid.cell(bay2, 'enabled')).toHaveText('Yes')
  await expect.poll(isStored).toBe(true)
})

test('a block is copied as a spreadsheet reads it, and pasted again without its last newline', async ({
  page,
  grid,
}) => {
  await grid.open('&q=Receive%20from%20Bay')
  await grid.goTo(bay1, 'startTriggerType')
  await grid.press('Shift+ArrowDown', 'Shift+ArrowRight', 'Control+c')
  await expect(page.getByText('2 × 2 cells copied')).toBeVisible()
  const text = await page.evaluate(() => navigator.clipboard.readText())
  expect(text.split('\r\n')).toEqual([
    expect.stringContaining('Rising\t{'),
    expect.stringContaining('Rising\t{'),
    '',
  ])

  await grid.copied('Any change\tCHANGE\r\n')
  await grid.goTo(bay1, 'startTriggerType')
  await grid.copied('Any change\r\n')
  await grid.press('Control+v')
  await expect(grid.cell(bay1, 'startTriggerType')).toHaveText('Change')
  await expect(grid.pending).toContainText('1 cell in 1 operation changed')
})

test('one value fills the selection, and Delete clears it', async ({ grid }) => {
  await grid.open('&q=Receive%20from%20Bay')
  await grid.goTo(bay1, 'startTriggerExpression')
  await grid.copied('{[default]Bays/Any}')
  await grid.press('Shift+ArrowDown', 'Control+v')
  await expect(grid.cell(bay2, 'startTriggerExpression')).toHaveText('{[default]Bays/Any}')
  await grid.press('Delete')
  await expect(grid.cell(bay2, 'startTriggerExpression')).toHaveText('')
  await expect(grid.pending).toContainText('2 new warnings')
})

test('a block larger than the selection asks first, and shows what it would do', async ({ page, grid }) => {
  await grid.open('&q=Receive%20from%20Bay')
  await grid.copied('{[default]A}\tFalling\r\n{[default]B}\tFalling\r\n')
  await grid.goTo(bay1, 'startTriggerExpression')
  await grid.press('Control+v')
  const question = page.getByRole('dialog', { name: 'A larger block than selected' })
  await expect(question).toContainText('The clipboard holds 2 × 2 cells, 1 × 1 are selected.')
  await expect(question).toContainText('4 of the 4 differ from what is there; all are valid.')
  await expect(grid.cell(bay2, 'startTriggerExpression')).toHaveText('{[default]B}')
  await expect(grid.pending).toContainText('No cell is changed yet')
  await page.keyboard.press('Escape')
  await expect(question).toBeHidden()
  await expect(grid.cell(bay2, 'startTriggerExpression')).not.toHaveText('{[default]B}')

  await grid.press('Control+v', 'Tab', 'Enter')
  await expect(grid.pending).toContainText('1 cell in 1 operation changed')
  await grid.press('Control+v', 'Enter')
  await expect(grid.pending).toContainText('4 cells in 2 operations changed')

  await grid.goTo('Receive from Bay 3 into RawSilo3', 'startTriggerExpression')
  await grid.press('Control+v')
  await expect(question).toContainText('Left out, beyond the end of the grid: 1 row.')
  await expect(question.getByRole('button', { name: 'Paste 1 × 2' })).toBeFocused()
})

test('what is no value stays in its cell, says why, and is not applied', async ({ page, grid }) => {
  await grid.open('&q=Receive%20from%20Bay')
  await grid.goTo(bay1, 'quantityOverflowValue')
  await page.keyboard.type('10.000.000')
  await grid.press('Enter', 'ArrowUp')
  await expect(grid.cell(bay1, 'quantityOverflowValue')).toHaveAttribute('aria-invalid', 'true')
  await expect(grid.bar).toContainText('“10.000.000” is not a decimal number')
  await expect(grid.pending).toContainText('1 error')
  await expect(grid.apply).toHaveAttribute('aria-disabled', 'true')
  await grid.pending.getByRole('button', { name: 'Use 10,000,000' }).click()
  await expect(grid.cell(bay1, 'quantityOverflowValue')).toHaveText('10,000,000')
  await expect(grid.apply).toHaveAttribute('aria-disabled', 'false')
})

test('a field that does not apply cannot be edited, says why, and follows its choice', async ({
  page,
  grid,
}) => {
  await grid.open('&q=CIP%20Vat1')
  await grid.goTo('CIP Vat1', 'quantityOverflowValue')
  await expect(grid.bar).toContainText('Applies when Calculation is')
  await page.keyboard.type('5')
  await expect(grid.pending).toContainText('No cell is changed yet')
  await grid.press('ArrowLeft', 'r', 'Enter')
  await grid.goTo('CIP Vat1', 'quantityOverflowValue')
  await page.keyboard.type('5000')
  await grid.press('Enter')
  await expect(grid.pending).toContainText('2 cells in 1 operation changed')
})

test('a place is picked, or named in any of its spellings', async ({ page, api, grid }) => {
  await grid.open('&q=Receive%20from%20Bay%201&columns=destinationLocation')
  await grid.goTo(bay1, 'destinationLocation')
  await page.keyboard.type('RawSilo3')
  await grid.press('Enter')
  await expect(grid.cell(bay1, 'destinationLocation')).toContainText('RawSilo3')
  await grid.apply.click()
  // The bar of what is pending says the same before it is stored.
  await expect(grid.pending).toContainText('No cell is changed yet')
  await expect(
    page.getByRole('status').filter({ hasText: '1 cell in 1 operation changed' }).first(),
  ).toBeVisible()
  expect((await api.find(bay1))[0]?.['destinationLocationPath']).toMatch(/RawSilo3$/)
})

test('what somebody stored meanwhile is named, shown and kept', async ({ page, api, grid }) => {
  const [record] = await api.find(bay1)
  await grid.open('&q=Receive%20from%20Bay')
  await grid.goTo(bay1, 'startTriggerExpression')
  await page.keyboard.type('mine')
  await grid.press('Enter')
  await api.update(record?.id ?? '', { notes: 'Theirs', startTriggerExpression: 'theirs' })
  await grid.apply.click()
  await expect(grid.preview).toContainText(`Changed by someone since you began: ${bay1}`)
  await expect(grid.preview).toContainText('theirs')
  await grid.preview.getByRole('button', { name: 'Apply 1 cell' }).click()
  await expect(grid.preview).toBeHidden()
  // It is hidden while what it shows is stored.
  const stored = async () => {
    const { notes, startTriggerExpression } = await api.get(record?.id ?? '')
    return [notes, startTriggerExpression]
  }
  await expect.poll(stored).toEqual(['Theirs', 'mine'])
})

test('what is entered survives a reload, and leaving it asks', async ({ page, grid, list }) => {
  await grid.open('&q=Receive%20from%20Bay')
  await grid.goTo(bay1, 'enabled')
  await grid.press('n', 'Enter')
  await expect(grid.pending).toContainText('1 cell in 1 operation changed')
  await page.reload()
  await expect(grid.pending).toContainText('1 cell in 1 operation changed')
  await page.getByRole('button', { name: 'Leave grid edit' }).click()
  const question = page.getByRole('dialog', { name: 'Leave grid edit?' })
  await question.getByRole('button', { name: 'Stay' }).click()
  await expect(question).toBeHidden()
  await grid.pending.getByRole('button', { name: 'Discard' }).click()
  await page.getByRole('button', { name: 'Leave grid edit' }).click()
  await expect(list.grid).toBeVisible()
  await expect(page).toHaveURL(/q=Receive/)
})

test('the keys of the grid pattern move the active cell, and Tab leaves at the end of a row', async ({
  grid,
}) => {
  await grid.open()
  await grid.grid.focus()
  const active = (row: number, column: number) =>
    expect(grid.grid.locator('[data-active]')).toHaveAttribute('id', new RegExp(`${row}-${column}$`))
  await active(0, 0)
  await grid.press('Control+End')
  await active(59, 8)
  await grid.press('Control+Home', 'PageDown')
  await expect(grid.grid.locator('[data-active]')).not.toHaveAttribute('id', /[^0-9]0-0$/)
  await grid.press('Control+Home', 'End', 'Shift+Tab')
  await active(0, 7)
  await grid.press('Tab', 'Tab')
  await expect(grid.grid).not.toBeFocused()
})
