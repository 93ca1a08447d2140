import { useRouter } from '@tanstack/react-router'
import { useMemo } from 'react'
import { useHost } from '#data/use-host.ts'
import { Button } from '#ui/Button.tsx'
import { type DataColumn, DataTable } from '#ui/DataTable.tsx'
import { LinkButton } from '#ui/LinkButton.tsx'
import { Empty } from '#ui/StateViews.tsx'
import styles from './PlantPage.module.css'
import { usePlantWords } from './words.ts'

interface Props<R> {
  readonly label: string
  /** Undefined while they are fetched. */
  readonly rows: readonly R[] | undefined
  readonly columns: readonly DataColumn<R>[]
  readonly text: string
  /** What a row is searched by. */
  readonly soughtIn: (row: R) => string
  /** The operations that refer to it; null where the list of operations has no such filter. */
  readonly hrefOf: (row: R) => string | null
  readonly onClear: () => void
}

const ROWS_WHILE_FETCHING = 20

/** One list of the plant, as a table; a row leads to the operations that refer to it. */
export function PlantList<R>({ label, rows, columns, text, soughtIn, hrefOf, onClear }: Props<R>) {
  const words = usePlantWords().plant
  const router = useRouter()
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
          acts={isEmpty ? <FirstSteps /> : <Button onClick={onClear}>{words.clear}</Button>}
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
        hrefOf={hrefOf}
        onOpen={(row) => {
          const href = hrefOf(row)
          if (href !== null) router.history.push(href)
        }}
      />
      <output className={styles.strip}>
        {shown !== undefined && words.shown(shown.length, rows?.length ?? 0)}
      </output>
    </>
  )
}

function FirstSteps() {
  const { plant, shell } = usePlantWords()
  const canImport = useHost().capabilities.includes('plantImport')
  return (
    <>
      {canImport && (
        <LinkButton from="/plant" search={(before) => ({ ...before, import: 'files' })} variant="primary">
          {plant.import.choose}
        </LinkButton>
      )}
      <LinkButton to="/operations">{shell.states.toOperations}</LinkButton>
    </>
  )
}
