import { useMemo } from 'react'
import { type LiveMark, useLiveState } from '#data/live/live-state.ts'
import { useContract } from '#data/use-host.ts'
import type { FieldName } from '#domain/catalogue/index.ts'
import type { SavedOperation } from '#domain/saved.ts'
import type { Contract } from '#domain/vocabulary.ts'
import { parameterOf } from '#domain/wire.ts'
import type { RowMark } from '#ui/row-mark.ts'
import { useWords } from '#ui/words.ts'

/** What others have just changed in each row, as the table marks it. The same function while nothing is new. */
export function useRowMarks(columns: readonly string[]): (row: SavedOperation) => RowMark | undefined {
  const contract = useContract()
  const marks = useLiveState((state) => state.marks)
  const gone = useLiveState((state) => state.gone)
  const words = useWords().live
  return useMemo(() => {
    const byId = new Map<string, RowMark>()
    for (const [id, mark] of marks) {
      const changed = columns.filter((column) => isChanged(contract, column, mark))
      byId.set(id, { cells: new Set(changed), gone: null })
    }
    for (const id of gone) byId.set(id, { cells: new Set(), gone: words.isGone })
    return ({ id }) => byId.get(id)
  }, [columns, contract, marks, gone, words])
}

function isChanged(contract: Contract, column: string, { fields }: LiveMark): boolean {
  if (column === 'modifiedDate' || column === 'modifiedBy') return true
  if (column === 'complete') return fields.has('complete')
  const shown: readonly string[] = composed[column] ?? [parameterOf(contract, column)?.field.name ?? column]
  return [...fields].some((field) => shown.includes(field))
}

/** The columns that are made of several fields. */
const composed: Readonly<Record<string, readonly FieldName[]>> = {
  trigger: ['triggerSource', 'operation', 'startTriggerType', 'startTriggerExpression'],
  material: ['materialSource', 'material', 'materialExpression'],
  quantity: ['quantitySource', 'quantityExpression', 'quantityCalcType', 'unitOfMeasure'],
}
