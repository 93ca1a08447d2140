import { IconCheck } from '@tabler/icons-react'
import type { PlantIndex } from '#domain/plant-lookup.ts'
import { review } from '#domain/review.ts'
import type { SavedOperation } from '#domain/saved.ts'
import type { Contract } from '#domain/vocabulary.ts'
import { say } from '#domain/words/words.ts'
import { Mark } from '#ui/Mark.tsx'
import { tip } from '#ui/tip.ts'
import { useWords } from '#ui/words.ts'
import styles from './cells.module.css'

interface Props {
  readonly saved: SavedOperation
  readonly contract: Contract
  readonly plant: PlantIndex | null
}

/** Whether it can run; if not, what is missing first, and how much more. */
export function CompleteCell({ saved, contract, plant }: Props) {
  const words = useWords()
  const { cells } = words.list
  if (saved.complete) {
    return (
      <span className={styles.fine}>
        <IconCheck size={14} stroke={1.5} aria-hidden />
        {cells.yes}
      </span>
    )
  }
  const reasonCodeType = plant?.reasonCodeType(saved.operation.reasonCode?.id) ?? null
  const { warnings } = review(contract, saved.operation, { reasonCodeType })
  const [first] = warnings
  const short = (first === undefined ? undefined : words.shortRules[first.rule]) ?? cells.no
  return (
    <span className={styles.missing} {...tip(warnings.map((warning) => say(words, warning)).join('\n'))}>
      <Mark kind="warning">{warnings.length > 1 ? cells.more(short, warnings.length - 1) : short}</Mark>
    </span>
  )
}
