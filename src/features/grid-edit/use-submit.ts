import { type QueryClient, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { previewBulk, useBulkCommit } from '#data/bulk.ts'
import { operationQueries } from '#data/operations.ts'
import type { BulkAnswer } from '#domain/bulk.ts'
import { editsOf, nothingPending, type PendingChange, rebase } from '#domain/grid/pending.ts'
import { Problem } from '#domain/problem.ts'
import type { Contract } from '#domain/vocabulary.ts'
import type { GridModel } from './use-grid-model.ts'

/** What a change would do, as it was looked at. */
export interface Preview {
  readonly answer: BulkAnswer
  /** Records that somebody has stored since they were edited here, by name. */
  readonly stale: readonly string[]
}

export type Stage =
  | { readonly is: 'idle' }
  | { readonly is: 'working' }
  | { readonly is: 'previewed'; readonly preview: Preview }
  | { readonly is: 'failed'; readonly detail: string }

/** Looks at what the pending change would do, and stores it; what somebody else stored meanwhile is shown before. */
export function useSubmit(model: GridModel, onApplied: (answer: BulkAnswer) => void) {
  const [stage, setStage] = useState<Stage>({ is: 'idle' })
  const client = useQueryClient()
  const commit = useBulkCommit()
  const { contract, pending } = model
  const look = async (): Promise<Preview & { readonly pending: PendingChange }> => {
    const found = await lookAt(client, contract, pending.steps.present)
    if (found.pending !== pending.steps.present) pending.act({ kind: 'restart', from: found.pending })
    return found
  }
  const run = async (act: () => Promise<void>) => {
    setStage({ is: 'working' })
    await act().catch((error: unknown) => {
      setStage({ is: 'failed', detail: error instanceof Error ? error.message : String(error) })
    })
  }
  const show = (preview: Preview) => setStage({ is: 'previewed', preview })
  const store = async ({ answer, pending: looked }: Preview & { readonly pending: PendingChange }) => {
    const done = await commit.mutateAsync({
      body: { edits: editsOf(contract, looked) },
      digest: answer.digest,
    })
    pending.act({ kind: 'restart', from: nothingPending })
    setStage({ is: 'idle' })
    onApplied(done)
  }
  const apply = async () => {
    const found = await look()
    const { refused } = found.answer.counts
    const isAsShown = stage.is === 'previewed' && stage.preview.answer.digest === found.answer.digest
    if (refused > 0 || (found.stale.length > 0 && !isAsShown)) return show(found)
    await store(found).catch(async (error: unknown) => {
      // Stored by somebody between the look and this: shown again.
      if (!(error instanceof Problem) || !again.has(error.kind)) throw error
      show(await look())
    })
  }
  return {
    stage,
    preview: () => run(async () => show(await look())),
    apply: () => run(apply),
    close: () => setStage({ is: 'idle' }),
  }
}

export type Submit = ReturnType<typeof useSubmit>

const again: ReadonlySet<string> = new Set(['plan-changed', 'refused', 'stale'])

/** The plan for the pending change; entries over what somebody stored since are put over what they stored. */
async function lookAt(client: QueryClient, contract: Contract, pending: PendingChange) {
  const answer = await previewBulk({ edits: editsOf(contract, pending) })
  const others = answer.records.filter(({ errors }) => isStale(errors))
  if (others.length === 0) return { answer, stale: [], pending }
  const fresh = await Promise.all(
    others.map(({ id }) => client.fetchQuery({ ...operationQueries.one(contract, id), staleTime: 0 })),
  )
  const rebased = rebase(pending, fresh)
  const stale = others.map(({ id, name }) => name ?? id)
  const edits = editsOf(contract, rebased)
  return { answer: edits.length === 0 ? settled : await previewBulk({ edits }), stale, pending: rebased }
}

/** Somebody else stored all of it. */
const settled: BulkAnswer = {
  digest: '',
  changeId: null,
  counts: { changed: 0, unchanged: 0, skipped: 0, refused: 0, values: 0, newWarnings: 0 },
  records: [],
}

function isStale(errors: BulkAnswer['records'][number]['errors']): boolean {
  return Object.values(errors).some((messages) => messages.some(({ rule }) => rule === 'record.stale'))
}
