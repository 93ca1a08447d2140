import type { ComponentProps, ReactNode } from 'react'
import styles from './Checkbox.module.css'

interface Props extends Omit<ComponentProps<'input'>, 'type'> {
  readonly children: ReactNode
}

/** The browser's own radio in the page's colour, with its words beside it. */
export function Radio({ children, className = '', ...rest }: Props) {
  return (
    <label className={`${styles.checkbox} ${className}`}>
      <input type="radio" {...rest} />
      {children}
    </label>
  )
}
