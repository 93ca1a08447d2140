import { IconAlertCircle, IconLock } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { Button } from './Button.tsx'
import styles from './StateViews.module.css'
import { useWords } from './words.ts'

interface StateProps {
  /** 1 where this is all that the screen shows, 2 where a screen's title stands above. */
  readonly level?: 1 | 2
  readonly title: string
}

interface EmptyProps extends StateProps {
  /** What this is, in a sentence. */
  readonly children: ReactNode
  /** The ways on. */
  readonly acts?: ReactNode
}

/** Nothing is there, and that is no fault: what this is, then the ways on. */
export function Empty({ level, title, children, acts }: EmptyProps) {
  return (
    <div className={styles.view}>
      <Title level={level}>{title}</Title>
      <p className={styles.text}>{children}</p>
      {acts !== undefined && <div className={styles.acts}>{acts}</div>}
    </div>
  )
}

interface FailedProps extends StateProps {
  /** What happened and what can be done. */
  readonly detail: string
  readonly onRetry?: () => void
  readonly retrying?: boolean
  readonly acts?: ReactNode
}

/** What was asked for could not be fetched. */
export function Failed({ level, title, detail, onRetry, retrying = false, acts }: FailedProps) {
  const words = useWords().shell.states
  return (
    <div className={styles.view} role="alert">
      <Title level={level} kind="error">
        <IconAlertCircle size={16} stroke={1.5} aria-hidden />
        {title}
      </Title>
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
export function Forbidden({ level, title, detail, acts }: Omit<FailedProps, 'onRetry' | 'retrying'>) {
  return (
    <div className={styles.view} role="alert">
      <Title level={level}>
        <IconLock size={16} stroke={1.5} aria-hidden />
        {title}
      </Title>
      <p className={styles.text}>{detail}</p>
      {acts !== undefined && <div className={styles.acts}>{acts}</div>}
    </div>
  )
}

interface TitleProps {
  readonly level: 1 | 2 | undefined
  readonly kind?: 'error'
  readonly children: ReactNode
}

function Title({ level = 2, kind, children }: TitleProps) {
  const Heading = level === 1 ? 'h1' : 'h2'
  return (
    <Heading className={styles.title} data-kind={kind}>
      {children}
    </Heading>
  )
}

/** A grey bar where a value will stand, so that the layout is already the true one. */
export function Bar({ width }: { readonly width: number | string }) {
  return <span className={styles.bar} style={{ width }} />
}
