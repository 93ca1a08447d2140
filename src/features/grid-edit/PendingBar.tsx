import { fieldOf } from '#domain/catalogue/index.ts'
import { nothingPending } from '#domain/grid/pending.ts'
import type { CellError } from '#domain/grid/standing.ts'
import { say } from '#domain/words/words.ts'
import { remedyOf } from '#fields/cell-text.ts'
import { Button, TextButton } from '#ui/Button.tsx'
import { Mark } from '#ui/Mark.tsx'
import { Slow } from '#ui/Slow.tsx'
import { enterCell } from './entry-acts.ts'
import styles from './PendingBar.module.css'
import type { GridModel } from './use-grid-model.ts'
import type { Stage, Submit } from './use-submit.ts'
import { useGridWords } from './words.ts'

/** Whether there is something to store, and nothing against it. */
export function canApply({ totals }: GridModel, { stage }: Submit): boolean {
  return totals.cells > 0 && totals.errors.length === 0 && stage.is !== 'working'
}

interface Props {
  readonly model: GridModel
  readonly submit: Submit
  readonly goTo: (error: CellError) => void
  readonly rowOf: (id: string) => number | null
}

/** Everything entered and not stored yet: how much, what is wrong with it first, and what can become of it. */
export function PendingBar({ model, submit, goTo, rowOf }: Props) {
  const { totals, words, pending } = model
  const bar = words.grid.pending
  const { cells, following, records, newWarnings } = totals
  const isWorking = submit.stage.is === 'working'
  const isIdle = cells === 0 || isWorking
  const isBarred = !canApply(model, submit)
  return (
    <section className={styles.bar} aria-label={bar.label}>
      <output className={styles.counts}>
        <b>{cells === 0 ? bar.nothing : bar.changed(cells, records)}</b>
        {following > 0 && <span>{bar.following(following)}</span>}
        {cells > 0 &&
          (newWarnings > 0 ? (
            <Mark kind="warning">{bar.newWarnings(newWarnings)}</Mark>
          ) : (
            <span>{bar.newWarnings(0)}</span>
          ))}
      </output>
      <Troubles model={model} submit={submit} goTo={goTo} rowOf={rowOf} />
      <Button
        variant="quiet"
        aria-disabled={isIdle}
        onClick={isIdle ? undefined : () => pending.act({ kind: 'change', to: nothingPending })}
      >
        {bar.discard}
      </Button>
      <Button aria-disabled={isIdle} onClick={isIdle ? undefined : () => void submit.preview()}>
        {bar.preview}
      </Button>
      <Button
        variant="primary"
        aria-disabled={isBarred}
        onClick={isBarred ? undefined : () => void submit.apply()}
      >
        {isWorking ? bar.working : bar.apply(cells + following)}
      </Button>
    </section>
  )
}

/** What is in the way, and how far it is when nothing is. */
function Troubles({ model, submit, goTo, rowOf }: Props) {
  const { totals, pending } = model
  const bar = model.words.grid.pending
  const [first] = totals.errors
  return (
    <div className={styles.trouble} aria-live="polite">
      {first !== undefined && (
        <>
          <Mark kind="error">{bar.errors(totals.errors.length)}</Mark>
          <Trouble model={model} error={first} goTo={goTo} row={rowOf(first.record.base.id)} />
        </>
      )}
      {submit.stage.is === 'working' && <Working {...submit.stage} />}
      {submit.stage.is === 'failed' && <Mark kind="error">{bar.failed(submit.stage.detail)}</Mark>}
      {!pending.isKept && <Mark kind="warning">{bar.notKept}</Mark>}
    </div>
  )
}

function Working({ progress, stop }: Extract<Stage, { is: 'working' }>) {
  const words = useGridWords().grid.pending
  const text = progress === null ? words.working : words.progress(progress.done, progress.total)
  return <Slow text={text} progress={progress} stop={words.stop} onStop={stop} />
}

interface TroubleProps extends Pick<Props, 'model' | 'goTo'> {
  readonly error: CellError
  readonly row: number | null
}

/** The first error: where it is, what is wrong, and the value that was probably meant. */
function Trouble({ model, error, goTo, row }: TroubleProps) {
  const { words, contract, plant } = model
  const { record, finding } = error
  const bar = words.grid.pending
  const field = fieldOf(contract, finding.field ?? '')
  if (field === undefined) return <span>{say(words, finding)}</span>
  const entered = record.entered[field.name] ?? null
  const remedy = remedyOf(field, entered, finding, { words, plant })
  // What was probably meant is a link of its own.
  const { nearest: _, ...params } = finding.params
  return (
    <p className={styles.message}>
      <TextButton className={styles.where} onClick={() => goTo(error)}>
        {bar.where(
          row === null ? null : row + 1,
          record.base.operation.name ?? '',
          words.fields[field.name].label,
        )}
      </TextButton>{' '}
      {say(words, remedy === null ? finding : { ...finding, params })}{' '}
      {remedy !== null && (
        <TextButton onClick={() => enterCell(model, record, field, remedy.value)}>
          {bar.use(remedy.text)}
        </TextButton>
      )}
    </p>
  )
}
