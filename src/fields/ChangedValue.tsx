import { type FieldName, fieldOf } from '#domain/catalogue/index.ts'
import type { FieldChange } from '#domain/diff.ts'
import type { FieldValue, Kind } from '#domain/kinds.ts'
import { useContract } from '#data/use-host.ts'
import { lex, type Token } from '#expression/lexer.ts'
import { ExpressionText } from '#ui/ExpressionText.tsx'
import styles from './ChangedValue.module.css'
import { differing } from './differing.ts'
import { FieldValueText } from './FieldValueText.tsx'

export interface ChangedValueProps {
  readonly change: FieldChange
  readonly side: 'before' | 'after'
  /** On a line of so many letters, a text begins where what differs can be seen. */
  readonly room?: number | undefined
}

/** One side of a change: the old value faint, the new one tinted; of a text only the part that differs. */
export function ChangedValue({ change: { field, before, after }, side, room }: ChangedValueProps) {
  const known = useField(field)
  const value = side === 'before' ? before : after
  const part = partOf(known.kind, before, after, side)
  if (part === null || typeof value !== 'string') {
    return (
      <span className={styles.value} data-side={side} data-tinted="">
        <FieldValueText field={known} value={value} />
      </span>
    )
  }
  const from = room === undefined ? 0 : beginning(value, part, room)
  return (
    <span className={styles.value} data-side={side}>
      {from > 0 && '…'}
      {known.kind === 'expression' ? (
        <Expression text={value} from={from} {...part} />
      ) : (
        <>
          {value.slice(from, part.start)}
          <span className={styles.part}>{value.slice(part.start, part.end)}</span>
          {value.slice(part.end)}
        </>
      )}
    </span>
  )
}

/** A field that this contract does not know is shown as text. */
export function useField(field: FieldName) {
  return fieldOf(useContract(), field) ?? { name: field, kind: 'text' as const }
}

interface Part {
  readonly start: number
  readonly end: number
}

const hasParts = {
  id: false,
  text: true,
  expression: true,
  decimal: false,
  integer: false,
  flag: false,
  choice: false,
  reference: false,
} satisfies Record<Kind, boolean>

/** Where a text differs from what it was; null where it is to be seen as a whole. */
function partOf(
  kind: Kind,
  before: FieldValue,
  after: FieldValue,
  side: ChangedValueProps['side'],
): Part | null {
  if (!hasParts[kind] || typeof before !== 'string' || typeof after !== 'string') return null
  const found = differing(before, after)
  if (found.head === '' && found.tail === '') return null
  return { start: found.head.length, end: found.head.length + found[side].length }
}

/** So many letters before what differs stay in any case. */
const SOME = 8

function beginning(text: string, { start }: Part, room: number): number {
  const spare = Math.max(SOME, room - (text.length - start))
  return Math.max(0, start - spare)
}

function Expression({ text, from, start, end }: Part & { readonly text: string; readonly from: number }) {
  const tokens = lex(text)
  return (
    <>
      <ExpressionText tokens={cut(tokens, from, start)} />
      <span className={styles.part}>
        <ExpressionText tokens={cut(tokens, start, end)} />
      </span>
      <ExpressionText tokens={cut(tokens, end, text.length)} />
    </>
  )
}

/** The tokens between two places of a text, those at the edges cut there. */
function cut(tokens: readonly Token[], from: number, to: number): readonly Pick<Token, 'kind' | 'text'>[] {
  return tokens.flatMap(({ kind, text, start }) => {
    const within = text.slice(Math.max(0, from - start), Math.max(0, to - start))
    return within === '' ? [] : [{ kind, text: within }]
  })
}
