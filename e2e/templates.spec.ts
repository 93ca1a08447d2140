import { receiving, templatePlant } from '#testing/templates.ts'
import { expect, test } from './fixtures/test.ts'

test('an operation becomes a template; what is changed in one of its operations outlives a change of the template', async ({
  page,
  api,
  editor,
}) => {
  await api.importPlant(templatePlant)
  const made = await api.create({
    ...receiving.values,
    name: 'Receive Bay1 into RawSilo1',
    sourceLocationPath: 'Dairy/Bays/Bay1',
    destinationLocationPath: 'Dairy/RawSilos/RawSilo1',
    startTriggerExpression: '{[default]Receiving/Bay1/Unloading}',
    stopTriggerExpression: '{[default]Receiving/Bay1/Unloading}',
    quantityExpression: '{[default]Receiving/Bay1/Total}',
    notes: 'From Bay1',
  })
  await editor.open(made.id)
  await page.getByRole('button', { name: 'More' }).click()
  await page.getByRole('menuitem', { name: 'Make a template' }).click()
  await expect(editor.control('name')).toHaveValue('Receive {bay} into {rawSilo}')
  await expect(page.getByText('start receiving')).toContainText('Milk')
  await page.getByLabel('Example for bay').fill('Bay9')
  await expect(editor.part('sourceLocation').getByRole('alert')).toContainText(
    'There is no location Dairy/Bays/Bay9',
  )
  await page.getByLabel('Example for bay').fill('Bay2')
  await editor.enter('notes', 'From {bay')
  await expect(editor.part('notes').getByRole('alert')).toContainText('A brace here has no other end')
  await editor.enter('notes', 'From {bay}')
  await expect(editor.part('notes').getByRole('alert')).toBeHidden()
  await page.getByLabel('Template name').fill('Receive from a bay')
  await page.keyboard.press('Control+s')
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Receive from a bay v1')

  const id = new URL(page.url()).pathname.split('/').at(-1) ?? ''
  const nine = [1, 2, 3].flatMap((bay) =>
    [1, 2, 3].map((silo) => ({ values: { bay: `Bay${bay}`, rawSilo: `RawSilo${silo}` } })),
  )
  await api.remove(made.id)
  const own = (await api.generate(id, nine))[4]
  await api.update(own ?? '', { quantityExpression: '{[default]Own}' })
  await page.reload()
  await editor.enter('notes', 'By {bay}')
  await page.keyboard.press('Control+s')
  await expect(page.getByRole('heading', { level: 1 })).toContainText('v2')
  await page.getByText('Operations 9', { exact: true }).click()
  await expect(
    page.getByText('9 operations · 1 with changes of their own · 9 behind the template'),
  ).toBeVisible()

  await page.getByRole('button', { name: 'Re-apply…' }).click()
  await expect(
    page.getByRole('checkbox', { name: 'Keep Counter of Receive Bay2 into RawSilo2' }),
  ).toBeChecked()
  await page.getByRole('button', { name: 'Change 9 operations' }).click()
  await expect(
    page.getByText('9 operations · 1 with changes of their own · 0 behind the template'),
  ).toBeVisible()
  expect(await api.get(own ?? '')).toMatchObject({ notes: 'By Bay2', quantityExpression: '{[default]Own}' })
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(page.getByText('9 behind the template')).toBeVisible()
  expect(await api.get(own ?? '')).toMatchObject({ notes: 'From Bay2' })

  await page.getByRole('link', { name: 'History', exact: true }).last().click()
  const compared = page.getByRole('region', { name: 'Compared' })
  await expect(compared.getByRole('row', { name: 'Notes From {bay} By {bay}' })).toBeVisible()
  await page.getByRole('button', { name: 'Restore revision 1' }).click()
  await expect(page.getByText('“Restored revision 1”')).toBeVisible()
  await page.getByRole('link', { name: 'History', exact: true }).first().click()
  await page.getByRole('link', { name: 'Edit the template Receive from a bay “Restored revision 1”' }).click()
  const changed = page.getByRole('region', { name: 'What changed in templates' })
  await expect(
    changed.getByRole('row', { name: /Receive from a bay Updated Notes By {bay} From/ }),
  ).toBeVisible()
  await page.getByRole('button', { name: 'Revert 1' }).click()
  await expect(page.getByText('1 record reverted by')).toBeVisible()
  await changed.getByRole('link', { name: 'Receive from a bay' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('v4')
  await expect(editor.control('notes')).toHaveValue('By {bay}')
})
