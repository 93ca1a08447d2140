import { type ReactNode, useId, useMemo, useRef } from 'react'
import type { Summary } from '#data/operations.ts'
import { isFieldName } from '#domain/catalogue/index.ts'
import type { CellError } from '#domain/grid/standing.ts'
import type { ListQuery } from '#domain/list-query.ts'
import { writeListQuery } from '#domain/list-query.ts'
import type { PlantIndex } from '#domain/plant-lookup.ts'
import { useUndoableToast } from '#fields/use-undoable-toast.ts'
import { useErrorText } from '#fields/use-error-text.ts'
import { EditGrid, type EditGridHandle } from '#ui/EditGrid.tsx'
import { Empty, Failed } from '#ui/StateViews.tsx'
import { useSaveKey } from '#ui/use-save-key.ts'
import { useStable } from '#ui/use-stable.ts'
import { useTitle } from '#ui/use-title.ts'
import { answerAsking, clipboardActs } from './clipboard-acts.ts'
import { enterCell, entryActs } from './entry-acts.ts'
import { gridColumns } from './grid-columns.tsx'
import type { GridView } from './grid-fields.ts'
import { noteOf } from './grid-row.ts'
import styles from './GridEditPage.module.css'
import { GridStrip } from './GridStrip.tsx'
import { GridToolbar } from './GridToolbar.tsx'
import { LeaveGrid } from './LeaveGrid.tsx'
import { PasteQuestion, type PasteQuestionProps } from './PasteQuestion.tsx'
import { canApply, PendingBar } from './PendingBar.tsx'
import { PreviewDialog } from './PreviewDialog.tsx'
import { type GridModel, useGridModel } from './use-grid-model.ts'
import { useSubmit } from './use-submit.ts'
import { ValueBar } from './ValueBar.tsx'

interface Props {
  /** The list's view: the same filter, in the same order. */
  readonly query: ListQuery
  /** What its columns show, and how; the name is the first. */
  readonly columns: GridView
  readonly plant: PlantIndex
  readonly summary: Summary | undefined
  readonly title: string
  readonly filters: ReactNode
  /** What else belongs to the view: its columns. */
  readonly tools: ReactNode
  readonly onLeave: () => void
}

/** The list as a grid that is edited like a spreadsheet; all that is entered is one change, stored when it is applied. */
export function GridEditPage({ query, columns, plant, summary, onLeave, ...head }: Props) {
  const model = useGridModel(query, plant, columns)
  const { words } = model
  const grid = useRef<EditGridHandle>(null)
  const told = useUndoableToast()
  const submit = useSubmit(model, ({ changeId, counts }) => {
    if (changeId !== null) told(words.grid.pending.applied(counts.values, counts.changed), changeId)
  })
  const barId = useId()
  useTitle(head.title)
  useSaveKey(useStable(() => void (canApply(model, submit) && submit.apply())))
  return (
    <div className={styles.page}>
      <GridToolbar {...head} model={model} acts={entryActs(model)} onLeave={onLeave} />
      <ValueBar model={model} id={barId} />
      <div className={styles.frame}>
        <Rows model={model} summary={summary} handle={grid} query={query} barId={barId} />
        <Asked model={model} onAnswered={() => grid.current?.focus()} />
      </div>
      <PendingBar
        model={model}
        submit={submit}
        rowOf={(id) => rowOf(model, id)}
        goTo={(error) => goTo(model, grid.current, error)}
      />
      <GridStrip model={model} summary={summary} />
      {submit.stage.is === 'previewed' && (
        <PreviewDialog
          preview={submit.stage.preview}
          onApply={() => void submit.apply()}
          onClose={submit.close}
        />
      )}
      <LeaveGrid model={model} />
    </div>
  )
}

interface AskedProps {
  readonly model: GridModel
  readonly onAnswered: () => void
}

function Asked({ model, onAnswered }: AskedProps) {
  if (model.asking === null) return null
  const answer: PasteQuestionProps['onAnswer'] = (given) => {
    answerAsking(model, given)
    onAnswered()
  }
  return <PasteQuestion asking={model.asking} onAnswer={answer} />
}

interface GridProps {
  readonly model: GridModel
  readonly handle: React.Ref<EditGridHandle>
  readonly query: ListQuery
  readonly barId: string
}

/** The grid, and what stands in its place where there are no rows. */
function Rows({ summary, ...props }: GridProps & Pick<Props, 'summary'>) {
  const { rows, words } = props.model
  const { empty, failed } = words.list
  const said = useErrorText()
  if (rows.total === 0) return <Empty title={empty.title}>{empty.text(summary?.total ?? 0)}</Empty>
  if (rows.total === null && rows.error !== null) {
    return <Failed title={failed} detail={said(rows.error)} onRetry={rows.retry} />
  }
  return <Grid {...props} />
}

function Grid({ model, handle, query, barId }: GridProps) {
  const { words, fields, view, plant, selection, select, asking, rows, size, rowAt, latest } = model
  const columns = useMemo(
    () =>
      gridColumns(fields, {
        words,
        widths: view.widths,
        plant,
        onEnter: (...entry) => enterCell(latest(), ...entry),
      }),
    [fields, words, view.widths, plant, latest],
  )
  return (
    <EditGrid
      // Other rows begin at the top.
      key={writeListQuery(query).toString()}
      ref={handle}
      label={words.grid.label}
      describedBy={barId}
      columns={columns}
      pinned={view.pinned}
      count={size.rows}
      rowAt={rowAt}
      noteOf={noteOf}
      selection={selection}
      onSelect={select}
      wanted={asking?.wanted ?? null}
      onRange={rows.show}
      {...entryActs(model)}
      {...clipboardActs(model)}
    />
  )
}

/** The rows in sight and those around them are looked through: far ones have no number here. */
function rowOf({ rows, size, selection }: GridModel, id: string): number | null {
  const from = Math.max(0, selection.active.row - 500)
  for (let row = from; row < Math.min(size.rows, from + 1_000); row += 1) {
    if (rows.at(row)?.id === id) return row
  }
  return null
}

function goTo(model: GridModel, grid: EditGridHandle | null, { record, finding }: CellError) {
  const row = rowOf(model, record.base.id)
  const name = finding.field ?? ''
  const column = model.fields.findIndex((field) => isFieldName(name) && field.name === name)
  if (row !== null) grid?.goTo({ row, column: Math.max(0, column) })
}
