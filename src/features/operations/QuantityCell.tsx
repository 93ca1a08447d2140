import type { InventoryOperation } from '#domain/catalogue/index.ts'
import { isEmpty } from '#domain/operation.ts'
import type { UnitOfMeasure } from '#domain/plant.ts'
import { tip } from '#ui/tip.ts'
import { useWords } from '#ui/words.ts'
import styles from './cells.module.css'
import { TagOrExpression } from './TagOrExpression.tsx'

interface Props {
  readonly operation: InventoryOperation
  readonly units: readonly UnitOfMeasure[]
  readonly letters: number
}

/** The room that the sign and the unit take, in letters. */
const SIGN = 2
const GAP = 0.6

/** How much is booked: what a counter gained, or a value as it is; the unit stands at the right. */
export function QuantityCell({ operation, units, letters }: Props) {
  const words = useWords().list.cells
  const { quantitySource, quantityExpression: expression, quantityCalcType } = operation
  if (quantitySource === 'MANUAL') return words.manual
  if (expression === null || isEmpty(expression)) return '—'
  const unit = symbolOf(operation, units)
  const isGain = quantityCalcType !== 'DIRECT'
  return (
    <span className={styles.quantity}>
      <span className={styles.sign} {...tip(isGain ? words.gain : words.direct)}>
        {isGain ? <Gain /> : '='}
      </span>
      <TagOrExpression expression={expression} letters={letters - SIGN - GAP - unit.length} />
      <span className={styles.unit}>{unit}</span>
    </span>
  )
}

/** A Greek letter that the typeface does not bring. */
function Gain() {
  return (
    <svg width="8" height="9" viewBox="0 0 8 9" fill="none" aria-hidden="true">
      <path d="M.8 8.2 4 1l3.2 7.2z" stroke="currentColor" strokeWidth="1.1" />
    </svg>
  )
}

function symbolOf({ unitOfMeasure }: InventoryOperation, units: readonly UnitOfMeasure[]): string {
  if (unitOfMeasure === null) return ''
  const unit = units.find(({ id }) => id === unitOfMeasure.id)
  return unit === undefined || unit.symbol === '' ? (unitOfMeasure.label ?? '') : unit.symbol
}
