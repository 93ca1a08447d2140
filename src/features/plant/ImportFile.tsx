import { IconX } from '@tabler/icons-react'
import type { ImportedRow, PlantKind } from '#data/plant.ts'
import { Problem } from '#domain/problem.ts'
import { IconButton } from '#ui/Button.tsx'
import { Mark } from '#ui/Mark.tsx'
import styles from './ImportDialog.module.css'
import { plantKinds } from './plant-search.ts'
import type { ChosenFile, FileOutcome } from './use-plant-import.ts'
import { usePlantWords } from './words.ts'

interface Props {
  readonly file: ChosenFile
  readonly isRunning: boolean
  readonly onKind: (id: number, kind: PlantKind) => void
  readonly onRemove: (id: number) => void
}

export function ImportFile({ file, isRunning, onKind, onRemove }: Props) {
  const words = usePlantWords().plant.import
  return (
    <li className={styles.file}>
      <div className={styles.line}>
        <b className={styles.name}>{file.name}</b>
        <ListChoice file={file} disabled={isRunning} onKind={onKind} />
        <IconButton label={words.remove(file.name)} disabled={isRunning} onClick={() => onRemove(file.id)}>
          <IconX size={16} stroke={1.5} aria-hidden />
        </IconButton>
      </div>
      <div aria-live="polite">
        <Outcome file={file} outcome={file.outcome} />
      </div>
    </li>
  )
}

function ListChoice({
  file,
  disabled,
  onKind,
}: Omit<Props, 'isRunning' | 'onRemove'> & { readonly disabled: boolean }) {
  const words = usePlantWords().plant
  if (file.read.is === 'unreadable') return null
  if (file.read.is === 'lists') return <span className={styles.note}>{words.import.several}</span>
  return (
    <select
      className={styles.select}
      aria-label={`${words.import.list}: ${file.name}`}
      disabled={disabled}
      value={file.kind ?? ''}
      onChange={({ currentTarget }) => {
        const kind = plantKinds.find((each) => each === currentTarget.value)
        if (kind !== undefined) onKind(file.id, kind)
      }}
    >
      {file.kind === null && <option value="">{words.import.chooseList}</option>}
      {plantKinds.map((kind) => (
        <option key={kind} value={kind}>
          {words.kinds[kind]}
        </option>
      ))}
    </select>
  )
}

function Outcome({ file, outcome }: { readonly file: ChosenFile; readonly outcome: FileOutcome }) {
  const words = usePlantWords().plant.import
  if (file.read.is === 'unreadable') return <Mark kind="error">{words.unreadable}</Mark>
  if (outcome.is === 'stored') {
    const { counts, rows } = outcome.answer
    return (
      <details className={styles.details}>
        <summary>{words.done(counts.created, counts.updated, counts.unchanged)}</summary>
        <Rows rows={rows} />
      </details>
    )
  }
  if (outcome.is === 'refused') return <Refused error={outcome.error} />
  return file.read.is !== 'lists' && file.kind === null ? <Mark kind="warning">{words.unasked}</Mark> : null
}

const MOST_ROWS = 200
const MOST_MISTAKES = 50

function Rows({ rows }: { readonly rows: readonly ImportedRow[] }) {
  const words = usePlantWords().plant
  return (
    <ol className={styles.rows}>
      {rows.slice(0, MOST_ROWS).map(({ kind, row, label, outcome }) => (
        <li key={`${kind} ${row}`}>
          <span className={styles.note}>
            {words.kinds[kind]} {row}
          </span>
          <span>{label}</span>
          <span className={styles.note}>{words.import.outcomes[outcome]}</span>
        </li>
      ))}
      {rows.length > MOST_ROWS && <li>{words.import.more(rows.length - MOST_ROWS)}</li>}
    </ol>
  )
}

function Refused({ error }: { readonly error: Error }) {
  const words = usePlantWords().plant.import
  const found = error instanceof Problem ? Object.entries(error.document.errors ?? {}) : []
  // By row, the second before the tenth.
  const mistakes = found.toSorted(([a], [b]) => a.localeCompare(b, 'en', { numeric: true }))
  if (mistakes.length === 0) return <Mark kind="error">{error.message}</Mark>
  return (
    <>
      <Mark kind="error">{words.refused(mistakes.length)}</Mark>
      <ol className={styles.rows}>
        {mistakes.slice(0, MOST_MISTAKES).map(([place, messages]) => (
          <li key={place}>
            <code className={styles.place}>{place}</code>
            <span className={styles.mistake}>{messages.map(({ message }) => message).join(' ')}</span>
          </li>
        ))}
        {mistakes.length > MOST_MISTAKES && <li>{words.more(mistakes.length - MOST_MISTAKES)}</li>}
      </ol>
    </>
  )
}
