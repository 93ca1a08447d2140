import { expect, test } from './fixtures/test.ts'

const tree = [
  'Dairy',
  '  Bays',
  ...[1, 2, 3].map((n) => `    Bay${n}`),
  '  RawSilos',
  ...[1, 2, 3].map((n) => `    RawSilo${n}`),
]

test('from an empty database to six of nine operations of a pattern, undone and created again', async ({
  page,
  api,
  editor,
}) => {
  await page.goto('/onboarding')
  await page.getByRole('link', { name: 'Begin with units' }).press('Enter')
  await page.getByRole('textbox', { name: 'Name', exact: true }).fill('Kilogram')
  await page.keyboard.press('Enter')
  await expect(page.getByText('Kilogram created')).toBeVisible()
  await page.keyboard.press('Escape')
  await page.getByRole('link', { name: 'Onboarding' }).press('Enter')
  await page.getByRole('textbox', { name: 'Paste a tree' }).fill(tree.join('\n'))
  await page.keyboard.press('Control+Enter')
  await page.getByRole('button', { name: 'Store 9 rows' }).press('Enter')
  await page.getByRole('link', { name: 'Add to Materials' }).press('Enter')
  await page.getByRole('textbox', { name: 'Path' }).fill('Raw/Milk')
  await page.keyboard.press('Enter')
  await expect(page.getByText('Raw/Milk created')).toBeVisible()
  await page.keyboard.press('Escape')

  await page.goto('/onboarding/templates/new')
  await page.getByLabel('Template name').fill('Receive from a bay into a silo')
  await editor.enter('name', 'Receive {bay} into {silo}')
  await editor.enter('operationType', 'RECEIVE')
  await editor.enter('sourceLocation', 'Dairy/Bays/{bay}')
  await editor.enter('destinationLocation', 'Dairy/RawSilos/{silo}')
  await editor.enter('startTriggerExpression', '{[default]Receiving/{bay}/Unloading}')
  await editor.enter('stopTriggerExpression', '{[default]Receiving/{bay}/Unloading}')
  await editor.enter('material', 'Raw/Milk')
  await editor.enter('quantityExpression', '{[default]Receiving/{bay}/Total}')
  await editor.enter('unitOfMeasure', 'Kilogram')
  await page.keyboard.press('Control+s')
  await expect(page.getByRole('heading', { level: 1 })).toContainText('v1')

  await page.getByRole('link', { name: 'Onboarding' }).press('Enter')
  await page.getByRole('link', { name: 'Operations from a pattern' }).press('Enter')
  const grid = page.getByRole('grid', { name: 'Operations to be' })
  const create = page.getByRole('button', { name: /^Create/ })
  await page.getByRole('textbox', { name: '{bay}' }).fill('Bay{3-1}')
  await expect(page.getByText('3-1 runs backwards and holds nothing; write 1-3.')).toBeVisible()
  await page.getByRole('textbox', { name: '{bay}' }).fill('Bay{1-3}')
  await page.getByRole('textbox', { name: '{silo}' }).fill('RawSilo{1-3}')
  await expect(create).toContainText('Create 9')
  for (const n of [1, 2, 3])
    await page.getByRole('checkbox', { name: `Bay${n} with RawSilo${n}` }).press('Space')
  await expect(page.getByText('6 complete, 0 incomplete')).toBeVisible()

  await grid.locator('[data-row="1"] [data-field="quantityExpression"]').click()
  await page.keyboard.press('Delete')
  await expect(page.getByText('5 complete, 1 incomplete')).toBeVisible()
  await page.reload()
  await expect(page.getByText('5 complete, 1 incomplete')).toBeVisible()
  await page.getByRole('button', { name: 'Go to the cell' }).press('Enter')
  await page.getByRole('button', { name: 'Back to the template' }).press('Enter')
  await page.getByRole('link', { name: 'Plant' }).press('Enter')
  await page.getByRole('dialog').getByRole('button', { name: 'Stay' }).press('Enter')
  await expect(create).toContainText('Create 6')
  await expect(page.getByText('6 complete, 0 incomplete')).toBeVisible()
  await page.keyboard.press('Control+Enter')

  const toast = page.getByRole('status')
  await expect(toast.getByText('6 operations created')).toBeVisible()
  await expect(page.getByText('6 exist', { exact: true })).toBeVisible()
  const { items } = await api.list('limit=100')
  expect(items.map(({ complete }) => complete)).toEqual(Array.from({ length: 6 }, () => true))
  await page.getByRole('button', { name: 'Undo' }).press('Enter')
  await expect(create).toContainText('Create 6')
  expect((await api.list()).total).toBe(0)
  await page.getByText('6 complete, 0 incomplete').waitFor()
  await page.keyboard.press('Control+Enter')
  await expect(page.getByText('6 exist', { exact: true })).toBeVisible()
  expect((await api.list()).total).toBe(6)
})
