import { type ReactNode, useId } from 'react'
import styles from './Segmented.module.css'

export interface Segment<V extends string> {
  readonly value: V
  readonly label: string
  readonly icon?: ReactNode
  readonly disabled?: boolean
}

interface Props<V extends string> {
  readonly segments: readonly Segment<V>[]
  readonly value: V | null
  readonly onChange: (value: V) => void
  /** The group's name for assistive technology, unless `aria-labelledby` says it. */
  readonly label?: string
  readonly 'aria-labelledby'?: string | undefined
  readonly 'aria-describedby'?: string | undefined
  readonly invalid?: boolean
  readonly disabled?: boolean
  /** Where space is short only the chosen segment shows its word; the others their icon alone. */
  readonly compact?: boolean
  readonly onBlur?: () => void
}

/** A choice among a few values: native radios side by side, so that arrows and forms work by themselves. */
export function Segmented<V extends string>(props: Props<V>) {
  const { segments, value, onChange, label, invalid, disabled, compact, onBlur, ...aria } = props
  const name = useId()
  return (
    <div
      role="radiogroup"
      aria-label={label}
      aria-invalid={invalid === true ? true : undefined}
      className={styles.group}
      data-compact={compact === true ? '' : undefined}
      {...aria}
    >
      {segments.map((segment) => (
        <label key={segment.value} className={styles.segment}>
          <input
            type="radio"
            name={name}
            className={styles.input}
            value={segment.value}
            checked={segment.value === value}
            disabled={disabled === true || segment.disabled === true}
            onChange={() => onChange(segment.value)}
            onBlur={onBlur}
          />
          {segment.icon}
          <span className={segment.icon === undefined ? undefined : styles.word}>{segment.label}</span>
        </label>
      ))}
    </div>
  )
}
