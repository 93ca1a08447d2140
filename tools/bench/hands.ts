import type { Page } from 'playwright'
import type { FieldName } from '#domain/catalogue/index.ts'
import { editorOn } from '../../e2e/fixtures/editor.ts'

/** How often an engineer did something. */
export interface Interactions {
  readonly clicks: number
  /** Typed into, or chosen in; coming to it is not counted apart. */
  readonly fields: number
  readonly keys: number
}

/** All that can be done to a page, each act counted once; whoever is given these and no page does nothing else. */
export interface Hands {
  readonly done: Interactions
  readonly click: (role: 'button' | 'link' | 'menuitem' | 'radio' | 'checkbox', name: string) => Promise<void>
  /** Of the form of an operation, or of a template. */
  readonly enter: (field: FieldName, value: string) => Promise<void>
  readonly type: (label: string, text: string) => Promise<void>
  readonly cell: (row: number, field: FieldName, upTo?: 'upTo') => Promise<void>
  /** In the list of the cell that is edited. */
  readonly choose: (value: string) => Promise<void>
  readonly key: (key: string) => Promise<void>
  /** Waits until it stands there: looking is no act. */
  readonly sees: (text: string) => Promise<void>
}

export function handsOn(page: Page): Hands {
  const done = { clicks: 0, fields: 0, keys: 0 }
  const counted =
    <A extends readonly unknown[]>(kind: keyof Interactions, act: (...given: A) => Promise<unknown>) =>
    async (...given: A) => {
      done[kind] += 1
      await act(...given)
    }
  const named = (role: Parameters<Hands['click']>[0], name: string) =>
    page.getByRole(role, { name, exact: true })
  return {
    done,
    click: counted('clicks', (role, name) => named(role, name).click()),
    enter: counted('fields', editorOn(page).enter),
    type: counted('fields', (label, text) =>
      page.getByRole('textbox', { name: label, exact: true }).fill(text),
    ),
    cell: counted('clicks', (row, field, upTo) =>
      page
        .locator(`[data-row="${row}"] [data-field="${field}"]`)
        .click(upTo === undefined ? {} : { modifiers: ['Shift'] }),
    ),
    choose: counted('fields', (value) => page.locator('[data-editor] select').selectOption(value)),
    key: counted('keys', (key) => page.keyboard.press(key)),
    sees: (text) => page.getByText(text).first().waitFor(),
  }
}
