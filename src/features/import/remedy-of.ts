import type { FileFault } from '#domain/rules.ts'
import type { LateWords } from '#domain/words/words.ts'

/** What can be done about a file that cannot be read as it is. */
export function remedyOf(words: LateWords['importing']['reading'], { rule }: FileFault): string {
  // Columns are told apart by their names: what two of one name mean cannot be said on the page.
  return rule === 'csv.columnsTwice' ? words.renameColumn : words.unclear
}
