import type { ComponentProps } from 'react'
import styles from './Box.module.css'

interface Props extends Omit<ComponentProps<'input'>, 'type' | 'ref' | 'className'> {
  /** Some of what it stands for is ticked, and some is not. */
  readonly mixed?: boolean
}

/** The one box that is ticked, the same everywhere; what names it stands beside it or in `aria-label`. */
export function Box({ mixed = false, ...rest }: Props) {
  return (
    <input
      ref={(box) => {
        // The browser knows this state only as a property.
        if (box !== null) box.indeterminate = mixed
      }}
      type="checkbox"
      className={styles.box}
      {...rest}
    />
  )
}
