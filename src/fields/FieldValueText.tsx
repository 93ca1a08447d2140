import type { ReactNode } from 'react'
import type { Field } from '#domain/catalogue/index.ts'
import type { FieldValue, Kind } from '#domain/kinds.ts'
import { isEmpty } from '#domain/operation.ts'
import { type WordsWith, wordFor } from '#domain/words/words.ts'
import { lex } from '#expression/lexer.ts'
import { ExpressionText } from '#ui/ExpressionText.tsx'
import { PathText } from '#ui/PathText.tsx'
import { numberMarks, writeNumber } from './number-text.ts'
import { flagWord } from './short-word.ts'
import { useFormWords } from './words.ts'

interface Props {
  readonly field: Pick<Field, 'name' | 'kind' | 'to'>
  readonly value: FieldValue
}

/** A field's value to be read: words for choices, colours for expressions, the tail of a path, a dash for nothing. */
export function FieldValueText({ field, value }: Props) {
  const words = useFormWords()
  return isEmpty(value) ? '—' : shown[field.kind](value, field, words)
}

const text = (value: FieldValue) => String(value)
const number = (value: FieldValue, _: Props['field'], { code }: WordsWith<'form'>) =>
  writeNumber(String(value), numberMarks(code))

const shown = {
  id: (value) => <code>{String(value)}</code>,
  text,
  expression: (value) => <ExpressionText tokens={lex(String(value))} />,
  decimal: number,
  integer: number,
  flag: (value, _, words) => flagWord(words, value === true),
  choice: (value, field, words) => wordFor(words, field.name, String(value)),
  reference: (value, { to }) => {
    const label = typeof value === 'object' ? (value?.label ?? value?.id ?? '') : ''
    return to === 'location' || to === 'material' ? <PathText path={label} /> : label
  },
} satisfies Record<Kind, (value: FieldValue, field: Props['field'], words: WordsWith<'form'>) => ReactNode>
