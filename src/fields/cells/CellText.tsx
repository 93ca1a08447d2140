import type { ReactNode } from 'react'
import type { Field } from '#domain/catalogue/index.ts'
import type { FieldValue, Kind } from '#domain/kinds.ts'
import { isEmpty } from '#domain/operation.ts'
import type { WordsWith } from '#domain/words/words.ts'
import { lex } from '#expression/lexer.ts'
import { soleTag } from '#expression/references.ts'
import { ExpressionText } from '#ui/ExpressionText.tsx'
import { fitPath, fitTag } from '#ui/path-fit.ts'
import { tip } from '#ui/tip.ts'
import { shortWord } from '../cell-text.ts'
import { edgeIcon } from '../inputs/EdgeIcon.tsx'
import { numberMarks, writeNumber } from '../number-text.ts'
import { flagWord } from '../short-word.ts'
import styles from './cells.module.css'

/** A value on one line of a cell; `letters` of the monospaced face fit. Nothing is an empty cell. */
export function cellText(
  field: Field,
  value: FieldValue,
  words: WordsWith<'form'>,
  letters: number,
): ReactNode {
  return isEmpty(value) ? '' : shown[field.kind](value, { field, words, letters })
}

interface Facts {
  readonly field: Field
  readonly words: WordsWith<'form'>
  readonly letters: number
}
type Show = (value: FieldValue, facts: Facts) => ReactNode

const code: Show = (value) => <code className={styles.code}>{String(value)}</code>
const number: Show = (value, { words }) => writeNumber(String(value), numberMarks(words.code))

const shown = {
  id: code,
  // A name is never cut short: where it is longer than its column it takes two lines of the row.
  text: (value, { field }) => (
    <span className={field.name === 'name' ? styles.name : styles.cut}>{oneLine(String(value))}</span>
  ),
  expression: (value, { letters }) => <Expression text={String(value)} letters={letters} />,
  decimal: number,
  integer: number,
  flag: (value, { words }) => (typeof value === 'boolean' ? flagWord(words, value) : String(value)),
  choice: (value, { field, words }) => (
    <span className={styles.choice}>
      {edgeIcon(String(value))}
      {shortWord(words, field.name, String(value))}
    </span>
  ),
  reference: (value, { field, letters }) => {
    const label = typeof value === 'object' ? (value?.label ?? value?.id ?? '') : String(value)
    const isPath = field.to === 'location' || field.to === 'material'
    return isPath ? <Path path={label} letters={letters} /> : <span className={styles.cut}>{label}</span>
  },
} satisfies Record<Kind, Show>

/** An expression in its colours; one that is a tag keeps the tag's tail. */
function Expression({ text, letters }: { readonly text: string; readonly letters: number }) {
  const line = oneLine(text)
  const beside = soleTag(line) === null ? null : line.length - (lex(line).find(isPath)?.text.length ?? 0)
  const tokens = lex(line).map((token) =>
    beside !== null && isPath(token) ? { ...token, text: fitTag(token.text, letters - beside) } : token,
  )
  return (
    <span className={styles.code} {...tip(line.length > letters ? text : null)}>
      <ExpressionText tokens={tokens} />
    </span>
  )
}

function Path({ path, letters }: { readonly path: string; readonly letters: number }) {
  const { head, leaf } = fitPath(path, letters)
  return (
    <span className={styles.code} {...tip(path.length > letters ? path : null)}>
      <span className={styles.head}>{head}</span>
      <span className={styles.leaf}>{leaf}</span>
    </span>
  )
}

function isPath({ kind }: { readonly kind: string }): boolean {
  return kind === 'path'
}

function oneLine(text: string): string {
  return text.replace(/\s*\n\s*/g, ' ')
}
