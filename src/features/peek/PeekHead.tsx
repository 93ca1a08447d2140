import { IconCheck, IconChevronDown, IconChevronUp, IconX } from '@tabler/icons-react'
import { useContract } from '#data/use-host.ts'
import type { PlantIndex } from '#domain/plant-lookup.ts'
import { review } from '#domain/review.ts'
import type { SavedOperation } from '#domain/saved.ts'
import { wordFor } from '#domain/words/words.ts'
import { IconButton } from '#ui/Button.tsx'
import { Mark } from '#ui/Mark.tsx'
import styles from './PeekHead.module.css'
import { usePeekWords } from './words.ts'

export interface PeekSteps {
  /** Goes to the row before (-1) or after (1). */
  readonly onStep: (by: -1 | 1) => void
  readonly onClose: () => void
}

interface Props extends PeekSteps {
  /** Null while it is being fetched. */
  readonly saved: SavedOperation | null
  readonly plant: PlantIndex | null
}

/** Which operation is looked at and how it stands; the steps through the list. */
export function PeekHead({ saved, plant, onStep, onClose }: Props) {
  const words = usePeekWords().peek
  const icon = { size: 16, stroke: 1.5, 'aria-hidden': true } as const
  return (
    <header className={styles.head}>
      <div className={styles.line}>
        <h2 className={styles.name}>
          {saved === null ? words.label : (saved.operation.name ?? words.unnamed)}
        </h2>
        <IconButton label={words.previous} onClick={() => onStep(-1)}>
          <IconChevronUp {...icon} />
        </IconButton>
        <IconButton label={words.next} onClick={() => onStep(1)}>
          <IconChevronDown {...icon} />
        </IconButton>
        <IconButton label={words.close} onClick={onClose}>
          <IconX {...icon} />
        </IconButton>
      </div>
      {saved !== null && <State saved={saved} plant={plant} />}
    </header>
  )
}

function State({ saved, plant }: { readonly saved: SavedOperation; readonly plant: PlantIndex | null }) {
  const words = usePeekWords()
  const { operationType, enabled, status } = saved.operation
  const statusWord = wordFor(words, 'status', status)
  return (
    <p className={styles.state}>
      <span>
        {wordFor(words, 'operationType', operationType)} <code className={styles.wire}>{operationType}</code>
      </span>
      <span className={enabled === true ? undefined : styles.strong}>
        {enabled === true ? words.peek.enabled : words.peek.disabled}
      </span>
      <Complete saved={saved} plant={plant} />
      {status === 'FAULTED' ? (
        <Mark kind="error">{statusWord}</Mark>
      ) : (
        <span className={status === 'RUNNING' ? styles.strong : undefined}>{statusWord}</span>
      )}
    </p>
  )
}

function Complete({ saved, plant }: { readonly saved: SavedOperation; readonly plant: PlantIndex | null }) {
  const words = usePeekWords()
  const contract = useContract()
  if (saved.complete) {
    return (
      <span className={styles.complete}>
        <IconCheck size={14} stroke={1.5} aria-hidden /> {words.peek.complete}
      </span>
    )
  }
  const reasonCodeType = plant?.reasonCodeType(saved.operation.reasonCode?.id) ?? null
  const { warnings } = review(contract, saved.operation, { reasonCodeType })
  const missing = warnings.map(({ rule }) => words.shortRules[rule] ?? rule)
  return <Mark kind="warning">{missing.join(', ')}</Mark>
}
