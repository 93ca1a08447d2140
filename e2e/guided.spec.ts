import { tabTo } from './fixtures/keys.ts'
import { bay1, rawSilo1 } from './fixtures/names.ts'
import { expect, test } from './fixtures/test.ts'

test('an operation is described question by question, by the keyboard alone, and goes on in the editor', async ({
  page,
  api,
  editor,
}) => {
  await api.loadSample()
  await page.goto('/onboarding/guided')
  const question = (title: string) => page.getByRole('heading', { name: title })
  const answer = async (next: string) => {
    await tabTo(page, 'Next')
    await page.keyboard.press('Enter')
    await expect(question(next)).toBeFocused()
  }

  await tabTo(page, (await page.locator('label:has(:checked)').textContent()) ?? '')
  await page.keyboard.press('ArrowUp')
  await expect(page.getByRole('radio', { name: /^Receive A lot/ })).toBeChecked()
  await answer('Where?')
  await tabTo(page, 'Source')
  await page.keyboard.type(bay1)
  await tabTo(page, 'Destination')
  await page.keyboard.type(rawSilo1)
  await answer('Of what?')
  await tabTo(page, 'Material')
  await page.keyboard.type('Dairy/Raw/Raw Milc')
  await tabTo(page, 'Next')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('alert')).toBeVisible()
  await expect(editor.control('material')).toBeFocused()
  await page.keyboard.press('Control+a')
  await page.keyboard.type('Dairy/Raw/Raw Milk')
  await answer('What starts and stops it?')
  await tabTo(page, 'Starts on')
  await page.keyboard.type('{[default]Bay1/Unloading}')
  await tabTo(page, 'Stops on')
  await page.keyboard.type('{[default]Bay1/Unloading}')
  await answer('How much?')
  await tabTo(page, 'Counter')
  await page.keyboard.type('{[default]Bay1/Total}')
  await tabTo(page, 'Unit')
  await page.keyboard.type('Kilogram')
  await answer('Which lot?')
  await page.goBack()
  await expect(question('How much?')).toBeFocused()
  await answer('Which lot?')
  await answer('What is it called?')
  const name = 'Receive Raw Milk from Bay1 into RawSilo1'
  await expect(editor.control('name')).toHaveValue(name)
  await tabTo(page, 'Create')
  await page.keyboard.press('Enter')
  await expect(question(`${name} is created`)).toBeFocused()
  const [stored] = await api.find(name)
  expect(stored).toMatchObject({
    operationType: 'RECEIVE',
    sourceLocationPath: bay1,
    destinationLocationPath: rawSilo1,
    materialPath: 'Dairy/Raw/Raw Milk',
    complete: true,
  })

  await tabTo(page, 'Another like this')
  await page.keyboard.press('Enter')
  await expect(question('Where?')).toBeFocused()
  await tabTo(page, 'Open in the full editor')
  await page.keyboard.press('Enter')
  await expect(editor.control('sourceLocation')).toHaveValue(bay1)
  await expect(editor.control('operationType')).toHaveValue('RECEIVE')
  await expect(editor.control('quantityExpression')).toHaveValue('{[default]Bay1/Total}')
  await page.reload()
  await page.getByRole('button', { name: 'Restore' }).click()
  await expect(editor.control('sourceLocation')).toHaveValue(bay1)
})
