import { expect, test } from './fixtures/test.ts'

test('a hidden value waits and comes back; what a save drops is said before', async ({
  page,
  api,
  editor,
}) => {
  const { id } = await api.create({ name: 'Lids' })
  await editor.open(id)
  await editor.enter('quantityExpression', '{[default]Total}')
  await editor.enter('quantityCalcType', 'RISING')
  await editor.enter('quantityOverflowValue', '1000')

  await editor.enter('quantitySource', 'MANUAL')
  await expect(editor.part('quantityExpression')).toBeHidden()
  await expect(editor.part('quantityOverflowValue')).toBeHidden()
  await expect(page.getByText(/A save will drop Counter/)).toBeVisible()

  await editor.enter('quantitySource', 'EXPRESSION')
  await expect(editor.control('quantityExpression')).toHaveValue('{[default]Total}')
  await expect(editor.control('quantityOverflowValue')).toHaveValue(/^1,?000$/)
  await expect(page.getByText(/A save will drop/)).toHaveCount(0)

  await editor.enter('quantitySource', 'MANUAL')
  await editor.save()
  await editor.said(/^Saved Lids/)
  expect(await api.get(id)).toMatchObject({
    quantitySource: 'MANUAL',
    quantityExpression: null,
    quantityCalcType: null,
    quantityOverflowValue: null,
  })
})

test('all fields can be shown, each that does not apply with its reason and the way to the choice', async ({
  page,
  editor,
}) => {
  await editor.openNew()
  await expect(editor.part('materialExpression')).toBeHidden()
  await page.getByRole('switch', { name: 'Show all fields' }).check()
  const part = editor.part('materialExpression')
  await expect(part).toContainText('Applies when Material from is Expression.')
  await expect(part.getByRole('textbox')).toHaveCount(0)
  await part.getByRole('button', { name: 'Material from' }).click()
  await expect(editor.control('materialSource')).toBeFocused()
})
