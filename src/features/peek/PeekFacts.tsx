import type { ReactNode } from 'react'
import { catalogue, type FieldName, type InventoryOperation } from '#domain/catalogue/index.ts'
import type { PlantIndex } from '#domain/plant-lookup.ts'
import { type WordsWith, wordFor } from '#domain/words/words.ts'
import { FieldValueText } from '#fields/FieldValueText.tsx'
import { edgeIcon } from '#fields/inputs/EdgeIcon.tsx'
import { detailOf } from '#fields/reference-words.ts'
import styles from './PeekFacts.module.css'
import { usePeekWords } from './words.ts'

interface Props {
  readonly operation: InventoryOperation
  readonly plant: PlantIndex
}

/** Where, when and what it books, as it is stored. */
export function PeekFacts({ operation, plant }: Props) {
  const words = usePeekWords()
  const { facts } = words.peek
  return (
    <dl className={styles.facts} aria-label={facts.title}>
      <Fact name={facts.source}>{valueOf('sourceLocation', operation)}</Fact>
      <Fact name={facts.destination}>{valueOf('destinationLocation', operation)}</Fact>
      <Fact name={facts.starts}>
        {triggerOf(operation, 'startTriggerExpression', operation.startTriggerType, words)}
      </Fact>
      <Fact name={facts.stops}>
        {triggerOf(operation, 'stopTriggerExpression', operation.stopTriggerType, words)}
      </Fact>
      <Fact name={facts.lot}>{lotOf(operation, words)}</Fact>
      <Fact name={facts.unit}>{unitOf(operation, plant, words)}</Fact>
    </dl>
  )
}

function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div className={styles.fact}>
      <dt>{name}</dt>
      <dd className={styles.value}>{children}</dd>
    </div>
  )
}

function valueOf(name: FieldName, operation: InventoryOperation) {
  return <FieldValueText field={{ name, ...catalogue[name] }} value={operation[name]} />
}

function triggerOf(
  operation: InventoryOperation,
  name: 'startTriggerExpression' | 'stopTriggerExpression',
  edge: string | null,
  { peek }: WordsWith<'form' | 'peek'>,
): ReactNode {
  const others: Readonly<Record<string, () => string>> = {
    MANUAL: () => peek.byHand,
    PARENT: () => peek.parent(operation.operation?.label ?? '—'),
  }
  const other = others[operation.triggerSource]
  if (other !== undefined) return other()
  return (
    <span className={styles.trigger}>
      <span className={styles.cut}>{valueOf(name, operation)}</span>
      {edge !== null && edgeIcon(edge)}
    </span>
  )
}

function lotOf(operation: InventoryOperation, words: WordsWith<'form' | 'peek'>): ReactNode {
  const strategy = operation.primaryLotResolutionStrategy
  return strategy === 'EXPRESSION'
    ? valueOf('primaryLotCodeExpression', operation)
    : wordFor(words, 'primaryLotResolutionStrategy', strategy)
}

function unitOf(
  operation: InventoryOperation,
  plant: PlantIndex,
  words: WordsWith<'form' | 'peek'>,
): ReactNode {
  const { unitOfMeasureResolutionStrategy: strategy, unitOfMeasure } = operation
  if (strategy !== 'STATIC') return wordFor(words, 'unitOfMeasureResolutionStrategy', strategy)
  const symbol = unitOfMeasure?.id == null ? '' : detailOf('unitOfMeasure', unitOfMeasure.id, plant, words)
  return (
    <>
      {valueOf('unitOfMeasure', operation)} <code className={styles.symbol}>{symbol}</code>
    </>
  )
}
