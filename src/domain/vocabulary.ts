/** The two published forms of `saveInventoryOperation`; `2025-03` is the default. */
export const contracts = ['2025-03', '2025-09'] as const
export type Contract = (typeof contracts)[number]

/** Every value that a choice may take in any contract, in the order in which it is offered. */
export const vocabulary = {
  operationType: [
    'CONSUME',
    'UNCONSUME',
    'PRODUCE',
    'MOVE',
    'SPLIT',
    'MERGE',
    'SCRAP',
    'SCRAP_ALL',
    'RETURN',
    'STATUS_CHANGE',
    'EDIT',
    'RECEIVE',
    'RECEIVE_AND_CONSUME',
    'SHIP',
  ],
  status: ['IDLE', 'RUNNING', 'COMPLETED', 'FAULTED', 'CANCELLED', 'UNKNOWN', 'PAUSED'],
  triggerSource: ['EXPRESSION', 'MANUAL', 'PARENT'],
  startTriggerType: ['RISING_EDGE', 'FALLING_EDGE', 'CHANGE'],
  stopTriggerType: ['RISING_EDGE', 'FALLING_EDGE', 'CHANGE'],
  materialSource: ['STATIC', 'EXPRESSION', 'MANUAL', 'PARENT'],
  primaryLotResolutionStrategy: ['AUTO_GENERATE', 'EXPRESSION', 'MANUAL', 'FROM_LOCATION'],
  secondaryLotResolutionStrategy: ['AUTO_GENERATE', 'EXPRESSION', 'MANUAL'],
  inventoryNameResolutionStrategy: ['STATIC', 'EXPRESSION', 'MANUAL', 'AUTO_GENERATE'],
  quantitySource: ['EXPRESSION', 'MANUAL'],
  quantityCalcType: ['DIRECT', 'RISING', 'DELTA'],
  unitOfMeasureResolutionStrategy: ['STATIC', 'FROM_CONTEXT'],
} as const

export type ChoiceName = keyof typeof vocabulary
export type ChoiceValue<C extends ChoiceName = ChoiceName> = (typeof vocabulary)[C][number]
export type OperationType = ChoiceValue<'operationType'>

export function isChoiceName(name: string): name is ChoiceName {
  return Object.hasOwn(vocabulary, name)
}

export function isContract(text: string): text is Contract {
  return contracts.some((contract) => contract === text)
}
