import type { ComponentProps, ReactNode } from 'react'
import styles from './Switch.module.css'

interface Props extends Omit<ComponentProps<'input'>, 'type' | 'role'> {
  readonly label: ReactNode
  /** A state of the record is grey when on; only an option of the view takes the accent. */
  readonly tone?: 'state' | 'view'
}

export function Switch({ label, tone = 'state', className = '', ...rest }: Props) {
  return (
    <label className={`${styles.switch} ${className}`} data-tone={tone}>
      {/* oxlint-disable-next-line jsx-a11y/role-has-required-aria-props -- a native checkbox says its state itself */}
      <input type="checkbox" role="switch" className={styles.input} {...rest} />
      <span className={styles.label}>{label}</span>
    </label>
  )
}
