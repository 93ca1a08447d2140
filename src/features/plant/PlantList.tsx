import { useMemo } from 'react'
import type { PlantKind } from '#domain/plant-kinds.ts'
import { useHost } from '#data/use-host.ts'
import { Button } from '#ui/Button.tsx'
import { type DataColumn, DataTable } from '#ui/DataTable.tsx'
import { LinkButton } from '#ui/LinkButton.tsx'
import { Empty } from '#ui/StateViews.tsx'
import styles from './PlantPage.module.css'
import { NEW } from '#fields/plant/new-record.ts'
import { usePlantWords } from '#fields/plant/words.ts'

interface Props<R> {
  readonly kind: PlantKind
  /** Undefined while they are fetched. */
  readonly rows: readonly R[] | undefined
  readonly columns: readonly DataColumn<R>[]
  readonly text: string
  /** What a row is searched by. */
  readonly soughtIn: (row: R) => string
  readonly onClear: () => void
  readonly onOpen: (row: R) => void
}

const ROWS_WHILE_FETCHING = 20

/** One list of the plant, as a table; a row opens its form. */
export function PlantList<R>({ kind, rows, columns, text, soughtIn, onClear, onOpen }: Props<R>) {
  const words = usePlantWords().plant
  const label = words.kinds[kind]
  const sought = text.trim().toLowerCase()
  const shown = useMemo(
    () => rows?.filter((row) => soughtIn(row).toLowerCase().includes(sought)),
    [rows, soughtIn, sought],
  )
  const isEmpty = rows?.length === 0
  if (isEmpty || shown?.length === 0) {
    return (
      <div className={styles.instead}>
        <Empty
          title={isEmpty ? words.empty(label) : words.nothing}
          acts={isEmpty ? <FirstSteps kind={kind} /> : <Button onClick={onClear}>{words.clear}</Button>}
        >
          {isEmpty ? words.emptyText : words.nothingText(text)}
        </Empty>
      </div>
    )
  }
  return (
    <>
      <DataTable
        label={label}
        columns={columns}
        count={shown?.length ?? ROWS_WHILE_FETCHING}
        rowAt={(index) => shown?.[index]}
        hrefOf={() => null}
        onOpen={onOpen}
      />
      <output className={styles.strip}>
        {shown !== undefined && words.shown(shown.length, rows?.length ?? 0)}
      </output>
    </>
  )
}

function FirstSteps({ kind }: { readonly kind: PlantKind }) {
  const { plant } = usePlantWords()
  const canImport = useHost().capabilities.includes('plantImport')
  if (!canImport) return null
  return (
    <>
      <LinkButton from="/plant" search={{ list: kind, record: NEW }}>
        {plant.form.add[kind]}
      </LinkButton>
      <LinkButton to="/plant/import">{plant.import.choose}</LinkButton>
    </>
  )
}
