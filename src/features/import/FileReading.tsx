import { type ReactNode, useId } from 'react'
import { decimalMarks, separators } from '#domain/transfer/dialect.ts'
import { encodings } from '#domain/transfer/import.ts'
import { useImportWords } from './words.ts'
import { ImportColumns } from './ImportColumns.tsx'
import styles from '#fields/importing/ColumnTable.module.css'
import { useImportModel } from './import-model.ts'

/** How the file is read, to be said otherwise. */
export function FileReading() {
  const { columns: words, readAs: names } = useImportWords().importing
  const { reading } = useImportModel()
  const { look, change } = reading
  if (look === undefined) return null
  const { separator, decimal, encoding, hasHeader } = reading.as.readAs
  const found = look.reading
  return (
    <div className={styles.reading}>
      <div className={styles.choices}>
        {found.separator !== null && (
          <Choice
            label={words.separator}
            found={names.separators[found.separator]}
            value={separator}
            options={separators.map((each) => [each, names.separators[each]])}
            onChange={(next) => change({ separator: next })}
          />
        )}
        {found.decimal !== null && (
          <Choice
            label={words.decimal}
            found={names.decimals[found.decimal]}
            value={decimal}
            options={decimalMarks.map((each) => [each, names.decimals[each]])}
            onChange={(next) => change({ decimal: next })}
          />
        )}
        {found.encoding !== null && (
          <Choice
            label={words.encoding}
            found={names.encodings[found.encoding]}
            value={encoding}
            options={encodings.map((each) => [each, names.encodings[each]])}
            onChange={(next) => change({ encoding: next })}
          />
        )}
        {found.hasHeader !== null && (
          <Choice
            label={words.header}
            found={words.headers[found.hasHeader ? 'true' : 'false']}
            value={hasHeader === null ? null : hasHeader ? 'true' : 'false'}
            options={(['true', 'false'] as const).map((each) => [each, words.headers[each]])}
            onChange={(next) => change({ hasHeader: next === null ? null : next === 'true' })}
          />
        )}
      </div>
      <ImportColumns />
    </div>
  )
}

interface ChoiceProps<V extends string> {
  readonly label: ReactNode
  /** What the file shows by itself. */
  readonly found: string
  /** Null: as it is found. */
  readonly value: V | null
  readonly options: readonly (readonly [V, string])[]
  readonly onChange: (value: V | null) => void
}

function Choice<V extends string>({ label, found, value, options, onChange }: ChoiceProps<V>) {
  const words = useImportWords().importing.columns
  const id = useId()
  return (
    <div className={styles.choice}>
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        className={styles.select}
        value={value ?? ''}
        onChange={({ currentTarget }) =>
          onChange(options.find(([each]) => each === currentTarget.value)?.[0] ?? null)
        }
      >
        <option value="">{value === null ? words.found(found) : words.asFound}</option>
        {options.map(([each, name]) => (
          <option key={each} value={each}>
            {name}
          </option>
        ))}
      </select>
    </div>
  )
}
