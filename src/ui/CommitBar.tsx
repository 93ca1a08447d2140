import { type ReactNode, useId } from 'react'
import { Button } from './Button.tsx'
import styles from './CommitBar.module.css'
import { Radio } from './Radio.tsx'
import { useTouch } from './use-touch.ts'

interface BarProps {
  readonly label: string
  readonly isBusy: boolean
  readonly children: ReactNode
}

/** The foot of a plan: on which terms it is stored, what it amounts to, and the one act that stores it. */
export function CommitBar({ label, isBusy, children }: BarProps) {
  return (
    <section className={styles.bar} aria-label={label} aria-busy={isBusy}>
      {children}
    </section>
  )
}

interface PolicyProps<P extends string> {
  readonly legend: string
  readonly policies: readonly P[]
  readonly words: Readonly<Record<P, string>>
  readonly policy: P
  readonly onPolicy: (policy: P) => void
  /** `stacked`: below each other, where the words are long. */
  readonly isStacked?: boolean
}

/** What is stored where one of many cannot be. */
export function PolicyChoice<P extends string>(props: PolicyProps<P>) {
  const { legend, policies, words, policy, onPolicy, isStacked = false } = props
  const name = useId()
  return (
    <fieldset className={styles.policy} data-stacked={isStacked ? '' : undefined}>
      <legend className={styles.legend}>{legend}</legend>
      {policies.map((each) => (
        <Radio key={each} name={name} checked={each === policy} onChange={() => onPolicy(each)}>
          {words[each]}
        </Radio>
      ))}
    </fieldset>
  )
}

interface SummaryProps {
  /** What is said of work under way is read out by itself. */
  readonly isBusy?: boolean
  readonly children?: ReactNode
}

/** What the plan amounts to, or how far its storing is. */
export function CommitSummary({ isBusy = false, children }: SummaryProps) {
  const Element = isBusy ? 'div' : 'output'
  return <Element className={styles.summary}>{children}</Element>
}

interface ButtonProps {
  readonly isBusy: boolean
  readonly isOff: boolean
  /** The keys that store too, in the page's language. */
  readonly shortcut: string
  readonly onCommit: () => void
  readonly children: ReactNode
}

export function CommitButton({ isBusy, isOff, shortcut, onCommit, children }: ButtonProps) {
  const isTouch = useTouch()
  return (
    <Button
      variant="primary"
      className={styles.act ?? ''}
      aria-keyshortcuts="Control+S"
      aria-disabled={isOff || isBusy}
      onClick={isOff || isBusy ? undefined : onCommit}
      {...(isTouch || isBusy ? {} : { shortcut })}
    >
      {children}
    </Button>
  )
}
