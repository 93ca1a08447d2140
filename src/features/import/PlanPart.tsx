import { useDeferredValue, useMemo, useState } from 'react'
import { Unreachable } from '#data/client.ts'
import { errorText } from '#data/error-text.ts'
import { Button, TextButton } from '#ui/Button.tsx'
import { Notice } from '#ui/Notice.tsx'
import screen from '#ui/plan-screen.module.css'
import { Slow } from '#ui/Slow.tsx'
import { Empty, Failed } from '#ui/StateViews.tsx'
import { useImportWords } from './words.ts'
import styles from './Import.module.css'
import { useImportModel } from './import-model.ts'
import type { Tab } from './plan-rows.ts'
import { PlanTable } from './PlanTable.tsx'
import { PlanTools } from './PlanTools.tsx'
import { type RowSort, shownRows } from './shown-rows.ts'

/** What the file would do, row by row, before anything is stored. */
export function PlanPart() {
  const words = useImportWords().importing.plan
  const { rows, plan } = useImportModel()
  const [tab, setTab] = useState<Tab>('all')
  const [search, setSearch] = useState('')
  const [sort, setSort] = useState<readonly RowSort[]>([])
  const deferred = useDeferredValue(rows)
  const shown = useMemo(() => shownRows(deferred, tab, search, sort), [deferred, tab, search, sort])
  const showAll = () => {
    setTab('all')
    setSearch('')
  }
  return (
    <section className={styles.plan} aria-label={words.label} aria-busy={plan.isWorking}>
      <PlanTools tab={tab} onTab={setTab} search={search} onSearch={setSearch} />
      <Stopped />
      <Working />
      {shown.length > 0 ? (
        <PlanTable rows={shown} sort={sort} onSort={setSort} />
      ) : (
        <NoRows onShowAll={showAll} />
      )}
    </section>
  )
}

function Stopped() {
  const all = useImportWords()
  const words = all.importing.plan
  const { plan } = useImportModel()
  const { error, isStopped, isWorking, again, answer } = plan
  const isFailed = error !== null && !isWorking && answer !== undefined
  if (!isStopped && !isFailed) return null
  const text = isStopped || error === null ? words.stopped : textOf(all, error)
  return (
    <Notice tone={isStopped ? 'calm' : 'error'} role="alert">
      <span>{text}</span>
      <TextButton onClick={() => void again()}>{words.again}</TextButton>
    </Notice>
  )
}

const MEGABYTE = 1024 * 1024

function Working() {
  const { importing, code } = useImportWords()
  const words = importing.plan
  const { plan, source } = useImportModel()
  const { isWorking, sent, progress, stop } = plan
  if (!isWorking) return null
  const megabytes = (source.file.size / MEGABYTE).toLocaleString(code, { maximumFractionDigits: 1 })
  const text = progress === null ? words.sending(megabytes) : words.working(progress.done, progress.total)
  return (
    <Slow
      // What is left of the one says nothing of the other.
      key={progress === null ? 'sending' : 'planning'}
      className={screen.working}
      text={text}
      progress={progress ?? sent}
      stop={words.stop}
      onStop={stop}
    />
  )
}

/** Why there is no plan. */
function textOf(words: ReturnType<typeof useImportWords>, error: Error): string {
  return error instanceof Unreachable ? words.importing.plan.unreachable : errorText(words, error)
}

function NoRows({ onShowAll }: { readonly onShowAll: () => void }) {
  const all = useImportWords()
  const words = all.importing.plan
  const { rows, plan } = useImportModel()
  const { error, isWorking, answer, again } = plan
  if (error !== null && !isWorking && answer === undefined) {
    return <Failed title={words.failed} detail={textOf(all, error)} onRetry={() => void again()} />
  }
  if (rows.length > 0) {
    return (
      <Empty title={words.noMatch} acts={<Button onClick={onShowAll}>{words.showAll}</Button>}>
        {words.noMatchText}
      </Empty>
    )
  }
  return answer === undefined ? null : <Empty title={words.empty}>{words.emptyText}</Empty>
}
