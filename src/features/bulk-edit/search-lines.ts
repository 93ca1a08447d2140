import type { FieldValue } from '#domain/kinds.ts'
import type { Words } from '#domain/words/words.ts'
import { worded, wordFor } from '#domain/words/words.ts'
import type { PreviewLine } from './preview-lines.ts'

/** Whether every word that is sought stands in the line: in its name, its field, its values or what is said of it. */
export function isFound(words: Words, line: PreviewLine, search: string): boolean {
  const sought = search.toLowerCase().split(/\s+/).filter(Boolean)
  if (sought.length === 0) return true
  const text = textOf(words, line).toLowerCase()
  return sought.every((word) => text.includes(word))
}

function textOf(words: Words, { recordName, field, before, after, reason, errors, warnings }: PreviewLine) {
  const values = field === null ? [] : [before, after].map((value) => valueText(words, field.name, value))
  const about = field === null ? [] : [words.fields[field.name].label, field.name]
  const said = [...errors, ...warnings].map((each) => worded(words, each))
  return [recordName, ...about, ...values, reason === null ? '' : worded(words, reason), ...said].join('\n')
}

function valueText(words: Words, name: string, value: FieldValue): string {
  if (value === null) return ''
  if (typeof value === 'object') return value.label ?? value.id ?? ''
  return `${String(value)} ${wordFor(words, name, String(value))}`
}
