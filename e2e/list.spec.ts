import { expect, test } from './fixtures/test.ts'

test.beforeEach(async ({ api }) => {
  await api.loadSample()
})

test('a search finds words in names, places and expressions, and clears', async ({ page, list }) => {
  await list.open()
  await list.shows(60)
  await page.keyboard.press('/')
  await expect(list.search).toBeFocused()
  await page.keyboard.type('rejected bay')
  await list.shows(3)
  await expect(page).toHaveURL(/q=rejected/)
  await page.goBack()
  await list.shows(60)
  await expect(list.search).toHaveValue('')
  await list.search.fill('rejected')
  await list.shows(3)
  await list.search.press('Escape')
  await list.shows(60)
  await list.search.fill('nothing has this name')
  await expect(page.getByText('Nothing matches')).toBeVisible()
  await page.getByRole('button', { name: 'Clear search and filters' }).click()
  await list.shows(60)
})

test('a click on a column sorts by it, a second one turns the order round', async ({ page, list }) => {
  await list.open()
  await list.shows(60)
  const ascending = await list.names()
  expect(ascending).toEqual(ascending.toSorted())
  await list.header('Name').getByRole('button', { name: 'Name', exact: true }).click()
  await expect(list.header('Name')).toHaveAttribute('aria-sort', 'descending')
  await expect(page).toHaveURL(/sort=-name/)
  await expect(async () => expect((await list.names())[0]).not.toBe(ascending[0])).toPass()
  const descending = await list.names()
  expect(descending).toEqual(descending.toSorted().toReversed())
})

test('the location tree narrows the list to a place and all below it', async ({ page, list }) => {
  await list.open()
  await page.getByRole('searchbox', { name: 'Find a location' }).fill('RawSilo2')
  await list.place('RawSilo2').click()
  await expect(page).toHaveURL(/location=.*RawSilo2/)
  await expect(list.row('Receive from Bay 2 into RawSilo2')).toBeVisible()
  await expect(list.row('Scrap rejected milk at Bay 2')).toBeHidden()
})

test('a link reproduces the view, and the way back from a record leads to it', async ({
  page,
  list,
  editor,
}) => {
  await list.open('?type=SHIP&sort=-name')
  const names = await list.names()
  expect(names.length).toBeGreaterThan(1)
  expect(names).toEqual(names.toSorted().toReversed())
  const [first = ''] = names
  await list.row(first).click()
  await expect(editor.control('name')).toHaveValue(first)
  await page.goBack()
  await expect(page).toHaveURL(/type=SHIP/)
  expect(await list.names()).toEqual(names)
})

test('arrows move in the table, Enter opens', async ({ page, list, editor }) => {
  await list.open()
  await list.shows(60)
  const [, second = ''] = await list.names()
  await list.grid.focus()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(editor.control('name')).toHaveValue(second)
})

test('an address that leads nowhere says so, and how to go on', async ({ page, list }) => {
  await page.goto('/operations/01JD7M94CJ-HPEQEJ1F-QA8EQ6VZ')
  await expect(page.getByText('There is no such operation')).toBeVisible()
  await page.goto('/nowhere')
  await expect(page.getByText('There is no such page')).toBeVisible()
  await page.getByRole('link', { name: 'Go to the operations' }).click()
  await expect(list.grid).toBeVisible()
})

test('the toolbar goes from what shows the list otherwise to what adds to it', async ({ page, list }) => {
  await list.open()
  const acts = ['Grid edit', /^Columns/, 'Import', 'Export', 'New'].map((name) =>
    page.getByRole('link', { name, exact: true }).or(page.getByRole('button', { name, exact: true })),
  )
  const places = await Promise.all(acts.map(async (act) => (await act.boundingBox())?.x ?? 0))
  expect(places).toEqual(places.toSorted((a, b) => a - b))
})
