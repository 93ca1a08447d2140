import { useId } from 'react'
import type { Dialect } from '#domain/transfer/dialect.ts'
import { Box } from '#ui/Box.tsx'
import styles from './ExportPanel.module.css'
import { useExportingWords } from './words.ts'

interface Props {
  readonly dialect: Dialect
  readonly disabled: boolean
  readonly checked: boolean
  readonly onChange: (checked: boolean) => void
}

/** A CSV that Excel opens by a double click, as the browser's region writes numbers. */
export function ForExcel({ dialect, disabled, checked, onChange }: Props) {
  const words = useExportingWords().exporting
  const id = useId()
  return (
    <div className={styles.choice} data-disabled={disabled ? '' : undefined}>
      <Box
        id={id}
        disabled={disabled}
        checked={checked && !disabled}
        onChange={(event) => onChange(event.currentTarget.checked)}
        aria-describedby={`${id}-says`}
      />
      <label htmlFor={id}>{words.excel}</label>
      <small id={`${id}-says`} className={styles.says}>
        {words.dialect(dialect.separator, dialect.decimal)}
      </small>
    </div>
  )
}
