import { type Ref, useMemo } from 'react'
import { EditGrid, type EditGridHandle } from '#ui/EditGrid.tsx'
import { useStable } from '#ui/use-stable.ts'
import styles from './Rows.module.css'
import type { Row } from './read-row.ts'
import { type CellEntry, enterCells, rowActs, tickRow } from './row-acts.ts'
import { rowColumns } from './row-columns.tsx'
import { STORY_ID } from './RowStory.tsx'
import { FIELDS_FROM, type GeneratorModel } from './use-generator.ts'
import { useGeneratorWords } from './words.ts'

interface Props {
  readonly model: GeneratorModel
  readonly handle: Ref<EditGridHandle>
}

/** One row for each operation to be; every cell can be edited before anything is stored. */
export function RowsGrid({ model, handle }: Props) {
  const words = useGeneratorWords()
  const { fields, plant, contract, rows, selection, select, rowAt } = model
  const onTick = useStable((row: Row) => tickRow(model, row))
  const onEnter = useStable((cell: CellEntry) => enterCells(model, [cell]))
  const columns = useMemo(
    () => rowColumns(fields, { words, plant, contract, onTick, onEnter }),
    [fields, words, plant, contract, onTick, onEnter],
  )
  if (rows.length === 0) return <p className={styles.none}>{words.generator.rows.none}</p>
  return (
    <div className={styles.frame}>
      <EditGrid
        ref={handle}
        label={words.generator.rows.label}
        describedBy={STORY_ID}
        columns={columns}
        header={FIELDS_FROM}
        pinned={FIELDS_FROM + 1}
        count={rows.length}
        rowAt={rowAt}
        noteOf={noteOf}
        selection={selection}
        onSelect={select}
        wanted={null}
        onRange={nothing}
        {...rowActs(model, words)}
      />
    </div>
  )
}

function noteOf({ errors, changed, planned }: Row): 'edited' | 'faulty' | undefined {
  if (errors.length > 0 || planned?.outcome === 'refused') return 'faulty'
  return changed.size > 0 ? 'edited' : undefined
}

/** All rows are here: none is fetched as it comes in sight. */
function nothing() {}
