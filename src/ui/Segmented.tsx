import { memo, type ReactNode, useId, useLayoutEffect, useRef } from 'react'
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
  const group = useRef<HTMLDivElement>(null)
  // Talks to the radios, which the browser keeps: told by React, each choice would set name and type of all anew.
  useLayoutEffect(() => {
    for (const radio of group.current?.querySelectorAll('input') ?? []) radio.checked = radio.value === value
  })
  return (
    <div
      ref={group}
      role="radiogroup"
      aria-label={label}
      aria-invalid={invalid === true ? true : undefined}
      className={styles.group}
      data-compact={compact === true ? '' : undefined}
      onChange={({ target }) => {
        const chosen = segments.find((segment) => isRadio(target) && segment.value === target.value)
        if (chosen !== undefined) onChange(chosen.value)
      }}
      onBlur={onBlur}
      {...aria}
    >
      {segments.map((segment) => (
        <Radio
          key={segment.value}
          name={name}
          {...segment}
          disabled={disabled === true || segment.disabled === true}
        />
      ))}
    </div>
  )
}

interface RadioProps extends Segment<string> {
  readonly name: string
}

const Radio = memo(function Radio({ name, value, label, icon, disabled }: RadioProps) {
  return (
    <label className={styles.segment}>
      <input type="radio" name={name} className={styles.input} value={value} disabled={disabled} />
      {icon}
      <span className={icon === undefined ? undefined : styles.word}>{label}</span>
    </label>
  )
})

function isRadio(target: EventTarget): target is HTMLInputElement {
  return target instanceof HTMLInputElement
}
