import { readFile } from 'node:fs/promises'
import { expect, test } from './fixtures/test.ts'

test('a change set is read by name, filtered for, and reverted but for what was edited since', async ({
  page,
  api,
}) => {
  await api.loadSample()
  const names = ['CIP RawSilo1', 'CIP RawSilo2', 'CIP RawSilo3']
  const found = await Promise.all(names.map(async (name) => (await api.find(name))[0]))
  const ids = found.map((each) => each?.id ?? '')
  await api.bulk({ ids, change: { notes: 'Tags renamed' } })
  await api.update(ids[1] ?? '', { notes: 'By hand' })

  await page.goto('/history')
  await page.getByRole('link', { name: /Bulk edit: Notes/ }).click()
  await expect(page.getByText('1 of 3 was edited since:')).toBeVisible()
  const table = page.getByRole('table', { name: 'What changed' })
  await expect(table.getByText('By hand, edited')).toBeVisible()
  await page.getByRole('button', { name: 'Revert 2 of 3' }).click()
  await expect(page.getByText('2 operations reverted by')).toBeVisible()
  await expect(page.getByText(/1 operation left as it is/)).toBeVisible()
  expect((await api.get(ids[0] ?? ''))['notes']).toBe(found[0]?.['notes'])
  expect((await api.get(ids[1] ?? ''))['notes']).toBe('By hand')

  await page.getByRole('link', { name: 'a new change set' }).first().click()
  await expect(page.getByRole('heading', { name: /^Revert of / })).toBeVisible()
})

test('the history is filtered by words, who and when, in the address', async ({ page, api }) => {
  const { id } = await api.create({ name: 'Lids' })
  await api.create({ name: 'Caps' })
  await api.update(id, { enabled: false })
  await page.goto('/history')
  const list = page.getByRole('navigation', { name: 'Change sets' })
  await expect(list.getByRole('link')).toHaveCount(3)
  await page.keyboard.press('/')
  await page.keyboard.type('lids')
  await expect(list.getByRole('link')).toHaveCount(2)
  await expect(list.getByRole('link', { name: 'Disable Lids' })).toBeVisible()
  await expect(page).toHaveURL(/q=lids/)
  await page.reload()
  await expect(list.getByRole('link')).toHaveCount(2)

  await page.getByRole('button', { name: 'Any time' }).click()
  const when = page.getByRole('dialog', { name: 'When' })
  await when.getByRole('radio', { name: 'Today' }).check()
  await expect(page).toHaveURL(/when=today/)
  await expect(list.getByRole('link')).toHaveCount(2)
  await when.getByLabel('To', { exact: true }).fill('2020-01-01')
  await expect(page.getByText('No change matches')).toBeVisible()
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Clear filters' }).click()
  await expect(list.getByRole('link')).toHaveCount(3)
})

test('by keys alone: the arrows walk the list, Enter opens, and the detail is within reach', async ({
  page,
  api,
}) => {
  const { id } = await api.create({ name: 'Lids' })
  await api.update(id, { notes: 'new' })
  await page.goto('/history')
  const list = page.getByRole('navigation', { name: 'Change sets' })
  await list.getByRole('link', { name: /Edit Lids/ }).focus()
  await page.keyboard.press('ArrowDown')
  await expect(list.getByRole('link', { name: /Create Lids/ })).toBeFocused()
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: 'Edit Lids' })).toBeVisible()
  await page.getByRole('button', { name: /^Revert/ }).focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('status').filter({ hasText: '1 operation reverted' }).first()).toBeVisible()
})

test('older change sets, and the records of a large one, come as one scrolls', async ({ page, api }) => {
  const { id } = await api.create({ name: 'Lids' })
  for (let revision = 0; revision < 60; revision += 1) await api.update(id, { notes: `Note ${revision}` })
  await api.loadSample()
  await page.goto('/history')
  const list = page.getByRole('navigation', { name: 'Change sets' })
  await expect(page.getByText('62 change sets shown')).toBeVisible()
  await list.hover()
  await expect(async () => {
    await page.mouse.wheel(0, 3000)
    await expect(list.getByRole('link', { name: /Create Lids/ })).toBeVisible({ timeout: 500 })
  }).toPass()
  await list.getByRole('link', { name: /Create Lids/ }).click()
  await expect(page.getByRole('heading', { name: 'Create Lids' })).toBeVisible()
})

test('what the history shows is exported, value by value', async ({ page, api }) => {
  await api.loadSample()
  const [cip] = await api.find('CIP RawSilo2')
  await api.update(cip?.id ?? '', { notes: 'Checked on Monday' })
  await page.goto(`/history?operation=${cip?.id}`)
  const stored = page.waitForEvent('download')
  await page.getByRole('link', { name: 'Export' }).click()
  const file = await stored
  expect(file.suggestedFilename()).toMatch(/^changes-[0-9-]{10}\.csv$/)
  const rows = (await readFile(await file.path(), 'utf8')).split('\r\n')
  expect(rows[1]).toMatch(/CIP RawSilo2,updated,notes,.*,Checked on Monday$/)
})
