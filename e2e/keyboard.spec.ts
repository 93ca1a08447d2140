import type { Page } from 'playwright/test'
import { bay1 } from './fixtures/names.ts'
import { expect, test } from './fixtures/test.ts'

test('an operation is created, edited and saved by the keyboard alone', async ({
  page,
  api,
  editor,
  list,
}) => {
  await api.loadSample()
  await list.open()
  await list.shows(60)

  await tabTo(page, 'New')
  await page.keyboard.press('Enter')
  await expect(editor.control('name')).toBeVisible()
  await tabTo(page, 'Name')
  await page.keyboard.type('By keys')
  await tabTo(page, 'Source')
  await page.keyboard.type('Bay1')
  await expect(page.getByRole('treeitem', { name: 'Bay1' })).toBeVisible()
  await page.keyboard.press('Enter')
  await tabTo(page, 'Material from', 'radiogroup')
  await page.keyboard.press('ArrowRight')
  await tabTo(page, 'Material expression')
  await page.keyboard.type('{[default]Material}')
  await page.keyboard.press('Control+s')
  await editor.said('Created By keys')

  await tabTo(page, 'Notes')
  await page.keyboard.type('Edited by keys.')
  await tabTo(page, 'Save')
  await page.keyboard.press('Enter')
  await editor.said(/^Saved By keys: 1 field changed/)
  const [stored] = await api.find('By keys')
  expect(stored).toMatchObject({
    sourceLocationPath: bay1,
    materialSource: 'EXPRESSION',
    materialExpression: '{[default]Material}',
    notes: 'Edited by keys.',
  })
})

/** Tabs on until the control with this name has the focus; it must be reachable within one round of the page. */
async function tabTo(page: Page, name: string, within?: 'radiogroup'): Promise<void> {
  for (let step = 0; step < 150; step++) {
    await page.keyboard.press('Tab')
    const found = await page.evaluate(
      ([wanted, role]) => {
        const focused = document.activeElement
        const element = role === undefined ? focused : focused?.closest(`[role="${role}"]`)
        const labels = element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement
        const named = element?.getAttribute('aria-label')
        const by = element?.getAttribute('aria-labelledby')
        const text =
          named ??
          (by == null ? null : document.getElementById(by)?.textContent) ??
          (labels ? element.labels?.[0]?.textContent : element?.textContent)
        return text?.trim() === wanted
      },
      [name, within] as const,
    )
    if (found) return
  }
  throw new Error(`The Tab key never reached ${name}.`)
}
