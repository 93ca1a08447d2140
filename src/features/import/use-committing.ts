import { useState } from 'react'
import { useImportCommit } from '#data/import.ts'
import type { ImportAnswer } from '#domain/transfer/import.ts'
import type { Committable, Policy } from '#fields/importing/CommitBar.tsx'
import { type Storing, useStoring } from '#fields/importing/use-storing.ts'
import { useImportWords } from './words.ts'
import type { ImportModel } from './import-model.ts'

export interface Committing extends Committable, Pick<Storing<ImportAnswer>, 'trouble' | 'dismiss'> {}

/** Stores what the plan shows, and only that. What was not stored leaves everything as it is. */
export function useCommitting(
  { source, plan, rows }: ImportModel,
  onStored: (answer: ImportAnswer) => void,
): Committing {
  const words = useImportWords().importing.commit
  const { mutateAsync, isPending } = useImportCommit()
  const [policy, setPolicy] = useState<Policy>('nothing')
  const { progress, trouble, send, stop, dismiss } = useStoring(plan, onStored)
  const { create = 0, update = 0, rename = 0, refused = 0, ambiguous = 0 } = plan.answer?.counts ?? {}
  const count = create + update + rename
  const blocking = policy === 'skip' ? 0 : refused + ambiguous
  const canCommit = count > 0 && blocking === 0 && !plan.isStale && !isPending && rows.length > 0

  const store = ({ digest }: ImportAnswer) =>
    send(digest, (following) =>
      mutateAsync({
        request: plan.request,
        digest,
        skipRefused: policy === 'skip',
        reason: words.reason(source.file.name),
        ...following,
      }),
    )

  return {
    policy,
    setPolicy,
    count,
    blocking,
    canCommit,
    isBusy: isPending,
    progress,
    trouble,
    commit: () => {
      if (canCommit && plan.answer !== undefined) void store(plan.answer)
    },
    stop,
    dismiss,
  }
}
