import { readFile } from 'node:fs/promises'
import { strFromU8, unzipSync } from 'fflate'
import Papa from 'papaparse'
import type { Page } from 'playwright/test'
import type { SavedWire } from '#domain/saved.ts'
import type { Api } from './fixtures/api.ts'
import { expect, test } from './fixtures/test.ts'

/** What a file that the page downloads holds. */
async function download(page: Page, format: string, more?: () => Promise<void>) {
  await page.getByRole('button', { name: 'Export' }).last().click()
  await page.getByRole('radio', { name: format }).check()
  await more?.()
  const coming = page.waitForEvent('download')
  const panel = page.getByRole('dialog', { name: 'Export operations' })
  const [link, button] = [
    panel.getByRole('link', { name: 'Download' }),
    panel.getByRole('button', { name: 'Download' }),
  ]
  await link.or(button).click()
  const file = await coming
  await expect(panel).toBeHidden()
  return { name: file.suggestedFilename(), bytes: new Uint8Array(await readFile(await file.path())) }
}

const allOf = async (api: Api) => (await api.list('limit=1000')).items
const column = (records: readonly SavedWire[], name: string) => records.map((record) => record[name])

test('every operation comes out in each format, and nothing is touched by it', async ({
  page,
  api,
  list,
}) => {
  await api.loadSample()
  const before = await allOf(api)
  await list.open()
  await list.shows(60)

  const csv = await download(page, 'CSV')
  const rows = Papa.parse<Record<string, string>>(strFromU8(csv.bytes), {
    header: true,
    skipEmptyLines: true,
  })
  expect(csv.name).toMatch(/^inventory-operations-\d{4}-\d\d-\d\d\.csv$/)
  expect(rows.data.map(({ name }) => name)).toEqual(column(before, 'name'))
  expect(rows.data.map((row) => row['quantityExpression'])).toEqual(
    before.map((record) => record['quantityExpression'] ?? ''),
  )

  const json = await download(page, 'JSON')
  const records: unknown = JSON.parse(strFromU8(json.bytes))
  expect(before).toMatchObject(Array.isArray(records) ? records : [])

  const zip = await download(page, 'One file to each')
  const files = Object.values(unzipSync(zip.bytes)).map((bytes): SavedWire => JSON.parse(strFromU8(bytes)))
  expect(column(files, 'id')).toEqual(column(before, 'id'))

  const python = await download(page, 'Python script')
  expect(strFromU8(python.bytes).match(/saveInventoryOperation\(/g)).toHaveLength(60)
  expect(await allOf(api)).toEqual(before)
})

test('what the list shows comes out in its order, for Excel in the region of the browser', async ({
  page,
  api,
  list,
}) => {
  await api.loadSample()
  await list.open('?type=SHIP&sort=-name')
  const names = await list.names()
  const { bytes } = await download(page, 'CSV', () =>
    page.getByRole('checkbox', { name: 'For Excel in your region' }).check(),
  )
  expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
  const { data } = Papa.parse<Record<string, string>>(strFromU8(bytes.subarray(3)), {
    header: true,
    skipEmptyLines: true,
  })
  expect(data.map(({ name }) => name)).toEqual(names)
})

test('what is selected comes out alone', async ({ page, api, list }) => {
  await api.loadSample()
  const [first, second] = await allOf(api)
  const selection = JSON.stringify({ ids: [second?.id, first?.id] })
  await page.addInitScript((kept) => sessionStorage.setItem('lotwright.selection', kept), selection)
  await list.open()
  const { bytes } = await download(page, 'JSON', () =>
    expect(page.getByRole('radio', { name: 'The 2 selected' })).toBeChecked(),
  )
  const records: readonly SavedWire[] = JSON.parse(strFromU8(bytes))
  expect(column(records, 'id')).toEqual([first?.id, second?.id])
})

test('the choices are reached by keys, and the focus returns', async ({ page, api, list }) => {
  await api.loadSample()
  await list.open()
  await page.getByRole('button', { name: 'Export' }).focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('radio', { name: 'All 60' })).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('button', { name: 'Export' })).toBeFocused()
})
