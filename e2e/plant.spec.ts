import { readFile } from 'node:fs/promises'
import { importOn, sheet } from './fixtures/import.ts'
import { stalledHost } from './fixtures/stalled-host.ts'
import { expect, test } from './fixtures/test.ts'

test.use({ permissions: ['clipboard-read', 'clipboard-write'] })

test('from an empty database to a complete checklist, by forms and the keyboard', async ({ page, api }) => {
  const toast = page.getByRole('status')
  const step = (name: string) =>
    page.getByRole('listitem').filter({ has: page.getByText(name, { exact: true }) })
  await page.goto('/onboarding')
  await expect(page.getByText('0 of 4')).toBeVisible()

  await page.getByRole('link', { name: 'Begin with units' }).press('Enter')
  await expect(page.getByRole('textbox', { name: 'Name', exact: true })).toBeFocused()
  await page.keyboard.type('Kilogram')
  await page.keyboard.press('Tab')
  await page.keyboard.type('kg')
  await page.keyboard.press('Enter')
  await expect(page.getByText('Kilogram created')).toBeVisible()
  await page.getByRole('textbox', { name: 'Name', exact: true }).fill('Kilogram')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('alert')).toContainText('Kilogram is there already')
  await page.keyboard.press('Escape')
  await page.getByRole('dialog').getByRole('button', { name: 'Leave' }).press('Enter')
  await page.getByRole('link', { name: 'Onboarding' }).press('Enter')
  await page
    .getByRole('textbox', { name: 'Paste a tree' })
    .fill('Dairy\n  Bays\n    Bay1\n  Silos\n    Silo1')
  await page.keyboard.press('Control+Enter')
  await expect(page.getByRole('row', { name: /Dairy\/Bays\/Bay1/ })).toContainText('Create')
  await page.getByRole('button', { name: 'Store 5 rows' }).press('Enter')
  await expect(step('Locations')).toContainText('5')

  await page.getByRole('link', { name: 'Add to Materials' }).press('Enter')
  await page.getByRole('textbox', { name: 'Path' }).fill('Raw/Milk')
  await page.getByRole('combobox', { name: 'Base unit' }).fill('Kilogramm')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('alert')).toContainText('Kilogram')
  await page.getByRole('combobox', { name: 'Base unit' }).fill('Kilogram')
  await page.keyboard.press('Enter')
  await expect(page.getByText('Raw/Milk created')).toBeVisible()
  await page.goto('/onboarding')
  await expect(page.getByText('3 of 4')).toBeVisible()
  await api.create({ name: 'Receive milk', destinationLocationPath: 'Dairy/Silos/Silo1' })
  await page.reload()
  await expect(page.getByText('Complete', { exact: true })).toBeVisible()

  await page.goto('/plant')
  await page.getByRole('grid').getByText('Silo1').click()
  await expect(page.getByRole('link', { name: '1 inventory operation' })).toBeVisible()
  await page.getByRole('textbox', { name: 'Name', exact: true }).fill('Tank1')
  await page.keyboard.press('Enter')
  await expect(toast.getByText('Dairy/Silos/Tank1 saved')).toBeVisible()
  await page.getByRole('button', { name: 'Undo' }).last().press('Enter')
  await expect(page.getByRole('heading', { name: 'Dairy/Silos/Silo1' })).toBeVisible()
})

test('files are mapped and mended, stored as their plan says, and undone as one', async ({ page, api }) => {
  const DAIRY = 'Cascade/Twin Falls/Dairy'
  await api.loadSample()
  const screen = importOn(page)
  await page.goto('/plant')
  await page.getByRole('link', { name: 'Import', exact: true }).click()
  const places = sheet([
    ['path', 'plc_note', 'processTyp', 'Inhalt'],
    ['Cascade/Twin Fals/Dairy/Yard1', '', 'STORAGE', '12,5'],
    ['Cascade/Twin Fals/Dairy/Yard2', '', 'STORAGE', '14'],
    [`${DAIRY}/Depot`, '', 'STORAGE', ''],
    [`${DAIRY}/Depot/Gate`, '', 'NONE', ''],
  ])
  const materials = sheet([
    ['path', 'unitOfMeasureName', 'shelfLifeDays'],
    ['Test/Milk', 'Kilogramm', '3'],
    ['Test/Cream', 'Kilogramm', 'many'],
  ])
  await screen.choose({ name: 'places.csv', content: places })
  await expect(page.getByRole('heading', { name: 'Plan for places.csv' })).toBeVisible()
  await screen.drop({ name: 'materials.csv', content: materials })
  await expect(page.getByRole('heading', { name: 'Plan for 2 files' })).toBeVisible()
  await screen.counts('Refused', 4)

  // A near name is read, another is said by hand and remembered.
  await expect(page.getByText('1 by a near name: processTyp')).toBeVisible()
  await expect(page.getByText('2 ignored: plc_note, Inhalt')).toBeVisible()
  await page.getByRole('button', { name: 'Files and columns' }).click()
  await page.getByRole('combobox', { name: 'What Inhalt is read as' }).selectOption('storageCapacity')
  await page.getByRole('button', { name: 'Done' }).click()
  await expect(page.getByText('1 ignored: plc_note')).toBeVisible()

  // The beginning of a path in both rows by the keys, a unit everywhere by a press, a cell by typing.
  await screen.row('Yard1').click()
  await expect(screen.pane).toContainText('Of the path only “Cascade/Twin Fals/Dairy” is replaced.')
  await expect(screen.pane.getByRole('combobox')).toBeFocused()
  await screen.pane.getByRole('button', { name: /^Use .* in 2 rows$/ }).press('Enter')
  await screen.counts('Refused', 2)
  await screen.row('Test/Milk').getByRole('button', { name: 'Kilogram' }).click()
  await screen.counts('Refused', 1)
  await screen.row('Test/Cream').click()
  await screen.pane.getByRole('textbox').fill('4')
  await screen.pane.getByRole('button', { name: 'Use 4 in 1 row' }).click()
  await screen.counts('Create', 6)

  // What needs a row that is left out says so.
  await screen.row('Depot').first().getByRole('checkbox').uncheck()
  await screen.counts('Left out', 1)
  await screen.row('Gate').click()
  await expect(screen.pane).toContainText('Row 3, which is left out, has it.')
  const downloading = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Refused rows' }).click()
  const refused = await readFile(await (await downloading).path(), 'utf8')
  expect(refused).toContain(`${DAIRY}/Depot/Gate,NONE,`)
  expect(refused).toContain('Refused because')
  await page.getByRole('searchbox', { name: 'Search rows' }).fill('gate left')
  await expect(page.getByRole('grid', { name: 'Plan' }).getByRole('row')).toHaveCount(2)
  await page.getByRole('button', { name: 'Clear the search' }).click()
  await screen.pane.getByRole('button', { name: 'Leave out' }).click()
  await screen.counts('Left out', 2)

  // Leaving asks; what is stored is undone as one.
  await page.getByRole('link', { name: 'Plant', exact: true }).first().click()
  await page.getByRole('dialog').getByRole('button', { name: 'Stay' }).click()
  await expect(page.getByRole('dialog')).toBeHidden()
  await expect(page.getByRole('button', { name: /^Commit 4 rows/ })).toBeEnabled()
  await page.keyboard.press('Control+s')
  await expect(page.getByRole('status').getByText('4 created')).toBeVisible()
  await expect(page).toHaveURL(/\/plant(\?|$)/)
  const stored = await api.references('locations')
  expect(stored.find((each) => each['path'] === `${DAIRY}/Yard1`)).toMatchObject({ storageCapacity: 12.5 })
  await page.getByRole('button', { name: 'Undo' }).last().click()
  await expect(page.getByText('4 records put back as they were')).toBeVisible()

  // Such columns are known now, and what is pasted is read as a file is.
  await page.goto('/plant/import')
  await expect(page.getByRole('button', { name: 'Choose files' })).toBeVisible()
  await screen.paste(places.replaceAll(';', '\t').replaceAll('Fals', 'Falls'))
  await expect(page.getByText('1 ignored: plc_note')).toBeVisible()
  await screen.counts('Create', 4)
})

test('a plan and its storing tell how far they are, and are called off', async ({ page, api }) => {
  await api.loadSample()
  const before = await api.references('locations')
  const host = await stalledHost({ progress: { done: 1, total: 2 } })
  const stall = (address: string) => page.route(address, (route) => route.continue({ url: host.url }))
  const screen = importOn(page)
  await page.goto('/plant/import')
  await stall('**/api/plant/import?dryRun=true')
  const content = sheet([
    ['path', 'processType'],
    ['Cascade/Yard1', 'STORAGE'],
    ['Cascade/Yard2', 'STORAGE'],
  ])
  await screen.choose({ name: 'yards.csv', content })
  await expect(page.getByText('1 of 2 rows planned')).toBeVisible()
  await page.getByRole('button', { name: 'Stop' }).click()
  await expect(page.getByText('Planning was stopped.')).toBeVisible()
  await expect.poll(host.left).toBe(1)

  await page.unrouteAll()
  await page.getByRole('button', { name: 'Plan again' }).click()
  await screen.counts('Create', 2)
  await stall('**/api/plant/import?as=import*')
  await screen.commit.click()
  const bar = page.getByRole('region', { name: 'Store the plan' })
  await expect(bar.getByText('Storing: 1 of 2 rows')).toBeVisible()
  await bar.getByRole('button', { name: 'Cancel' }).click()
  await expect(page.getByText('Stopped. The plan shows what is stored now.')).toBeVisible()
  await expect.poll(host.left).toBe(2)
  expect(await api.references('locations')).toEqual(before)

  await page.unrouteAll()
  host.close()
  await expect(screen.commit).toBeEnabled()
  await page.keyboard.press('Control+s')
  await expect(page.getByRole('status').getByText('2 created')).toBeVisible()
})
