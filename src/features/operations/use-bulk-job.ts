import { useState } from 'react'
import { type BulkCommit, previewBulk, useBulkCommit } from '#data/bulk.ts'
import type { Progress } from '#data/bulk-stream.ts'
import { select, selection } from '#data/selection.ts'
import type { BulkAnswer, BulkRecord, BulkRequest } from '#domain/bulk.ts'
import { Problem } from '#domain/problem.ts'
import { nothingSelected, selectionToWire } from '#domain/selection.ts'
import { type BulkJob, bulkBody } from './bulk-jobs.ts'
import { useToldDone } from './use-told-done.ts'

/** What is being done to the selection, or what came of it. Success is a toast and leaves nothing here. */
export type JobState =
  | { readonly kind: 'idle' }
  | {
      readonly kind: 'running'
      readonly job: BulkJob
      /** Null until the server says how far it is. */
      readonly progress: Progress | null
      readonly cancel: () => void
    }
  | { readonly kind: 'failed'; readonly error: Error }
  | {
      readonly kind: 'refused'
      readonly job: BulkJob
      readonly records: readonly BulkRecord[]
      readonly skipThem: () => void
    }

export interface Jobs {
  readonly state: JobState
  readonly run: (job: BulkJob, pattern?: string) => void
  readonly dismiss: () => void
}

const idle: JobState = { kind: 'idle' }

/** Does one thing to all that is selected, as one change set; a cancelled one stores nothing. */
export function useBulkJob(): Jobs {
  const { mutateAsync } = useBulkCommit()
  const tellDone = useToldDone()
  const [state, setState] = useState<JobState>(idle)

  const settle = async (job: BulkJob, commit: BulkCommit) => {
    const cancelled = new AbortController()
    const cancel = () => cancelled.abort()
    const onProgress = (progress: Progress | null) => setState({ kind: 'running', job, progress, cancel })
    onProgress(null)
    const sent = mutateAsync({ ...commit, signal: cancelled.signal, onProgress })
    const outcome = await attempt(sent, commit.body)
    if (outcome.kind === 'done') {
      // What is deleted is no longer there to be selected.
      if (job === 'delete') select(nothingSelected)
      tellDone(job, outcome.answer)
      setState(idle)
    } else if (outcome.kind === 'refused') {
      const skipThem = () => void settle(job, { ...commit, skipRefused: true })
      setState({ kind: 'refused', job, records: outcome.records, skipThem })
    } else setState(cancelled.signal.aborted ? idle : outcome)
  }

  return {
    state,
    run: (job, pattern = '') => {
      if (state.kind === 'running') return
      void settle(job, { body: bulkBody[job](selectionToWire(selection()), pattern), digest: null })
    },
    dismiss: () => setState(idle),
  }
}

type Outcome =
  | { readonly kind: 'done'; readonly answer: BulkAnswer }
  | { readonly kind: 'refused'; readonly records: readonly BulkRecord[] }
  | { readonly kind: 'failed'; readonly error: Error }

/** A refused change is asked for once more as a preview, which names the records. */
async function attempt(commit: Promise<BulkAnswer>, body: BulkRequest): Promise<Outcome> {
  try {
    return { kind: 'done', answer: await commit }
  } catch (error) {
    if (!(error instanceof Problem) || error.kind !== 'refused')
      return { kind: 'failed', error: asError(error) }
    const answer = await previewBulk(body).catch(() => null)
    const records = answer?.records.filter(({ outcome }) => outcome === 'refused') ?? []
    return records.length === 0 ? { kind: 'failed', error } : { kind: 'refused', records }
  }
}

function asError(error: unknown): Error {
  return error instanceof Error ? error : new Error(String(error))
}
