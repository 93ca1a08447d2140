import { expect, test } from './fixtures/test.ts'

test.beforeEach(async ({ api }) => {
  await api.loadSample()
})

test('columns stand in the address, and a link reproduces them', async ({ page, list }) => {
  const place = 'location=Cascade/Twin Falls/Dairy/Receiving'
  await list.open(`?${place}&columns=name:300,startTriggerExpression,quantityOverflowValue,nonsense&pinned=2`)
  await list.shows(35)
  await expect(list.grid.getByRole('columnheader')).toHaveText([/^Name/, /^Starts on/, /^Wraps at/])
  await expect(list.row('Receive from Bay 1 into RawSilo1')).toContainText(
    '{[default]Receiving/Bay1/Unloading}',
  )
  await list.row('Receive from Bay 1 into RawSilo1').click()
  await page.getByRole('link', { name: 'Dairy/Receiving' }).click()
  await expect(page).toHaveURL(/columns=name.*300.*startTriggerExpression.*pinned=2/)
})

test('a column is found, shown, moved, kept in sight and hidden by the keyboard', async ({ page, list }) => {
  await list.open()
  await list.shows(60)
  await page.getByRole('button', { name: /^Columns/ }).focus()
  await page.keyboard.press('Enter')
  const chooser = page.getByRole('dialog', { name: 'Columns' })
  await expect(chooser.getByRole('searchbox')).toBeFocused()
  await page.keyboard.type('spare 2')
  await chooser.getByRole('checkbox', { name: 'Spare 2' }).focus()
  await page.keyboard.press('Space')
  await expect(page).toHaveURL(/modifiedDate,spare2/)
  await chooser.getByRole('button', { name: 'Move Spare 2 up' }).focus()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/spare2,modifiedDate/)
  await chooser.getByRole('button', { name: 'Keep Spare 2 in sight' }).focus()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/columns=name,spare2,.*pinned=2/)
  await chooser.getByRole('checkbox', { name: 'Spare 2' }).focus()
  await page.keyboard.press('Space')
  await expect(page).not.toHaveURL(/columns=/)
  await page.keyboard.press('Escape')
  await expect(chooser).toBeHidden()
})

test('a column is widened by its edge, with the pointer and with the arrows, and dragged', async ({
  page,
  list,
}) => {
  await list.open('?columns=name,notes,spare1')
  await list.shows(60)
  const edge = page.getByRole('separator', { name: 'Width of Notes' })
  const box = await edge.boundingBox()
  const { x = 0, y = 0 } = box ?? {}
  const before = Number(await edge.getAttribute('aria-valuenow'))
  await page.mouse.move(x + 4, y + 16)
  await page.mouse.down()
  await page.mouse.move(x - 96, y + 16, { steps: 4 })
  await page.mouse.up()
  await expect(page).toHaveURL(new RegExp(`notes:${before - 100}`))
  await page.getByRole('button', { name: 'Notes: column menu' }).focus()
  await page.keyboard.press('Enter')
  await page.getByRole('menuitem', { name: 'Change the width' }).click()
  await expect(edge).toBeFocused()
  await page.keyboard.press('ArrowRight')
  await expect(page).toHaveURL(new RegExp(`notes:${before - 92}`))
  await edge.dblclick()
  await expect(page).not.toHaveURL(new RegExp(`notes:${before - 92}`))
  await list.header('Spare 1').dragTo(list.header('Notes'))
  await expect(page).toHaveURL(/columns=name,spare1,notes/)
})

test('several columns sort, each with its rank', async ({ page, list }) => {
  await list.open()
  await list.shows(60)
  await list.header('Source').getByRole('button', { name: 'Source', exact: true }).click()
  await list
    .header('Name')
    .getByRole('button', { name: 'Name', exact: true })
    .click({ modifiers: ['Shift'] })
  await expect(page).toHaveURL(/sort=sourceLocationPath,name/)
  await expect(list.header('Source')).toContainText('1')
  await expect(list.header('Name')).toContainText('2')
})
