import type { Field } from '#domain/catalogue/index.ts'

/** The least width of a column, and its share of what is left, by what it holds. */
export function widthOf(field: Field): { readonly width: number; readonly grow?: number } {
  return field.name === 'name' ? { width: 232 } : widths[field.kind]
}

const widths = {
  id: { width: 180 },
  text: { width: 160, grow: 1 },
  expression: { width: 207, grow: 3 },
  decimal: { width: 142 },
  integer: { width: 120 },
  flag: { width: 68 },
  choice: { width: 94 },
  reference: { width: 150, grow: 2 },
} satisfies Record<Field['kind'], { readonly width: number; readonly grow?: number }>
