import { tabTo } from './fixtures/keys.ts'
import { bay1 } from './fixtures/names.ts'
import { expect, test } from './fixtures/test.ts'

test('an operation is created, edited and saved by the keyboard alone', async ({
  page,
  api,
  editor,
  list,
}) => {
  await api.loadSample()
  await list.open()
  await list.shows(60)

  await tabTo(page, 'New')
  await page.keyboard.press('Enter')
  await expect(editor.control('name')).toBeVisible()
  await tabTo(page, 'Name')
  await page.keyboard.type('By keys')
  await tabTo(page, 'Source')
  await page.keyboard.type('Bay1')
  await expect(page.getByRole('treeitem', { name: 'Bay1' })).toBeVisible()
  await page.keyboard.press('Enter')
  await tabTo(page, 'Material from', 'radiogroup')
  await page.keyboard.press('ArrowRight')
  await tabTo(page, 'Material expression')
  await page.keyboard.type('{[default]Material}')
  await page.keyboard.press('Control+s')
  await editor.said('Created By keys')

  await tabTo(page, 'Notes')
  await page.keyboard.type('Edited by keys.')
  await tabTo(page, 'Save')
  await page.keyboard.press('Enter')
  await editor.said(/^Saved By keys: 1 field changed/)
  const [stored] = await api.find('By keys')
  expect(stored).toMatchObject({
    sourceLocationPath: bay1,
    materialSource: 'EXPRESSION',
    materialExpression: '{[default]Material}',
    notes: 'Edited by keys.',
  })
})
