import { IconArrowRight } from '@tabler/icons-react'
import styles from './BeforeAfter.module.css'
import { ChangedValue, type ChangedValueProps } from './ChangedValue.tsx'

/** A change on one line: what was, an arrow, what is. */
export function BeforeAfter({ change, room }: Pick<ChangedValueProps, 'change' | 'room'>) {
  return (
    <span className={styles.change}>
      <ChangedValue change={change} side="before" room={room} />
      <IconArrowRight size={14} stroke={1.5} aria-hidden className={styles.arrow} />
      <ChangedValue change={change} side="after" room={room} />
    </span>
  )
}
