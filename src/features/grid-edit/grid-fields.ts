import { type Field, type FieldName, fieldsOf } from '#domain/catalogue/index.ts'
import type { Contract } from '#domain/vocabulary.ts'

/** What the grid shows unless the address says which columns: what differs most between operations that are alike. */
const atFirst: readonly FieldName[] = [
  'name',
  'enabled',
  'startTriggerExpression',
  'startTriggerType',
  'stopTriggerExpression',
  'stopTriggerType',
  'quantityExpression',
  'quantityCalcType',
  'quantityOverflowValue',
]

/** Columns of the list that show several fields at once. */
const composite: Readonly<Record<string, readonly FieldName[]>> = {
  trigger: ['triggerSource', 'startTriggerExpression', 'startTriggerType'],
  quantity: ['quantitySource', 'quantityExpression', 'quantityCalcType'],
}

/** The fields that the grid shows for columns of the list, in their order; the name always, and first. */
function gridFields(contract: Contract, columns: readonly string[]): readonly Field[] {
  const open = new Map(
    fieldsOf(contract)
      .filter(({ runtime, kind }) => runtime !== true && kind !== 'id')
      .map((field): readonly [string, Field] => [field.name, field]),
  )
  const wanted = columns.flatMap((column): readonly string[] => composite[column] ?? [column])
  const named = ['name', ...(wanted.length === 0 ? atFirst : wanted)]
  const fields = named.flatMap((name) => open.get(name) ?? [])
  return [...new Set(fields)]
}

/** The columns of the grid, and how the list's view has them drawn. */
export interface GridView {
  readonly fields: readonly Field[]
  /** In pixels, by column of the list, where an engineer gave one. */
  readonly widths: Readonly<Partial<Record<string, number>>>
  /** How many of the first stay in sight. */
  readonly pinned: number
}

/** The grid for the columns of the list; null: those that it shows unless it is told. */
export function gridView(
  contract: Contract,
  shown: {
    readonly order: readonly string[]
    readonly widths: GridView['widths']
    readonly pinned: number
  } | null,
): GridView {
  const { order, widths, pinned } = shown ?? { order: [], widths: {}, pinned: 1 }
  return {
    fields: gridFields(contract, order),
    widths,
    pinned: pinned === 1 ? 1 : gridFields(contract, order.slice(0, pinned)).length,
  }
}
