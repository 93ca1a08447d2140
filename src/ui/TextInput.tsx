import type { ComponentProps, ReactNode } from 'react'
import styles from './TextInput.module.css'

interface Props extends ComponentProps<'input'> {
  /** Stands before the text, inside the border: an icon. */
  readonly leading?: ReactNode
  /** Stands after the text, inside the border: a unit, a shortcut, buttons. */
  readonly trailing?: ReactNode
  /** `warning` and `error` colour the border; the words stand below the field. */
  readonly state?: 'error' | 'warning' | undefined
  readonly mono?: boolean
  readonly numeric?: boolean
}

export function TextInput({ leading, trailing, state, mono, numeric, className = '', ...rest }: Props) {
  return (
    <span className={`${styles.box} ${className}`} data-state={state}>
      {leading}
      <input
        type="text"
        autoComplete="off"
        spellCheck={false}
        aria-invalid={state === 'error' ? true : undefined}
        className={styles.input}
        data-mono={mono === true ? '' : undefined}
        data-numeric={numeric === true ? '' : undefined}
        {...rest}
      />
      {trailing}
    </span>
  )
}
