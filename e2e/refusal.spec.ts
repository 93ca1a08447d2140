import { bay1, rawMilk } from './fixtures/names.ts'
import { expect, test } from './fixtures/test.ts'

test('what the form itself finds wrong is said at the field, and nothing is sent', async ({
  page,
  editor,
}) => {
  await editor.openNew()
  const sent: string[] = []
  page.on('request', (request) => void (request.method() === 'POST' && sent.push(request.url())))
  await editor.enter('quantityCalcType', 'RISING')
  await editor.enter('quantityOverflowValue', 'a million')
  await editor.save()
  await expect(editor.control('name')).toBeFocused()
  await expect(editor.control('name')).toHaveAttribute('aria-invalid', 'true')
  await expect(editor.part('name').getByRole('alert')).toBeVisible()
  await expect(editor.part('quantityOverflowValue').getByRole('alert')).toBeVisible()
  await expect(page.getByRole('button', { name: /General/ })).toContainText('1 error')
  await expect(page.getByRole('button', { name: /Quantity/ })).toContainText('1 error')
  await editor.enter('name', 'Lids')
  await expect(editor.part('name').getByRole('alert')).toBeHidden()
  expect(sent).toEqual([])
})

test('what only the server finds wrong lands on its fields, with the focus on the first', async ({
  page,
  api,
  editor,
}) => {
  await api.loadSample()
  await editor.openNew()
  await editor.enter('name', 'Move milk')
  await editor.enter('sourceLocation', bay1)
  await editor.enter('material', rawMilk)
  // The plant changes after the page has read it.
  const places = await api.references('locations')
  const materials = await api.references('materials')
  await api.importPlant({
    locations: places
      .filter(({ path }) => path === bay1)
      .map((place) => ({ ...place, name: 'Bay1a', path: `${bay1}a` })),
    materials: materials
      .filter(({ path }) => path === rawMilk)
      .map((material) => ({ ...material, name: 'Raw Milk A', path: `${rawMilk} A` })),
  })
  await editor.save()
  await expect(editor.control('sourceLocation')).toBeFocused()
  await expect(editor.part('sourceLocation').getByRole('alert')).toBeVisible()
  await expect(editor.part('material').getByRole('alert')).toBeVisible()
  await expect(page.getByRole('button', { name: /Movement/ })).toContainText('1 error')
  await expect(page.getByRole('status').filter({ hasText: 'Not saved: 2 errors' })).toBeVisible()
  expect(await api.find('Move milk')).toEqual([])
})

test('a reference that is almost right is offered the nearest', async ({ api, editor }) => {
  await api.loadSample()
  await editor.openNew()
  await editor.control('material').fill('Dairy/Raw/Raw Milc')
  await editor.control('name').focus()
  const alert = editor.part('material').getByRole('alert')
  await alert.getByRole('button', { name: rawMilk }).click()
  await expect(alert).toBeHidden()
  await editor.enter('name', 'Lids')
  await editor.save()
  await editor.said('Created Lids')
  const [stored] = await api.find('Lids')
  expect(stored).toMatchObject({ materialPath: rawMilk })
})
