import type { Contract } from '../vocabulary.ts'
import type { WireRecord } from '../wire.ts'
import type { TemplateDraft } from './template.ts'

export const starterNames = ['receive', 'consume', 'produce', 'ship', 'scrap'] as const
export type StarterName = (typeof starterNames)[number]

/** What a template of the set is called, what it is for, and how what it makes is called. */
export interface StarterText {
  readonly name: string
  readonly description: string
  readonly operation: string
}

/** Templates for common work, as this contract has it: what they make is complete once the placeholders are filled. */
export function starterSet(
  contract: Contract,
  texts: Readonly<Record<StarterName, StarterText>>,
): readonly TemplateDraft[] {
  return starterNames.map((starter) => {
    const { name, description, operation } = texts[starter]
    return { name, description, values: { name: operation, ...common, ...values[starter](contract) } }
  })
}

/** Stated, because the default of 2025-09 asks for a name. */
const common = {
  inventoryNameResolutionStrategy: 'MANUAL',
  materialPath: '{material}',
  unitOfMeasureName: '{unit}',
}

const during = (tag: string) => ({ startTriggerExpression: tag, stopTriggerExpression: tag })

/** What a counter gains from start to stop; it wraps to 0 at its limit. */
const gain = (contract: Contract, tag: string): WireRecord => ({
  quantityExpression: tag,
  ...(contract === '2025-03'
    ? { quantityCalcType: 'RISING', quantityOverflowValue: '1000000' }
    : { quantityCalcType: 'DELTA', quantityOverflowValue: 1_000_000 }),
})

const values = {
  receive: (contract) => ({
    operationType: 'RECEIVE',
    sourceLocationPath: '{bays}/{bay}',
    destinationLocationPath: '{tanks}/{tank}',
    ...during('{[default]Receiving/{bay}/Unloading}'),
    ...gain(contract, '{[default]Receiving/{bay}/Total}'),
  }),
  consume: (contract) => ({
    operationType: 'CONSUME',
    sourceLocationPath: '{tanks}/{tank}',
    destinationLocationPath: '{lines}/{line}',
    ...during('{[default]{line}/Feeding/{tank}}'),
    ...gain(contract, '{[default]{tank}/OutTotal}'),
  }),
  produce: (contract) => ({
    operationType: 'PRODUCE',
    sourceLocationPath: '{lines}/{line}',
    destinationLocationPath: '{tanks}/{tank}',
    ...during('{[default]{line}/Filling/{tank}}'),
    ...gain(contract, '{[default]{tank}/InTotal}'),
  }),
  ship: (contract) => ({
    operationType: 'SHIP',
    sourceLocationPath: '{tanks}/{tank}',
    destinationLocationPath: '{docks}/{dock}',
    ...during('{[default]Shipping/{dock}/Loading}'),
    ...gain(contract, '{[default]Shipping/{dock}/Total}'),
  }),
  scrap: (contract) => ({
    operationType: contract === '2025-03' ? 'SCRAP' : 'SCRAP_ALL',
    sourceLocationPath: '{tanks}/{tank}',
    ...during('{[default]CIP/{tank}/Active}'),
    ...gain(contract, '{[default]{tank}/OutTotal}'),
  }),
} satisfies Record<StarterName, (contract: Contract) => WireRecord>
