import { useContract } from '#data/use-host.ts'
import type { ImportColumn } from '#domain/transfer/import.ts'
import { parametersOf } from '#domain/wire.ts'
import { TextButton } from '#ui/Button.tsx'
import { Mark } from '#ui/Mark.tsx'
import { tip } from '#ui/tip.ts'
import { useImportWords } from './words.ts'
import styles from './FileReading.module.css'
import { columnName } from './column-name.ts'
import { useImportModel } from './import-model.ts'

/** What each column of the file is read as; said otherwise, that is remembered. */
export function ColumnTable() {
  const words = useImportWords().importing.columns
  const { reading } = useImportModel()
  const { look, as, map } = reading
  if (look === undefined) return null
  const { columns } = look.reading
  const taken = new Set(columns.flatMap(({ parameter }) => parameter ?? []))
  const hasSamples = look.samples.length > 0
  return (
    <>
      <table className={styles.columns}>
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
          {columns.map((column, at) => (
            // Two that are called the same are seen before that is mended.
            <tr key={`${at} ${column.column}`}>
              <th scope="row">
                <code {...tip(column.column)}>{columnName(words, column, at)}</code>
              </th>
              {hasSamples && (
                <td className={styles.sample} {...tip(look.samples[at]?.join('\n') ?? null)}>
                  {look.samples[at]?.join(' · ')}
                </td>
              )}
              <td>
                <ParameterChoice
                  column={column}
                  taken={taken}
                  onChange={(parameter) => map({ ...as.mapping, [column.column]: parameter })}
                />
              </td>
              <td>
                <Note column={column} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className={styles.note}>
        {words.remembered}{' '}
        {Object.keys(as.mapping).length > 0 && (
          <TextButton onClick={() => map({})}>{words.forget}</TextButton>
        )}
      </p>
    </>
  )
}

interface ChoiceProps {
  readonly column: ImportColumn
  /** What other columns are read as. */
  readonly taken: ReadonlySet<string>
  readonly onChange: (parameter: string | null) => void
}

function ParameterChoice({ column: { column, parameter }, taken, onChange }: ChoiceProps) {
  const words = useImportWords()
  const { columns } = words.importing
  const contract = useContract()
  return (
    <select
      className={styles.select}
      aria-label={columns.parameterOf(column)}
      value={parameter ?? ''}
      onChange={({ currentTarget: { value } }) => onChange(value === '' ? null : value)}
    >
      <option value="">{columns.ignore}</option>
      {parametersOf(contract).map(({ name, field }) => (
        <option key={name} value={name} disabled={name !== parameter && taken.has(name)}>
          {name} · {words.fields[field.name].label}
        </option>
      ))}
    </select>
  )
}

function Note({ column }: { readonly column: ImportColumn }) {
  const words = useImportWords().importing.columns
  const { reading } = useImportModel()
  const { parameter, ignored, isNear, nearest } = column
  if (parameter !== null) {
    if (isNear) return words.near
    return Object.hasOwn(reading.as.mapping, column.column) ? words.byHand : null
  }
  if (ignored === null) return null
  return (
    <>
      {ignored === 'unknown' ? <Mark kind="warning">{words.why.unknown}</Mark> : words.why[ignored]}{' '}
      {ignored === 'unknown' && nearest !== null && (
        <TextButton onClick={() => reading.map({ ...reading.as.mapping, [column.column]: nearest })}>
          {words.nearest(nearest)}
        </TextButton>
      )}
    </>
  )
}
