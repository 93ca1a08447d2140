import { type Field, fieldsOf, sections } from '#domain/catalogue/index.ts'
import type { Kind } from '#domain/kinds.ts'
import { applies, template } from '#domain/operation.ts'
import { en } from '#domain/words/en/index.ts'
import { wordFor } from '#domain/words/words.ts'

const contract = '2025-03'

/**
 * The same fields as a form of plain HTML without a framework, a state or a check: what the browser itself costs. A
 * choice shows and hides the fields that depend on it, by one listener.
 */
export function plainForm(): string {
  const blank = template(contract)
  const rows = Object.keys(sections).map(
    (section) =>
      `<fieldset><legend>${section}</legend>${fieldsOf(contract)
        .filter((field) => field.section === section)
        .map((field) => rowOf(field, !applies(field, blank)))
        .join('')}</fieldset>`,
  )
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Plain form</title><style>${style}</style>
<form>${rows.join('')}</form><script>${script}</script></html>`
}

function rowOf(field: Field, hidden: boolean): string {
  const { label, help } = en.fields[field.name]
  const when = field.when === undefined ? '' : ` data-when='${JSON.stringify(field.when)}'`
  return `<div data-field="${field.name}"${when}${hidden ? ' hidden' : ''}>
    <label for="${field.name}">${label}</label> <code>${field.name}</code>
    ${controls[field.kind](field)}<p>${help}</p></div>`
}

const input = ({ name }: Field) => `<input id="${name}" name="${name}">`

const controls = {
  id: input,
  text: input,
  expression: ({ name }) => `<textarea id="${name}" name="${name}" rows="2"></textarea>`,
  decimal: input,
  integer: input,
  reference: input,
  flag: ({ name }) => `<input id="${name}" name="${name}" type="checkbox">`,
  choice: ({ name, values, default: chosen }) =>
    values.length > 4
      ? `<select id="${name}" name="${name}">${values
          .map((value) => `<option value="${value}">${wordFor(en, name, value)}</option>`)
          .join('')}</select>`
      : values
          .map(
            (value) =>
              `<label><input type="radio" name="${name}" value="${value}"${
                value === chosen ? ' checked' : ''
              }> ${wordFor(en, name, value)}</label>`,
          )
          .join(''),
} satisfies Record<Kind, (field: Field) => string>

const style = `
  body { font: 13px/20px sans-serif; margin: 0 auto; max-width: 860px }
  [data-field] { display: grid; grid-template-columns: 152px 1fr; gap: 8px; margin: 8px 0 }
  [hidden] { display: none }
  input, textarea, select { font: inherit }`

const script = `
  const form = document.forms[0]
  form.addEventListener('change', () => {
    for (const row of document.querySelectorAll('[data-when]')) {
      const when = JSON.parse(row.dataset.when)
      row.hidden = !Object.keys(when).every((choice) => when[choice].includes(form.elements[choice].value))
    }
  })`
