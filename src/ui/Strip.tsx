import type { ReactNode } from 'react'
import styles from './Strip.module.css'

interface Props {
  /** What it sets: `--strip-gap`, `--strip-side`, and how its parts give way. */
  readonly className?: string | undefined
  readonly children: ReactNode
}

/** The line at a page's foot that says how much there is. */
export function Strip({ className = '', children }: Props) {
  return <footer className={`${styles.strip} ${className}`}>{children}</footer>
}
