import { useMemo } from 'react'
import { useStore } from '#data/store.ts'
import type { Field } from '#domain/catalogue/index.ts'
import { TextButton } from '#ui/Button.tsx'
import { CommitSummary } from '#ui/CommitBar.tsx'
import { Mark } from '#ui/Mark.tsx'
import { type BulkModel, changePlan, useBulkModel } from './bulk-model.ts'
import styles from './CommitBar.module.css'
import { type Lack, lacksOf } from './lacks.ts'
import { offeredFields, planOf } from './plan.ts'
import type { Preview } from './use-preview.ts'
import { useBulkEditWords } from './words.ts'

/** What the change amounts to, and the nearest remedy of what it would leave missing. */
export function Summary({ preview }: { readonly preview: Preview }) {
  const words = useBulkEditWords().bulkEdit.commit
  const { tally, answer, body } = preview
  const isKnown = body === null || answer !== undefined
  const { changes, skipped } = tally.lines
  const { strong, rest } = words.summary(changes, tally.records)
  return (
    <CommitSummary>
      <p>
        {changes === 0 ? (
          isKnown && words.nothing
        ) : (
          <>
            <strong>{strong}</strong>
            {rest}
          </>
        )}
      </p>
      <p className={styles.marks}>
        {skipped > 0 && <span>{words.skipped(skipped)}</span>}
        {tally.refused > 0 && <Refused count={tally.refused} />}
        {answer !== undefined && <Lacks preview={preview} />}
      </p>
    </CommitSummary>
  )
}

function Refused({ count }: { readonly count: number }) {
  const words = useBulkEditWords().bulkEdit.commit
  const { terms, side, outcome } = useBulkModel()
  const skips = useStore(terms, ({ policy }) => policy === 'skip')
  const show = () => {
    outcome.set('errors')
    side.set('preview')
  }
  return (
    <span className={styles.lack}>
      <Mark kind="error">{skips ? words.willSkip(count) : words.refused(count)}</Mark>
      <TextButton onClick={show}>{words.showErrors}</TextButton>
    </span>
  )
}

const FEW = 2

function Lacks({ preview }: { readonly preview: Preview }) {
  const { scope, dropped } = useBulkModel()
  const left = useStore(dropped, (current) => current)
  const lacks = useMemo(() => {
    const records = (preview.answer?.records ?? []).filter(({ id }) => !left.has(id))
    return lacksOf(scope.contract, records)
  }, [scope, preview.answer, left])
  return lacks.slice(0, FEW).map((lack) => <LackMark key={`${lack.field?.name} ${lack.rule}`} lack={lack} />)
}

function LackMark({ lack: { field, rule, message, count } }: { readonly lack: Lack }) {
  const words = useBulkEditWords()
  const { commit } = words.bulkEdit
  const model = useBulkModel()
  const isKept = useStore(model.plans, (plans) => field !== null && planOf(plans, field.name).act === 'keep')
  const isOffered = offeredFields(model.scope.contract).some(({ name }) => name === field?.name)
  const what = words.shortRules[rule] ?? message
  if (field === null || !isKept || !isOffered) {
    return <Mark kind="warning">{commit.newWarningsAlone(count, what)}</Mark>
  }
  return (
    <span className={styles.lack}>
      <Mark kind="warning">{commit.newWarnings(count, what)}</Mark>
      <TextButton onClick={() => turnToSet(model, field)}>
        {commit.remedy(words.fields[field.name].label)}
      </TextButton>
    </span>
  )
}

/** Brings the field into sight, ready for its value. */
function turnToSet(model: BulkModel, { name }: Field) {
  model.fieldSearch.set('')
  model.changedOnly.set(false)
  model.side.set('fields')
  changePlan(model, name, { act: 'set' })
  // Its input is there when the page has been drawn.
  requestAnimationFrame(() => {
    const input = document.querySelector<HTMLElement>(
      `[data-field="${name}"] [data-set] :is(input, textarea, select)`,
    )
    input?.scrollIntoView({ block: 'center' })
    input?.focus({ preventScroll: true })
  })
}
