import { type Field, type FieldName, fieldOf, fieldsOf, type SectionName } from '#domain/catalogue/index.ts'
import type { Contract } from '#domain/vocabulary.ts'

/** How two fields share a line: in halves; an edge attached to its expression; a short number at the right. */
export type LineShape = 'alone' | 'halves' | 'attached' | 'number'

export interface FormLine {
  readonly first: Field
  readonly second: Field | null
  readonly shape: LineShape
  /** Whether the help stands below it for the eye. */
  readonly help: boolean
}

/** The lines of a section, in the order of the catalogue; what the page shows elsewhere is left out. */
export function linesOf(contract: Contract, section: SectionName): readonly FormLine[] {
  const fields = fieldsOf(contract).filter(
    ({ name, section: own, runtime }) => own === section && !runtime && !elsewhere.includes(name),
  )
  return fields
    .filter(({ name }) => !seconds.includes(name))
    .map((first) => {
      const pair = pairs[first.name]
      const second = pair === undefined ? undefined : fieldOf(contract, pair.second)
      return {
        first,
        second: second ?? null,
        shape: pair === undefined || second === undefined ? 'alone' : pair.shape,
        help: helped.includes(first.name),
      }
    })
}

/** In the head, and among the facts of the record. */
const elsewhere: readonly FieldName[] = ['enabled', 'id']

const pairs: {
  readonly [N in FieldName]?: { readonly second: FieldName; readonly shape: Exclude<LineShape, 'alone'> }
} = {
  operationType: { second: 'operation', shape: 'halves' },
  startTriggerExpression: { second: 'startTriggerType', shape: 'attached' },
  stopTriggerExpression: { second: 'stopTriggerType', shape: 'attached' },
  quantityCalcType: { second: 'quantityOverflowValue', shape: 'number' },
}
const seconds: readonly FieldName[] = Object.values(pairs).map(({ second }) => second)

/** Fields whose label does not say enough; the help of the others is in the tooltip of their label. */
const helped: readonly FieldName[] = [
  'stopTriggerExpression',
  'createLotIfNotFound',
  'incrementProductionOrderCount',
  'flushIntervalMillis',
]
