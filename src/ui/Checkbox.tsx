import type { ComponentProps, ReactNode } from 'react'
import styles from './Checkbox.module.css'

interface Props extends Omit<ComponentProps<'input'>, 'type'> {
  /** Its words; without them `aria-label` names it. */
  readonly children?: ReactNode
  /** Some of what it stands for is ticked, and some is not. */
  readonly mixed?: boolean
}

/** The browser's own box, with its words beside it. */
export function Checkbox({ children, mixed = false, className = '', ...rest }: Props) {
  return (
    <label className={`${styles.checkbox} ${className}`}>
      <input
        ref={(box) => {
          // The browser knows this state only as a property.
          if (box !== null) box.indeterminate = mixed
        }}
        type="checkbox"
        className={styles.box}
        {...rest}
      />
      {children}
    </label>
  )
}
