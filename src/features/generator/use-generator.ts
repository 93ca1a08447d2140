import { useMemo, useState } from 'react'
import { useContract } from '#data/use-host.ts'
import { type Field, fieldOf, fieldsOf } from '#domain/catalogue/index.ts'
import type { PlantIndex } from '#domain/plant-lookup.ts'
import type { Template } from '#domain/template/template.ts'
import { firstCell, type GridSelection, within } from '#ui/edit-grid-block.ts'
import { type DraftRow, rowsOf } from './draft.ts'
import { type Row, rowReader } from './read-row.ts'
import { tallyOf } from './tally.ts'
import { useDraft } from './use-draft.ts'
import { usePlan } from './use-plan.ts'

export type GeneratorModel = ReturnType<typeof useGenerator>

const noRows: readonly DraftRow[] = []

/** Before the fields stands the tick, behind them the row's state. */
export const FIELDS_FROM = 1

/** What the parts of the screen share: the draft, the rows it makes, what the server says of them, and the cell in hand. */
export function useGenerator(template: Template, plant: PlantIndex) {
  const contract = useContract()
  const editing = useDraft(template.id)
  const { draft } = editing
  const { texts, how, block, added, leftOut, columns } = draft
  const made = useMemo(
    () => rowsOf({ texts, how, block, added }, template.placeholders),
    [texts, how, block, added, template.placeholders],
  )
  const rows = made.ok ? made.rows : noRows
  const plan = usePlan(template, draft, rows)
  const reader = useMemo(() => rowReader(contract, plant, template), [contract, plant, template])
  const left = useMemo(() => new Set(leftOut), [leftOut])
  const tally = useMemo(() => tallyOf(rows, draft, plan), [rows, draft, plan])
  const fields = useMemo(
    () =>
      ['name' as const, ...columns].flatMap((name): readonly Field[] => {
        const field = fieldOf(contract, name)
        return field === undefined ? [] : [field]
      }),
    [contract, columns],
  )
  const size = { rows: rows.length, columns: fields.length + 2 }
  const [selected, select] = useState<GridSelection>({
    active: { row: 0, column: FIELDS_FROM },
    head: { row: 0, column: FIELDS_FROM },
  })
  const selection =
    rows.length === 0
      ? firstCell
      : { active: within(selected.active, size), head: within(selected.head, size) }
  const rowAt = (index: number): Row | undefined => {
    const row = rows[index]
    if (row === undefined) return undefined
    const planned = plan.of(row)
    return reader.rowOf(row, draft, !left.has(row.key) && planned?.outcome !== 'exists', planned)
  }
  return {
    ...editing,
    template,
    plant,
    contract,
    made,
    rows,
    plan,
    reader,
    tally,
    fields,
    /** Those that an engineer may show. */
    open: useMemo(() => openFields(contract), [contract]),
    size,
    selection,
    select,
    rowAt,
  }
}

function openFields(contract: Parameters<typeof fieldsOf>[0]): readonly Field[] {
  return fieldsOf(contract).filter(
    ({ runtime, kind, name }) => runtime !== true && kind !== 'id' && name !== 'name',
  )
}
