import type { FieldName, SectionName } from '../../catalogue/index.ts'

export interface FieldWords {
  readonly label: string
  /** One line below the control. */
  readonly help: string
}

export const sections: Record<SectionName, string> = {
  general: 'General',
  trigger: 'Trigger',
  movement: 'Movement',
  quantity: 'Quantity',
  material: 'Material & lots',
  inventory: 'Inventory & unit',
  advanced: 'Advanced',
}

export const fields: Record<FieldName, FieldWords> = {
  name: { label: 'Name', help: 'What engineers and operators call it.' },
  enabled: { label: 'Enabled', help: 'A disabled operation is kept, but never triggered.' },
  operationType: { label: 'Type', help: 'What happens to the material, and how the lot record is booked.' },
  operation: { label: 'Parent operation', help: 'Needed only when the parent triggers it.' },
  reasonCode: { label: 'Reason code', help: 'Each code belongs to one type; some ask for comments.' },
  notes: { label: 'Notes', help: 'For whoever reads this next.' },
  triggerSource: {
    label: 'Triggered by',
    help: 'An expression the gateway evaluates, a script call, or the parent operation.',
  },
  startTriggerExpression: {
    label: 'Starts on',
    help: 'Evaluated every 250 ms. A boolean or a number; 0 is false.',
  },
  startTriggerType: { label: 'Start edge', help: 'Which change of the start expression starts it.' },
  stopTriggerExpression: {
    label: 'Stops on',
    help: 'Usually the start expression again: start on its rising edge, stop on its falling edge.',
  },
  stopTriggerType: { label: 'Stop edge', help: 'Which change of the stop expression stops it.' },
  sourceLocation: { label: 'Source', help: 'Where the material comes from.' },
  destinationLocation: { label: 'Destination', help: 'Where the material goes.' },
  quantitySource: { label: 'Quantity from', help: 'An expression, or the call that stops the operation.' },
  quantityExpression: { label: 'Counter', help: 'Yields a number greater than 0.' },
  quantityCalcType: {
    label: 'Calculation',
    help: 'The value when the operation stops, or what the counter gained while it ran.',
  },
  quantityOverflowValue: {
    label: 'Wraps at',
    help: 'Where the counter returns to 0; without it a wrap books a wrong quantity.',
  },
  materialSource: { label: 'Material from', help: 'Always one, an expression’s, or the starting call’s.' },
  material: { label: 'Material', help: 'What is moved.' },
  materialExpression: {
    label: 'Material expression',
    help: 'Yields a material id or path; read at the start.',
  },
  secondaryMaterial: {
    label: 'Secondary material',
    help: 'The material of the secondary lot, where it differs.',
  },
  primaryLotResolutionStrategy: {
    label: 'Primary lot',
    help: 'Where the code of the primary lot comes from.',
  },
  primaryLotCodeExpression: {
    label: 'Primary lot code',
    help: 'Yields the lot code as text; read at the start.',
  },
  secondaryLotResolutionStrategy: {
    label: 'Secondary lot',
    help: 'Where the code of the lot at the other side comes from.',
  },
  secondaryLotCodeExpression: {
    label: 'Secondary lot code',
    help: 'Yields the lot code as text; read at the start.',
  },
  createLotIfNotFound: {
    label: 'Create missing lot',
    help: 'A lot that is not there is created, instead of failing.',
  },
  inventoryNameResolutionStrategy: {
    label: 'Inventory name',
    help: 'Where the inventory’s name comes from.',
  },
  inventoryName: { label: 'Static name', help: 'The same name every time.' },
  inventoryNameExpression: { label: 'Name expression', help: 'Yields the name as text; read at the start.' },
  unitOfMeasureResolutionStrategy: {
    label: 'Unit from',
    help: 'A fixed unit, or the production order’s (Produce), else the material’s base unit.',
  },
  unitOfMeasure: { label: 'Unit', help: 'The unit in which the quantity is booked.' },
  incrementProductionOrderCount: {
    label: 'Count towards order',
    help: 'The production order’s quantity grows by what is booked.',
  },
  flushIntervalMillis: {
    label: 'Flush interval',
    help: 'Milliseconds between saves to the database; 0 or more.',
  },
  spare1: { label: 'Spare 1', help: 'For your own use.' },
  spare2: { label: 'Spare 2', help: 'For your own use.' },
  spare3: { label: 'Spare 3', help: 'For your own use.' },
  status: { label: 'Status', help: 'Written by the runtime.' },
  currentRecordId: {
    label: 'Current record',
    help: 'The inventory lot record now open; written by the runtime.',
  },
  id: { label: 'Id', help: 'Given at the first save.' },
}
