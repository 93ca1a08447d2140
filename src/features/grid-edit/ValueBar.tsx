import { IconArrowRight } from '@tabler/icons-react'
import { type Field, fieldOf } from '#domain/catalogue/index.ts'
import { type Clause, failing } from '#domain/condition.ts'
import { isSame } from '#domain/diff.ts'
import { EXPRESSION_LIMIT } from '#domain/kinds.ts'
import type { Contract } from '#domain/vocabulary.ts'
import { mainWireName } from '#domain/wire.ts'
import { say, type WordsWith, wordFor } from '#domain/words/words.ts'
import { FieldValueText } from '#fields/FieldValueText.tsx'
import { Mark } from '#ui/Mark.tsx'
import type { GridRow } from './grid-row.ts'
import { isLocked } from './grid-row.ts'
import type { GridModel } from './use-grid-model.ts'
import styles from './ValueBar.module.css'

/** The whole value of the active cell: what is stored, what it becomes, or why it cannot be edited. */
export function ValueBar({ model, id }: { readonly model: GridModel; readonly id: string }) {
  const { fields, selection, words } = model
  const row = model.rowAt(selection.active.row)
  const field = fields[selection.active.column]
  return (
    <section id={id} className={styles.bar} aria-label={words.grid.bar.label}>
      {row !== undefined && field !== undefined && <Parts model={model} row={row} field={field} />}
    </section>
  )
}

interface PartsProps {
  readonly model: GridModel
  readonly row: GridRow
  readonly field: Field
}

function Parts({ model, row, field }: PartsProps) {
  const { words, contract, asking } = model
  const { bar } = words.grid
  const stored = row.edited.base.operation[field.name]
  const value = row.view[field.name]
  const isOther = !isSame(stored, value)
  const finding = row.errors[field.name]
  return (
    <>
      <p className={styles.where}>
        <b>{row.edited.base.operation.name}</b> {words.fields[field.name].label}
      </p>
      <div className={styles.values}>
        {!isLocked(field, row) && (
          <>
            <span className={styles.label}>{isOther ? bar.now : bar.stored}</span>
            <Value field={field} value={stored} />
            {isOther && (
              <>
                <IconArrowRight size={14} stroke={1.5} aria-hidden className={styles.arrow} />
                <span className={styles.label}>{asking === null ? bar.entered : bar.pasted}</span>
                <Value field={field} value={value} />
              </>
            )}
          </>
        )}
        <output className={styles.reason}>
          {isLocked(field, row) && reasonText(contract, words, field, row)}
          {finding !== undefined && <Mark kind="error">{say(words, finding)}</Mark>}
        </output>
      </div>
      <code className={styles.code}>{mainWireName(field)}</code>
      <span className={styles.count}>{countText(words, field, value)}</span>
    </>
  )
}

function Value({ field, value }: { readonly field: Field; readonly value: GridRow['view'][Field['name']] }) {
  return (
    <span className={styles.value} data-kind={field.kind}>
      <FieldValueText field={field} value={value} />
    </span>
  )
}

/** Why a field does not apply to a record: the choice that decides, and the values that would let it. */
function reasonText(contract: Contract, words: WordsWith<'form'>, field: Field, { view }: GridRow): string {
  const clause: Clause | undefined = failing(field.when, view)
  if (clause === undefined) return ''
  const values = clause.values
    .filter((value) => fieldOf(contract, clause.choice)?.values.includes(value))
    .map((value) => wordFor(words, clause.choice, value))
  const { before, after } = words.form.appliesWhen(
    new Intl.ListFormat(words.code, { type: 'disjunction' }).format(values),
  )
  return `${before}${words.fields[clause.choice].label}${after}`
}

function countText(words: WordsWith<'form'>, field: Field, value: unknown): string {
  const limit =
    field.kind === 'expression' ? EXPRESSION_LIMIT : field.kind === 'text' ? (field.limit ?? 255) : null
  if (limit === null || typeof value !== 'string') return ''
  return words.form.ofLimit(value.length, limit)
}
