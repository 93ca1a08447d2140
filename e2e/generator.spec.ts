import { command, tabBackTo, tabTo } from './fixtures/keys.ts'
import { expect, test } from './fixtures/test.ts'

const tree = [
  'Dairy',
  '  Bays',
  ...[1, 2, 3].map((n) => `    Bay${n}`),
  '  RawSilos',
  ...[1, 2, 3].map((n) => `    RawSilo${n}`),
]

/** In the order of the form, field by field. */
const template = [
  ['Template name', 'Receive from a bay into a silo'],
  ['Name', 'Receive {bay} into {silo}'],
  ['Type', 'Receive'],
  ['Starts on', '{[default]Receiving/{bay}/Unloading}'],
  ['Stops on', '{[default]Receiving/{bay}/Unloading}'],
  ['Source', 'Dairy/Bays/{bay}'],
  ['Destination', 'Dairy/RawSilos/{silo}'],
  ['Counter', '{[default]Receiving/{bay}/Total}'],
  ['Material', 'Raw/Milk'],
  ['Unit', 'Kilogram'],
] as const

test('from an empty database to six of nine operations of a pattern, undone and created again, by the keyboard alone', async ({
  page,
  api,
}) => {
  const { keyboard } = page
  const enter = async (label: string, text: string) => {
    await tabTo(page, label)
    await keyboard.type(text)
  }
  const press = async (name: string, go = tabTo) => {
    await go(page, name)
    await keyboard.press('Enter')
  }
  await page.goto('/onboarding')
  await press('Begin with units')
  await expect(page.getByRole('textbox', { name: 'Name', exact: true })).toBeFocused()
  await keyboard.type('Kilogram')
  await keyboard.press('Enter')
  await expect(page.getByText('Kilogram created')).toBeVisible()
  await command(page, 'Go to Onboarding')
  await tabBackTo(page, 'Paste a tree')
  await keyboard.insertText(tree.join('\n'))
  await keyboard.press('Control+Enter')
  await expect(page.getByRole('button', { name: 'Store 9 rows' })).toBeVisible()
  await press('Store 9 rows')
  await press('Add to Materials', tabBackTo)
  await expect(page.getByRole('textbox', { name: 'Path' })).toBeFocused()
  await keyboard.type('Raw/Milk')
  await keyboard.press('Enter')
  await expect(page.getByText('Raw/Milk created')).toBeVisible()

  await command(page, 'New template')
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Not saved yet')
  for (const [label, text] of template) await enter(label, text)
  await keyboard.press('Control+s')
  await expect(page.getByRole('heading', { level: 1 })).toContainText('v1')

  await press('Make operations')
  const create = page.getByRole('button', { name: /^Create/ })
  await enter('{bay}', 'Bay{3-1}')
  await expect(page.getByText('3-1 runs backwards and holds nothing; write 1-3.')).toBeVisible()
  await keyboard.press('Control+a')
  await keyboard.type('Bay{1-3}')
  await enter('{silo}', 'RawSilo{1-3}')
  await expect(create).toContainText('Create 9')
  for (const n of [1, 2, 3]) {
    await tabTo(page, `Bay${n} with RawSilo${n}`)
    await keyboard.press('Space')
  }
  await expect(page.getByText('6 complete, 0 incomplete')).toBeVisible()

  await tabTo(page, 'Operations to be', 'grid')
  for (const key of ['ArrowDown', ...Array.from({ length: 4 }, () => 'ArrowRight')]) await keyboard.press(key)
  await keyboard.press('Delete')
  await expect(page.getByText('5 complete, 1 incomplete')).toBeVisible()
  await page.reload()
  await expect(page.getByText('5 complete, 1 incomplete')).toBeVisible()
  await press('Go to the cell', tabBackTo)
  await press('Back to the template')
  await command(page, 'Go to Plant')
  await expect(page.getByRole('dialog', { name: 'Leave' })).toBeVisible()
  await press('Stay')
  await expect(create).toContainText('Create 6')
  await expect(page.getByText('6 complete, 0 incomplete')).toBeVisible()
  await keyboard.press('Control+Enter')

  await expect(page.getByRole('status').getByText('6 operations created')).toBeVisible()
  await expect(page.getByText('6 exist', { exact: true })).toBeVisible()
  const { items } = await api.list('limit=100')
  expect(items.map(({ complete }) => complete)).toEqual(Array.from({ length: 6 }, () => true))
  await press('Undo', tabBackTo)
  await expect(create).toContainText('Create 6')
  expect((await api.list()).total).toBe(0)
  await page.getByText('6 complete, 0 incomplete').waitFor()
  await keyboard.press('Control+Enter')
  await expect(page.getByText('6 exist', { exact: true })).toBeVisible()
  expect((await api.list()).total).toBe(6)
})
