import type { InventoryOperation } from '#domain/catalogue/index.ts'
import { isEmpty } from '#domain/operation.ts'
import { useWords } from '#ui/words.ts'
import styles from './cells.module.css'
import { TagOrExpression } from './TagOrExpression.tsx'

interface Props {
  readonly operation: InventoryOperation
  readonly letters: number
}

/** The room that the signal's drawing takes, in letters. */
const SIGNAL = 2.5

/** How the operation starts: its signal and tag, the parent that it follows, or by hand. */
export function TriggerCell({ operation, letters }: Props) {
  const words = useWords().list.cells
  const { triggerSource, startTriggerExpression: start, startTriggerType } = operation
  if (triggerSource === 'MANUAL') return words.manual
  if (triggerSource === 'PARENT') {
    return (
      <span>
        {words.parent} <span className={styles.value}>{operation.operation?.label ?? '—'}</span>
      </span>
    )
  }
  if (start === null || isEmpty(start)) return '—'
  return (
    <>
      <Signal edge={startTriggerType} />
      <TagOrExpression expression={start} letters={letters - SIGNAL} />
    </>
  )
}

const signals: Readonly<Record<string, string>> = {
  RISING_EDGE: 'M1 11.5H4V2.5H10V11.5H13',
  FALLING_EDGE: 'M1 2.5H4V11.5H10V2.5H13',
  CHANGE: 'M1 11.5H3.5V2.5H7V11.5H10.5V2.5H13',
}

function Signal({ edge }: { readonly edge: string | null }) {
  return (
    <svg className={styles.signal} width="12" height="12" viewBox="1 1 12 12" fill="none" aria-hidden="true">
      <path d={signals[edge ?? ''] ?? signals.RISING_EDGE} stroke="currentColor" strokeWidth="1.25" />
    </svg>
  )
}
