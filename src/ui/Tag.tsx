import type { ReactNode } from 'react'
import styles from './Tag.module.css'

/** A short name in a box, for a type or an abnormal state only. */
export function Tag({ children }: { readonly children: ReactNode }) {
  return <span className={styles.tag}>{children}</span>
}
