import { Suspense, useEffect, useState } from 'react'
import { TextButton } from '#ui/Button.tsx'
import { lazyPart } from '#ui/lazy-part.ts'
import { Mark } from '#ui/Mark.tsx'
import { useWords } from '#ui/words.ts'
import styles from './BulkBar.module.css'
import type { Jobs, JobState } from './use-bulk-job.ts'

const refused = lazyPart(async () => (await import('./RefusedDialog.tsx')).RefusedDialog)

interface Props {
  readonly jobs: Jobs
  readonly count: number | null
}

/** What is under way, if it takes its time, and what did not come about. */
export function BulkNotice({ jobs, count }: Props) {
  const words = useWords().selecting
  const { state, dismiss } = jobs
  if (state.kind === 'running') {
    return <Running text={words.running[state.job](count)} state={state} />
  }
  if (state.kind === 'failed') {
    return (
      <div className={styles.notice} role="alert">
        <Mark kind="error">
          {words.failed} {state.error.message}
        </Mark>
        <TextButton onClick={dismiss}>{words.dismiss}</TextButton>
      </div>
    )
  }
  if (state.kind === 'idle') return null
  return (
    <Suspense fallback={null}>
      <refused.Part job={state.job} records={state.records} onClose={dismiss} onSkip={state.skipThem} />
    </Suspense>
  )
}

/** What is done sooner needs no word. */
const PATIENCE_MS = 1000

interface RunningProps {
  readonly text: string
  readonly state: Extract<JobState, { kind: 'running' }>
}

function Running({ text, state: { progress, cancel } }: RunningProps) {
  const words = useWords().selecting
  const [isLong, setLong] = useState(false)
  // Talks to the clock.
  useEffect(() => {
    const timer = window.setTimeout(() => setLong(true), PATIENCE_MS)
    return () => window.clearTimeout(timer)
  }, [])
  if (!isLong) return null
  return (
    <div className={styles.notice}>
      <output>{text}</output>
      <progress
        aria-label={text}
        className={styles.progress}
        {...(progress === null ? {} : { value: progress.done, max: progress.total })}
      />
      <TextButton onClick={cancel}>{words.cancel}</TextButton>
    </div>
  )
}
