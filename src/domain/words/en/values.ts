import type { ChoiceName, ChoiceValue } from '../../vocabulary.ts'

export type ValueWords = { readonly [C in ChoiceName]: Readonly<Record<ChoiceValue<C>, string>> }

const edges = { RISING_EDGE: 'Rising edge', FALLING_EDGE: 'Falling edge', CHANGE: 'Any change' }

/** Each value of each choice, as a word. */
export const values: ValueWords = {
  operationType: {
    CONSUME: 'Consume',
    UNCONSUME: 'Unconsume',
    PRODUCE: 'Produce',
    MOVE: 'Move',
    SPLIT: 'Split',
    MERGE: 'Merge',
    SCRAP: 'Scrap',
    SCRAP_ALL: 'Scrap all',
    RETURN: 'Return',
    STATUS_CHANGE: 'Status change',
    EDIT: 'Edit',
    RECEIVE: 'Receive',
    RECEIVE_AND_CONSUME: 'Receive and consume',
    SHIP: 'Ship',
  },
  status: {
    IDLE: 'Idle',
    RUNNING: 'Running',
    COMPLETED: 'Completed',
    FAULTED: 'Faulted',
    CANCELLED: 'Cancelled',
    UNKNOWN: 'Unknown',
    PAUSED: 'Paused',
  },
  triggerSource: { EXPRESSION: 'Expression', MANUAL: 'Manual', PARENT: 'Parent operation' },
  startTriggerType: edges,
  stopTriggerType: edges,
  materialSource: { STATIC: 'Static', EXPRESSION: 'Expression', MANUAL: 'Manual', PARENT: 'Parent' },
  primaryLotResolutionStrategy: {
    AUTO_GENERATE: 'Generate',
    EXPRESSION: 'Expression',
    MANUAL: 'Manual',
    FROM_LOCATION: 'From location',
  },
  secondaryLotResolutionStrategy: { AUTO_GENERATE: 'Generate', EXPRESSION: 'Expression', MANUAL: 'Manual' },
  inventoryNameResolutionStrategy: {
    STATIC: 'Static',
    EXPRESSION: 'Expression',
    MANUAL: 'Manual',
    AUTO_GENERATE: 'Generate',
  },
  quantitySource: { EXPRESSION: 'Expression', MANUAL: 'Manual' },
  quantityCalcType: {
    DIRECT: 'Direct: value at stop',
    RISING: 'Rising: stop minus start',
    DELTA: 'Delta: stop minus start',
  },
  unitOfMeasureResolutionStrategy: { STATIC: 'Static', FROM_CONTEXT: 'From context' },
}

/** Shorter words for segments that stand side by side; the value's word where there is none. */
export const segments: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  startTriggerType: { RISING_EDGE: 'Rising', FALLING_EDGE: 'Falling', CHANGE: 'Change' },
  stopTriggerType: { RISING_EDGE: 'Rising', FALLING_EDGE: 'Falling', CHANGE: 'Change' },
}

/** One line below the type: what happens, and which side is optional. */
export const typeHelp: Readonly<Record<ChoiceValue<'operationType'>, string>> = {
  CONSUME: 'A lot at the source shrinks. A destination is optional: a secondary lot there takes it up.',
  UNCONSUME: 'Undoes a consume: the lot at the destination gets its quantity back. A source is optional.',
  PRODUCE: 'A lot appears or grows at the destination. A source is optional.',
  MOVE: 'A lot leaves the source and lies at the destination afterwards; both are needed.',
  SPLIT: 'Part of a lot becomes a lot of its own.',
  MERGE: 'Lots become one.',
  SCRAP: 'A lot at the source shrinks, as with Ship, and is booked as scrap. A destination is optional.',
  SCRAP_ALL: 'Every lot of the material at the source is scrapped.',
  RETURN: 'A lot at the source shrinks, as with Ship, and is booked as returned. A destination is optional.',
  STATUS_CHANGE: 'The status of a lot changes; no material moves.',
  EDIT: 'A lot’s data are corrected; no material moves.',
  RECEIVE:
    'A lot appears at the destination. A source is optional; a parent is needed only when the parent triggers it.',
  RECEIVE_AND_CONSUME: 'A lot is received at the source and consumed there. A destination is optional.',
  SHIP: 'A lot at the source shrinks and leaves. A destination is optional.',
}
