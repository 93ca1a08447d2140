import { IconArrowRight } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import type { ChangedRecord } from '#data/changes.ts'
import { useContract } from '#data/use-host.ts'
import { type FieldName, fieldOf } from '#domain/catalogue/index.ts'
import { type FieldChange, isSame } from '#domain/diff.ts'
import type { FieldValue } from '#domain/kinds.ts'
import { FieldValueText } from '#fields/FieldValueText.tsx'
import { Mark } from '#ui/Mark.tsx'
import { useWords } from '#ui/words.ts'
import styles from './RecordTable.module.css'
import { changesOf, type Today } from './record-state.ts'

interface Props {
  readonly records: readonly ChangedRecord[]
  readonly today: ReadonlyMap<string, Today>
}

/** Every field that a change set changed, record by record. */
export function RecordTable({ records, today }: Props) {
  const words = useWords().history.records
  if (records.length === 0) return null
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">{words.operation}</th>
          <th scope="col">{words.field}</th>
          <th scope="col">{words.before}</th>
          <th scope="col">{words.after}</th>
          <th scope="col">{words.now}</th>
        </tr>
      </thead>
      {records.map((record) => (
        <tbody key={record.id}>
          <RecordRows record={record} today={today.get(record.id)} isOnly={records.length === 1} />
        </tbody>
      ))}
    </table>
  )
}

interface RowsProps {
  readonly record: ChangedRecord
  readonly today: Today
  /** Alone, a new or deleted record shows all that was set in it. */
  readonly isOnly: boolean
}

function RecordRows({ record, today, isOnly }: RowsProps) {
  const words = useWords().history.records
  const contract = useContract()
  const { before, after } = record
  const isWhole = before === null || after === null
  const changes = isWhole && !isOnly ? [] : changesOf(contract, record)
  if (changes.length > 0) {
    return changes.map((change, index) => (
      <tr key={change.field}>
        {index === 0 && <Name record={record} today={today} rows={changes.length} />}
        <ChangeCells change={change} today={today} isDeleted={after === null} />
      </tr>
    ))
  }
  const [was, is] = [before === null ? '—' : words.whole, after === null ? words.deleted : words.created]
  return (
    <tr>
      <Name record={record} today={today} rows={1} />
      <td className={styles.field}>{isWhole ? words.whole : '—'}</td>
      <td className={styles.before}>{isWhole ? was : words.nothing}</td>
      <td>{isWhole && <Changed>{is}</Changed>}</td>
      <td className={styles.now}>{after === null ? <Back today={today} /> : <Gone today={today} />}</td>
    </tr>
  )
}

function Name({
  record,
  today,
  rows,
}: {
  readonly record: ChangedRecord
  readonly today: Today
  readonly rows: number
}) {
  const name = record.name ?? record.id
  return (
    <th scope="rowgroup" rowSpan={rows} className={styles.name}>
      {today === 'gone' || today === undefined ? (
        name
      ) : (
        <Link to="/operations/$id" params={{ id: record.id }}>
          {name}
        </Link>
      )}
    </th>
  )
}

interface ChangeProps {
  readonly change: FieldChange
  readonly today: Today
  readonly isDeleted: boolean
}

function ChangeCells({ change, today, isDeleted }: ChangeProps) {
  const words = useWords()
  const { field, before, after } = change
  return (
    <>
      <td className={styles.field}>{words.fields[field].label}</td>
      <td className={styles.before}>
        <Value field={field} value={before} />
      </td>
      <td>
        <Changed>{isDeleted ? words.history.records.deleted : <Value field={field} value={after} />}</Changed>
      </td>
      <td className={styles.now}>
        {isDeleted ? <Back today={today} /> : <Now field={field} after={after} today={today} />}
      </td>
    </>
  )
}

function Changed({ children }: { readonly children: React.ReactNode }) {
  return (
    <span className={styles.after}>
      <IconArrowRight size={14} stroke={1.5} aria-hidden />
      <span className={styles.value}>{children}</span>
    </span>
  )
}

interface NowProps {
  readonly field: FieldName
  readonly after: FieldValue
  readonly today: Today
}

function Now({ field, after, today }: NowProps) {
  const words = useWords().history.records
  if (today === 'gone' || today === undefined) return <Gone today={today} />
  const value = today.operation[field]
  if (isSame(value, after)) return words.asAfter
  return (
    <Mark kind="warning">
      <Value field={field} value={value} />, {words.edited}
    </Mark>
  )
}

function Gone({ today }: { readonly today: Today }) {
  const words = useWords().history.records
  if (today === undefined) return '…'
  return today === 'gone' ? <Mark kind="warning">{words.gone}</Mark> : words.asAfter
}

function Back({ today }: { readonly today: Today }) {
  const words = useWords().history.records
  if (today === undefined) return '…'
  return today === 'gone' ? words.asAfter : <Mark kind="warning">{words.there}</Mark>
}

/** A field that this contract does not know is shown as text. */
function Value({ field, value }: { readonly field: FieldName; readonly value: FieldValue }) {
  const known = fieldOf(useContract(), field)
  return <FieldValueText field={known ?? { name: field, kind: 'text' }} value={value} />
}
