import { type Field, type FieldName, fieldOf, type InventoryOperation } from '#domain/catalogue/index.ts'
import { holds } from '#domain/condition.ts'
import { applies, isEmpty } from '#domain/operation.ts'
import type { Contract } from '#domain/vocabulary.ts'

interface Asked {
  readonly field: FieldName
  /** Asked only when all of these hold a value. */
  readonly given?: readonly FieldName[]
  /** Asked only of operations that cannot run without it. */
  readonly ifNeeded?: true
}

/** What is asked, in this order, and the fields that each answer decides. What applies is the catalogue's to say. */
const questions = {
  what: [{ field: 'operationType' }],
  where: [{ field: 'sourceLocation' }, { field: 'destinationLocation' }],
  material: [
    { field: 'materialSource' },
    { field: 'material' },
    { field: 'materialExpression' },
    { field: 'secondaryMaterial', given: ['sourceLocation', 'destinationLocation'] },
  ],
  trigger: [
    { field: 'triggerSource' },
    { field: 'operation', ifNeeded: true },
    { field: 'startTriggerExpression' },
    { field: 'startTriggerType' },
    { field: 'stopTriggerExpression' },
    { field: 'stopTriggerType' },
  ],
  quantity: [
    { field: 'quantitySource' },
    { field: 'quantityExpression' },
    { field: 'quantityCalcType' },
    { field: 'quantityOverflowValue' },
    { field: 'unitOfMeasureResolutionStrategy' },
    { field: 'unitOfMeasure' },
  ],
  lot: [
    { field: 'primaryLotResolutionStrategy' },
    { field: 'primaryLotCodeExpression' },
    { field: 'createLotIfNotFound' },
    { field: 'secondaryLotResolutionStrategy', given: ['sourceLocation', 'destinationLocation'] },
    { field: 'secondaryLotCodeExpression', given: ['sourceLocation', 'destinationLocation'] },
    { field: 'inventoryNameResolutionStrategy' },
    { field: 'inventoryName' },
    { field: 'inventoryNameExpression' },
  ],
  name: [{ field: 'name' }, { field: 'reasonCode' }, { field: 'notes' }, { field: 'enabled' }],
} as const satisfies Record<string, readonly Asked[]>

export type QuestionName = keyof typeof questions
// Sound: the keys of the table above, in its order.
export const questionNames = Object.keys(questions) as readonly QuestionName[]

export function isQuestion(name: unknown): name is QuestionName {
  return typeof name === 'string' && Object.hasOwn(questions, name)
}

/** All fields that a question may ask in this contract, whatever was answered before. */
export function fieldsOfQuestion(contract: Contract, name: QuestionName): readonly Field[] {
  return questions[name].flatMap(({ field }) => fieldOf(contract, field) ?? [])
}

/** The fields that earlier answers leave open. */
export function openFields(
  contract: Contract,
  name: QuestionName,
  record: InventoryOperation,
): readonly Field[] {
  const asked: readonly Asked[] = questions[name]
  return asked.flatMap(({ field: fieldName, given = [], ifNeeded = false }) => {
    const field = fieldOf(contract, fieldName)
    if (field === undefined || !applies(field, record)) return []
    if (given.some((other) => isEmpty(record[other]))) return []
    if (ifNeeded && (field.needed === undefined || !holds(field.needed.when, record))) return []
    return [field]
  })
}

/** The question that a field belongs to; null for a field that is never asked. */
export function questionOf(field: FieldName): QuestionName | null {
  return questionNames.find((name) => questions[name].some((asked) => asked.field === field)) ?? null
}
