import { Suspense } from 'react'
import { useErrorText } from '#fields/use-error-text.ts'
import { TextButton } from '#ui/Button.tsx'
import { lazyPart } from '#ui/lazy-part.ts'
import { Mark } from '#ui/Mark.tsx'
import { Slow } from '#ui/Slow.tsx'
import { useWords } from '#ui/words.ts'
import styles from './BulkBar.module.css'
import type { Jobs } from './use-bulk-job.ts'

const refused = lazyPart(async () => (await import('./RefusedDialog.tsx')).RefusedDialog)

interface Props {
  readonly jobs: Jobs
  readonly count: number | null
}

/** What is under way, if it takes its time, and what did not come about. */
export function BulkNotice({ jobs, count }: Props) {
  const words = useWords().selecting
  const said = useErrorText()
  const { state, dismiss } = jobs
  if (state.kind === 'running') {
    const { job, progress, cancel } = state
    return <Slow text={words.running[job](count)} progress={progress} stop={words.cancel} onStop={cancel} />
  }
  if (state.kind === 'failed') {
    return (
      <div className={styles.notice} role="alert">
        <Mark kind="error">
          {words.failed} {said(state.error)}
        </Mark>
        <TextButton onClick={dismiss}>{words.dismiss}</TextButton>
      </div>
    )
  }
  if (state.kind === 'idle') return null
  return (
    <Suspense fallback={null}>
      <refused.Part
        job={state.job}
        records={state.records}
        isAll={state.records.length === count}
        onClose={dismiss}
        onSkip={state.skipThem}
      />
    </Suspense>
  )
}
