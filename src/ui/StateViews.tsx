import { IconAlertCircle, IconLock } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { Button } from './Button.tsx'
import styles from './StateViews.module.css'
import { useWords } from './words.ts'

interface EmptyProps {
  readonly title: string
  /** What this is, in a sentence. */
  readonly children: ReactNode
  /** The ways on. */
  readonly acts?: ReactNode
}

/** Nothing is there, and that is no fault: what this is, then the ways on. */
export function Empty({ title, children, acts }: EmptyProps) {
  return (
    <div className={styles.view}>
      <h2 className={styles.title}>{title}</h2>
      <p className={styles.text}>{children}</p>
      {acts !== undefined && <div className={styles.acts}>{acts}</div>}
    </div>
  )
}

interface FailedProps {
  readonly title: string
  /** What happened and what can be done. */
  readonly detail: string
  readonly onRetry?: () => void
  readonly retrying?: boolean
  readonly acts?: ReactNode
}

/** What was asked for could not be fetched. */
export function Failed({ title, detail, onRetry, retrying = false, acts }: FailedProps) {
  const words = useWords().shell.states
  return (
    <div className={styles.view} role="alert">
      <h2 className={styles.title} data-kind="error">
        <IconAlertCircle size={16} stroke={1.5} aria-hidden />
        {title}
      </h2>
      <p className={styles.text}>{detail}</p>
      <div className={styles.acts}>
        {onRetry !== undefined && (
          <Button variant="primary" onClick={onRetry} aria-disabled={retrying}>
            {retrying ? words.retrying : words.retry}
          </Button>
        )}
        {acts}
      </div>
    </div>
  )
}

/** The engineer may not see this; the detail says who could change that. */
export function Forbidden({ title, detail, acts }: Pick<FailedProps, 'title' | 'detail' | 'acts'>) {
  return (
    <div className={styles.view} role="alert">
      <h2 className={styles.title}>
        <IconLock size={16} stroke={1.5} aria-hidden />
        {title}
      </h2>
      <p className={styles.text}>{detail}</p>
      {acts !== undefined && <div className={styles.acts}>{acts}</div>}
    </div>
  )
}

/** A grey bar where a value will stand, so that the layout is already the true one. */
export function Bar({ width }: { readonly width: number | string }) {
  return <span className={styles.bar} style={{ width }} />
}
