import { fieldsOf } from '#domain/catalogue/index.ts'
import { expect, test } from './fixtures/test.ts'

test.use({ contract: '2025-09' })

test('under the later contract the form has its fields, values and defaults', async ({
  page,
  api,
  editor,
}) => {
  await api.loadSample()
  await editor.openNew()
  await page.getByRole('switch', { name: 'Show all fields' }).check()
  for (const { name } of fieldsOf('2025-09')) await expect(editor.part(name)).toHaveCount(1)
  await expect(editor.part('flushIntervalMillis')).toHaveCount(0)
  await expect(editor.part('quantityCalcType').getByRole('radio', { checked: true })).toHaveValue('DELTA')

  await editor.enter('name', 'Later')
  await editor.enter('operationType', 'RECEIVE_AND_CONSUME')
  await editor.enter('secondaryMaterial', 'Dairy/Separated/Cream')
  await editor.enter('quantityOverflowValue', '1000000')
  await editor.save()
  await editor.said('Created Later')
  const [stored] = await api.find('Later')
  expect(stored).toMatchObject({
    operationType: 'RECEIVE_AND_CONSUME',
    secondaryMaterialPath: 'Dairy/Separated/Cream',
    quantityCalcType: 'DELTA',
    quantityOverflowValue: 1_000_000,
  })
  expect(stored).not.toHaveProperty('flushIntervalMillis')
})
