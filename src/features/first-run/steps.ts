/** What a running configuration is made of, in the order in which it is best brought in. */
export const stepNames = [
  'unitsOfMeasure',
  'locations',
  'materials',
  'reasonCodes',
  'operations',
  'inventoryOperations',
] as const
export type StepName = (typeof stepNames)[number]

/** Without reason codes and operations to follow it runs as well. */
export const neededSteps: readonly StepName[] = [
  'unitsOfMeasure',
  'locations',
  'materials',
  'inventoryOperations',
]

export function isDone(count: number | undefined): boolean {
  return count !== undefined && count > 0
}
