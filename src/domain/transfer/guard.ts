/**
 * A spreadsheet runs a cell that begins with one of these as a formula; an expression may begin so and mean nothing of the
 * kind. The apostrophe is the guard itself.
 */
const guarded = /^[-=+@\t\r']/
/** What a guard stands before: such a cell, or nothing at all, which is an empty text where an empty cell is no value. */
const guard = /^'(?=[-=+@\t\r']|$)/

/** A text as a cell that no spreadsheet runs. */
export function guardText(text: string): string {
  return text === '' || guarded.test(text) ? `'${text}` : text
}

/** The text of a guarded cell; what other programs write without a guard is mostly itself. An empty cell is no value. */
export function unguardCell(cell: string): string | null {
  return cell === '' ? null : cell.replace(guard, '')
}
