import { readFile } from 'node:fs/promises'
import { transferFormats } from '#domain/transfer/format.ts'
import { importOn, sheet } from './fixtures/import.ts'
import { expect, test } from './fixtures/test.ts'

test.use({ permissions: ['clipboard-read', 'clipboard-write'] })

const BAYS = 'Cascade/Twin Falls/Dairy/Receiving/Bays'
const SILOS = 'Cascade/Twin Falls/Dairy/Receiving/RawSilos'

test('what was taken out in any format changes nothing when it is brought in, and nothing is stored', async ({
  page,
  api,
  server,
}) => {
  await api.loadSample()
  const [one] = await api.find('CIP RawSilo1')
  const notes = '=1+1; "quoted",\nÄ 漢 \'apostrophe'
  await api.update(one?.id ?? '', { notes, quantityExpression: `-${'{a} + '.repeat(341)}1` })
  const before = await api.list('limit=1000')
  const screen = importOn(page)
  await screen.open()
  for (const search of [...transferFormats.map((each) => `format=${each}`), 'format=csv&region=de']) {
    const file = await fetch(`${server.url}/api/inventory-operations/export?${search}`)
    const content = new Uint8Array(await file.arrayBuffer())
    const name = `${search.replaceAll(/\W/g, '-')}.dat`
    await screen.choose({ name, content })
    await expect(page.getByRole('heading', { name: `Plan for ${name}` })).toBeVisible()
    await screen.counts('Unchanged', 60)
    await screen.counts('All', 60)
  }
  await expect(screen.commit).toHaveAttribute('aria-disabled', 'true')
  expect(await api.list('limit=1000')).toEqual(before)
})

test('a file is mended row by row, stored as its plan says, undone as one, and then does the same again', async ({
  page,
  api,
}) => {
  await api.loadSample()
  const before = await api.list('limit=1000')
  const [kept] = await api.find('CIP RawSilo1')
  const content = sheet([
    ['Bezeichnung', 'operationType', 'sourceLocationPath', 'quantityOverflowValue', 'plc_note'],
    ['CIP RawSilo1', 'SCRAP', String(kept?.['sourceLocationPath']), '2000000', ''],
    ['Weigh 1', 'SCRAP_ALL', `${SILOS}/RawSilo1`, '', 'x'],
    ['Weigh 2', 'SCRAP_ALL', `${SILOS}/RawSilo2`, '', 'x'],
    ['Weigh 3', 'SCRAP', `${SILOS}/RawSilo9`, '', ''],
    ['Weigh 4', 'SCRAP', `${SILOS}/RawSilo1`, '', ''],
  ])
  const screen = importOn(page)
  await screen.open()

  // Nothing is called Bezeichnung, nor anything near it: it is said by hand, and remembered.
  await screen.choose({ name: 'weigh.csv', content })
  await screen.counts('Refused', 5)
  await page.getByRole('button', { name: 'Columns' }).click()
  await page.getByRole('combobox', { name: 'What Bezeichnung is read as' }).selectOption('name')
  await page.getByRole('button', { name: 'Done' }).click()
  await screen.counts('Refused', 3)
  await expect(page.getByText('1 ignored: plc_note')).toBeVisible()

  // One value in both rows, by the keys alone.
  await expect(screen.pane).toContainText('Row 2, Weigh 1')
  await screen.row('Weigh 1').click()
  await expect(screen.pane.getByRole('combobox')).toBeFocused()
  await expect(screen.pane).toContainText('start scrapping')
  await screen.pane.getByRole('button', { name: 'Use Scrap in 2 rows' }).press('Enter')
  await screen.counts('Refused', 1)
  await screen.row('Weigh 3').getByRole('button', { name: 'RawSilo' }).click()
  await screen.counts('Create', 4)
  await expect(page.getByRole('button', { name: /^Refused \d/ })).toBeHidden()

  // A row is left out.
  await screen.row('Weigh 4').getByRole('checkbox').uncheck()
  await screen.counts('Left out', 1)
  await screen.counts('Create', 3)
  await expect(page.getByText('4 rows will be stored as one change')).toBeVisible()

  // Leaving asks; what somebody else stores meanwhile is found, and shown.
  await page.getByRole('link', { name: 'Plant' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Stay' }).click()
  await api.update(kept?.id ?? '', { notes: 'Theirs.' })
  await screen.commit.click()
  await expect(page.getByRole('alert').filter({ hasText: 'Nothing was stored' })).toBeVisible()
  await page.keyboard.press('Control+s')
  await expect(page.getByRole('heading', { name: '4 operations stored' })).toBeVisible()
  expect((await api.list()).total).toBe(before.total + 3)
  expect(await api.get(kept?.id ?? '')).toMatchObject({ quantityOverflowValue: '2000000', notes: 'Theirs.' })

  await page.getByRole('button', { name: 'Undo all of it' }).click()
  await expect(page.getByText('4 operations put back as before')).toBeVisible()
  expect((await api.list()).total).toBe(before.total)

  // The mapping is remembered; without the mends the same rows are refused, and come out as a file.
  await page.getByRole('button', { name: 'Import another file' }).click()
  await screen.choose({ name: 'weigh.csv', content })
  await screen.counts('Refused', 3)
  const coming = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Refused rows' }).click()
  const file = await coming
  expect(file.suggestedFilename()).toBe('weigh-refused.csv')
  const refused = await readFile(await file.path(), 'utf8')
  expect(refused.split('\r\n')[0]).toMatch(/^\u{feff}name;operationType;.*;Refused because$/u)
  expect(refused).toContain('Weigh 1;SCRAP_ALL;')

  // Both rows of one bad value are left out as one.
  await screen.row('Weigh 1').click()
  await screen.pane.getByRole('button', { name: 'Leave out 2 rows' }).click()
  await screen.counts('Left out', 2)
  await screen.counts('Refused', 1)
})

test('a block that is pasted by the keys is read; an ambiguous row of it asks which operation it is about', async ({
  page,
  api,
}) => {
  await api.loadSample()
  for (const place of ['Bay1', 'Bay2']) {
    await api.create({ name: 'Twin', operationType: 'RECEIVE', sourceLocationPath: `${BAYS}/${place}` })
  }
  const screen = importOn(page)
  await screen.open()
  const text = 'name\tnotes\nTwin\tSaid by hand\nCIP RawSilo1\tToo'
  await screen.paste(text)
  await screen.counts('Ambiguous', 1)
  await page.getByRole('radio', { name: 'Skip refused and ambiguous rows' }).check()
  await expect(screen.commit).toHaveText(/Commit 1 row/)
  // On a tablet the row lies below the table.
  await page.setViewportSize({ width: 820, height: 1180 })
  await screen.row('Twin').getByRole('button', { name: 'Choose which' }).click()
  await expect(screen.pane.getByRole('heading', { name: 'Row 1, Twin' })).toBeInViewport({ ratio: 1 })
  await screen.pane.getByRole('listitem').filter({ hasText: 'Bay2' }).getByRole('button').click()
  await screen.counts('Update', 2)
  await page.setViewportSize({ width: 1280, height: 720 })
  await screen.commit.click()
  await expect(page.getByRole('heading', { name: '2 operations stored' })).toBeVisible()
  const twins = await api.find('Twin')
  expect(twins.map((each) => [each['sourceLocationPath'], each['notes']])).toEqual(
    expect.arrayContaining([
      [`${BAYS}/Bay1`, null],
      [`${BAYS}/Bay2`, 'Said by hand'],
    ]),
  )
  await page.getByRole('button', { name: 'Show these operations in the list' }).click()
  await expect(page.getByRole('region', { name: 'Selected operations' })).toContainText('2 selected')
})

test('a file that is dropped is stored, and dropped again is all unchanged', async ({ page, api }) => {
  await api.loadSample()
  const file = {
    name: 'drop.csv',
    content: sheet([
      ['name', 'operationType', 'destinationLocationPath', 'quantityOverflowValue'],
      ['Käse 1', 'RECEIVE', `${SILOS}/RawSilo1`, '1.000.000,5'],
      ['=Weigh', 'SCRAP', '', ''],
      ['To the dock', 'RECEIVE', 'Harbour', ''],
    ]),
  }
  const screen = importOn(page)
  await screen.open()
  await screen.drop(file)
  await screen.counts('Refused', 1)
  await screen.counts('Create', 2)

  // What the plant does not have is added beside the import, and the plan follows.
  const add = screen.pane.getByRole('link', { name: 'Add it to the plant' })
  await expect(add).toHaveAttribute('href', /list=locations&record=new&name=Harbour/)
  await api.importPlant({ locations: [{ path: 'Harbour' }] })
  await screen.counts('Create', 3)
  await screen.commit.click()
  await expect(page.getByRole('heading', { name: '3 operations stored' })).toBeVisible()
  await screen.drop(file)
  await screen.counts('Unchanged', 3)
  await screen.counts('All', 3)
})
