import { expect, test } from './fixtures/test.ts'

const ROW = 'Separator consumes RawSilo2'

test('by keys alone: Space looks at a row, the arrows walk on, Esc closes', async ({ page, api, list }) => {
  await api.loadSample()
  const [operation] = await api.find(ROW)
  await api.update(operation?.id ?? '', { quantityOverflowValue: '9999999' })
  await list.open(`?q=${encodeURIComponent('separator consumes')}`)
  const peek = page.getByRole('complementary', { name: 'Peek' })
  await list.grid.focus()
  await page.keyboard.press('ArrowDown')
  const before = await list.row(ROW).boundingBox()
  await page.keyboard.press('Space')
  await expect(peek.getByRole('heading', { name: ROW })).toBeVisible()
  await expect(peek).toContainText('consuming Raw Milk from RawSilo2')
  await expect(peek.getByRole('figure')).toBeVisible()
  await expect(peek).toContainText('9,999,999')
  await expect(page).toHaveURL(new RegExp(`peek=${operation?.id}`))
  expect((await list.row(ROW).boundingBox())?.y).toBe(before?.y)

  await page.keyboard.press('ArrowDown')
  await expect(peek.getByRole('heading', { name: 'Separator consumes RawSilo3' })).toBeVisible()
  await peek.getByRole('button', { name: 'Previous row' }).press('Enter')
  await expect(peek.getByRole('heading', { name: ROW })).toBeVisible()

  await page.reload()
  await expect(peek.getByRole('heading', { name: ROW })).toBeVisible()
  await list.grid.focus()
  await page.keyboard.press('Escape')
  await expect(peek).toBeHidden()
  await expect(page).not.toHaveURL(/peek=/)
  await expect(list.grid).toBeFocused()
})

test('the same row closes the peek again; Enter opens the operation', async ({ page, api, list, editor }) => {
  await api.loadSample()
  await list.open()
  await list.shows(60)
  await list.grid.focus()
  const peek = page.getByRole('complementary', { name: 'Peek' })
  await page.keyboard.press('Space')
  await expect(peek.getByRole('link', { name: /^Open/ })).toBeVisible()
  await page.keyboard.press('Space')
  await expect(peek).toBeHidden()
  await page.keyboard.press('Space')
  await expect(peek).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(editor.control('name')).toBeVisible()
})

test('the peek stays while the list is searched', async ({ page, api, list }) => {
  await api.loadSample()
  const [operation] = await api.find(ROW)
  await list.open(`?peek=${operation?.id}`)
  const peek = page.getByRole('complementary', { name: 'Peek' })
  await expect(peek.getByRole('heading', { name: ROW })).toBeVisible()
  await list.search.fill('butter')
  await expect(page).toHaveURL(/q=butter/)
  await expect(peek.getByRole('heading', { name: ROW })).toBeVisible()
})

test('an operation that is gone is said to be', async ({ page, api, list }) => {
  await api.loadSample()
  await list.open('?peek=01JD7M94CJ-HPEQEJ1F-QA8EQ6VZ')
  await expect(page.getByRole('complementary', { name: 'Peek' })).toContainText('may have been deleted')
})

test.describe(() => {
  test.use({ viewport: { width: 820, height: 1180 }, hasTouch: true })

  test('a finger has no space bar: it taps what looks at a row, and what closes it', async ({
    page,
    api,
    list,
  }) => {
    await api.loadSample()
    const peek = page.getByRole('complementary', { name: 'Peek' })
    await list.open(`?q=${encodeURIComponent('separator consumes')}`)
    await page.getByRole('button', { name: `Peek at ${ROW}` }).tap()
    await expect(peek.getByRole('heading', { name: ROW })).toBeVisible()
    await expect(list.grid).toBeVisible()
    await peek.getByRole('button', { name: 'Close the peek' }).tap()
    await expect(peek).toBeHidden()
  })
})
