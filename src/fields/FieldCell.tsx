import type { ReactNode } from 'react'
import type { Field, InventoryOperation } from '#domain/catalogue/index.ts'
import { holds } from '#domain/condition.ts'
import type { FieldValue, Kind } from '#domain/kinds.ts'
import { isEmpty } from '#domain/operation.ts'
import { type Words, wordFor } from '#domain/words/words.ts'
import { lex } from '#expression/lexer.ts'
import { ExpressionText } from '#ui/ExpressionText.tsx'
import { fitPath } from '#ui/path-fit.ts'
import { tip } from '#ui/tip.ts'
import { useWords } from '#ui/words.ts'
import styles from './FieldCell.module.css'
import { numberMarks, writeNumber } from './number-text.ts'
import { flagWord } from './short-word.ts'

interface Props {
  readonly field: Field
  readonly operation: InventoryOperation
  /** How many of the monospaced face fit. */
  readonly letters: number
}

/** A field of a record in one line of a table: a dash for nothing, on sunken ground where the field does not apply. */
export function FieldCell({ field, operation, letters }: Props) {
  const words = useWords()
  if (!holds(field.when, operation)) return <span className={styles.barred}>—</span>
  const value = operation[field.name]
  return isEmpty(value) ? '—' : shown[field.kind]({ value, field, letters, words })
}

/** How a field's column is laid out, by its kind. */
export const cellLayout: Readonly<Record<Kind, CellLayout>> = {
  id: { width: 210 },
  text: { width: 120, grow: 2 },
  expression: { width: 160, grow: 3 },
  decimal: { width: 90, align: 'end' },
  integer: { width: 90, align: 'end' },
  flag: { width: 70 },
  choice: { width: 110, grow: 1 },
  reference: { width: 120, grow: 2 },
}

interface CellLayout {
  readonly width: number
  readonly grow?: number
  readonly align?: 'end'
}

interface Shown {
  readonly value: FieldValue
  readonly field: Field
  readonly letters: number
  readonly words: Words
}

const cut = (text: string) => <span {...tip(text)}>{text}</span>
const number = ({ value, words }: Shown) => writeNumber(String(value), numberMarks(words.code))

const shown = {
  id: ({ value }) => <code className={styles.code}>{String(value)}</code>,
  text: ({ value }) => cut(String(value)),
  expression: ({ value, letters }) => (
    <span className={styles.code} {...tip(String(value))}>
      <ExpressionText tokens={lex(String(value))} letters={letters} />
    </span>
  ),
  decimal: number,
  integer: number,
  flag: ({ value, words }) => flagWord(words, value === true),
  choice: ({ value, field, words }) => cut(wordFor(words, field.name, String(value))),
  reference: ({ value, field, letters }) => {
    const label = typeof value === 'object' ? (value?.label ?? value?.id ?? '') : ''
    return field.to === 'location' || field.to === 'material' ? (
      <Path path={label} letters={letters} />
    ) : (
      cut(label)
    )
  },
} satisfies Record<Kind, (shown: Shown) => ReactNode>

/** Whole segments, the last one always. */
function Path({ path, letters }: { readonly path: string; readonly letters: number }) {
  const { head, leaf } = fitPath(path, letters)
  return (
    <span className={styles.code} {...tip(path)}>
      <span className={styles.head}>{head}</span>
      <span className={styles.leaf}>{leaf}</span>
    </span>
  )
}
