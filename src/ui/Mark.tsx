import { IconAlertCircle, IconAlertTriangle } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import styles from './Mark.module.css'

interface Props {
  readonly kind: 'warning' | 'error'
  /** A word or a count: the icon and the colour never stand alone. */
  readonly children: ReactNode
  /** On a soft tint, as a tag in the page head. */
  readonly soft?: boolean
  readonly className?: string | undefined
}

/** The one mark for what is missing (triangle) and what is wrong (circle), the same everywhere. */
export function Mark({ kind, children, soft = false, className = '' }: Props) {
  const Icon = kind === 'warning' ? IconAlertTriangle : IconAlertCircle
  return (
    <span className={`${styles.mark} ${className}`} data-kind={kind} data-soft={soft ? '' : undefined}>
      <Icon size={14} stroke={1.5} aria-hidden />
      <span className={styles.words}>{children}</span>
    </span>
  )
}
