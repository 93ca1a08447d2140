import type { ReactNode } from 'react'
import { TextButton } from '#ui/Button.tsx'
import { Mark } from '#ui/Mark.tsx'
import { tip } from '#ui/tip.ts'
import styles from './ColumnTable.module.css'
import { useImportingWords } from './words.ts'

/** A column of a file, and what it is read as. */
export interface MappedColumn {
  readonly column: string
  /** What it is called here; for one without a name its place. */
  readonly name: string
  /** What stands first in it; absent: files of this kind have no columns. */
  readonly samples: readonly string[] | undefined
  /** Null: it is ignored. */
  readonly meant: string | null
  readonly isNear: boolean
  readonly isSaid: boolean
  /** Why it is ignored; null: it is not, or nobody knows it. */
  readonly why: string | null
  readonly nearest: string | null
}

interface Props {
  readonly label?: string
  readonly columns: readonly MappedColumn[]
  /** What a column may be read as, and what that is called. */
  readonly options: readonly { readonly value: string; readonly text: string }[]
  /** Said of a column that nobody knows. */
  readonly unknown: string
  readonly onMap: (column: string, meant: string | null) => void
}

/** What each column of the file is read as, to be said otherwise. */
export function ColumnTable({ label, columns, options, unknown, onMap }: Props) {
  const words = useImportingWords().importing.columns
  const taken = new Set(columns.flatMap(({ meant }) => meant ?? []))
  const hasSamples = columns.some(({ samples }) => samples !== undefined)
  return (
    <table className={styles.columns} aria-label={label}>
      <thead>
        <tr>
          <th scope="col">{words.column}</th>
          {hasSamples && <th scope="col">{words.sample}</th>}
          <th scope="col">{words.parameter}</th>
          <th scope="col">
            <span className="unseen">{words.noteHead}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {columns.map((each, at) => (
          // Two that are called the same are seen before that is mended.
          <tr key={`${at} ${each.column}`}>
            <th scope="row">
              <code {...tip(each.column)}>{each.name}</code>
            </th>
            {hasSamples && (
              <td className={styles.sample} {...tip(each.samples?.join('\n') ?? null)}>
                {each.samples?.join(' · ')}
              </td>
            )}
            <td>
              <select
                className={styles.select}
                aria-label={words.parameterOf(each.column)}
                value={each.meant ?? ''}
                onChange={({ currentTarget: { value } }) => onMap(each.column, value === '' ? null : value)}
              >
                <option value="">{words.ignore}</option>
                {options.map(({ value, text }) => (
                  <option key={value} value={value} disabled={value !== each.meant && taken.has(value)}>
                    {text}
                  </option>
                ))}
              </select>
            </td>
            <td>
              <Note column={each} unknown={unknown} onMap={onMap} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

interface NoteProps extends Pick<Props, 'unknown' | 'onMap'> {
  readonly column: MappedColumn
}

function Note({ column: each, unknown, onMap }: NoteProps): ReactNode {
  const words = useImportingWords().importing.columns
  const { column, meant, isNear, isSaid, why, nearest } = each
  if (meant !== null) return isNear ? words.near : isSaid ? words.byHand : null
  if (why !== null) return why
  return (
    <>
      <Mark kind="warning">{unknown}</Mark>{' '}
      {nearest !== null && (
        <TextButton onClick={() => onMap(column, nearest)}>{words.nearest(nearest)}</TextButton>
      )}
    </>
  )
}

interface RememberedProps {
  /** Null: nothing was said that could be forgotten. */
  readonly onForget: (() => void) | null
}

/** Says that what is said of columns is remembered, with the way to forget it. */
export function Remembered({ onForget }: RememberedProps) {
  const words = useImportingWords().importing.columns
  return (
    <p className={styles.note}>
      {words.remembered} {onForget !== null && <TextButton onClick={onForget}>{words.forget}</TextButton>}
    </p>
  )
}
