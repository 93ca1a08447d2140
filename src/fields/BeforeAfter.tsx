import { IconArrowRight } from '@tabler/icons-react'
import type { FieldChange } from '#domain/diff.ts'
import styles from './BeforeAfter.module.css'
import { ChangedValue } from './ChangedValue.tsx'

/** A change on one line: what was, an arrow, what is. */
export function BeforeAfter({ change }: { readonly change: FieldChange }) {
  return (
    <span className={styles.change}>
      <ChangedValue change={change} side="before" />
      <IconArrowRight size={14} stroke={1.5} aria-hidden className={styles.arrow} />
      <ChangedValue change={change} side="after" />
    </span>
  )
}
