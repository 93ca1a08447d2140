import type { Api } from './fixtures/api.ts'
import { rawSilo1, rawSilo2 } from './fixtures/names.ts'
import { expect, test } from './fixtures/test.ts'

async function threeRevisions(api: Api): Promise<string> {
  await api.loadSample()
  const { id } = await api.create({ name: 'Lids', notes: 'one', sourceLocationPath: rawSilo1 })
  await api.update(id, { notes: 'two', sourceLocationPath: rawSilo2 })
  await api.update(id, { notes: 'three', enabled: false })
  return id
}

test('any two versions are compared, and an old one is restored and that undone, by keys alone', async ({
  page,
  api,
  editor,
}) => {
  const id = await threeRevisions(api)
  await editor.open(id)
  await page.getByRole('button', { name: 'More actions' }).focus()
  await page.keyboard.press('Enter')
  await page.getByRole('menuitem', { name: 'History' }).press('Enter')

  const compared = page.getByRole('region', { name: 'Compared' })
  await expect(page.getByRole('radio', { name: 'Revision 3 as B' })).toBeChecked()
  await expect(page.getByText('2 fields differ')).toBeVisible()
  await page.getByRole('radio', { name: 'Revision 2 as A' }).focus()
  await page.keyboard.press('ArrowDown')
  await expect(page).toHaveURL(/a=1&b=3|b=3&a=1/)
  await expect(page.getByText('3 fields differ')).toBeVisible()
  await expect(compared.getByRole('row', { name: /^Notes one three/ })).toBeVisible()

  await page.getByRole('button', { name: 'Restore revision 1' }).focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('status').filter({ hasText: 'Revision 1 restored' }).first()).toBeVisible()
  expect(await api.get(id)).toMatchObject({
    notes: 'one',
    enabled: true,
    sourceLocationPath: rawSilo1,
    revision: 4,
  })
  await expect(page.getByText('“Restored revision 1”')).toBeVisible()

  await page.getByRole('button', { name: 'Undo' }).first().press('Enter')
  await expect(page.getByRole('status').filter({ hasText: 'put back' }).first()).toBeVisible()
  expect(await api.get(id)).toMatchObject({ notes: 'three', enabled: false, revision: 5 })
})

test('all fields are shown when they are asked for, and the address holds it', async ({ page, api }) => {
  const id = await threeRevisions(api)
  await page.goto(`/operations/${id}/history?a=1&b=2`)
  const compared = page.getByRole('region', { name: 'Compared' })
  await expect(compared.getByRole('rowheader')).toHaveCount(2)
  await page.getByRole('switch', { name: 'Only fields that differ' }).uncheck()
  await expect(page).toHaveURL(/fields=all/)
  await expect(compared.getByRole('row', { name: /^Name Lids Lids/ })).toBeVisible()
  await page.reload()
  await expect(compared.getByRole('row', { name: /^Name Lids Lids/ })).toBeVisible()
})

test('a version is not restored over what somebody has saved meanwhile', async ({ page, api }) => {
  const id = await threeRevisions(api)
  await page.goto(`/operations/${id}/history?a=1&b=3`)
  // Between the press of the button and the server somebody is faster.
  await page.route('**/api/inventory-operations', async (route) => {
    await api.update(id, { notes: 'faster' })
    await route.continue()
  })
  await page.getByRole('button', { name: 'Restore revision 1' }).click()
  await expect(page.getByText('Not restored:')).toBeVisible()
  expect((await api.get(id))['notes']).toBe('faster')
})

test('of a deleted operation the history stays, with the way to bring it back', async ({ page, api }) => {
  const id = await threeRevisions(api)
  await api.remove(id)
  await page.goto(`/operations/${id}/history`)
  await expect(page.getByText('2 fields differ')).toBeVisible()
  await expect(page.getByRole('button', { name: /^Restore/ })).toHaveCount(0)
  await page.getByRole('link', { name: 'the deletion' }).click()
  await page.getByRole('button', { name: 'Revert 1' }).click()
  await expect(page.getByText('1 operation reverted by')).toBeVisible()
  expect((await api.get(id))['notes']).toBe('three')
})
