import type { ComponentProps, ReactNode } from 'react'
import { Box } from './Box.tsx'
import styles from './Checkbox.module.css'

interface Props extends ComponentProps<typeof Box> {
  /** Its words; without them `aria-label` names it. */
  readonly children?: ReactNode
  readonly className?: string
}

/** A box to tick, with its words beside it. */
export function Checkbox({ children, className = '', ...rest }: Props) {
  return (
    <label className={`${styles.checkbox} ${className}`}>
      <Box {...rest} />
      {children}
    </label>
  )
}
