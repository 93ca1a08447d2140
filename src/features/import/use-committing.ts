import { useState } from 'react'
import { useImportCommit } from '#data/import.ts'
import type { ImportAnswer } from '#domain/transfer/import.ts'
import type { Policy } from '#fields/importing/CommitBar.tsx'
import { type Storing, useStoring } from '#fields/importing/use-storing.ts'
import { useImportWords } from './words.ts'
import type { ImportModel } from './import-model.ts'

/** Stores what the plan shows. */
export function useCommitting(
  { source, plan }: ImportModel,
  onStored: (answer: ImportAnswer) => void,
): Storing {
  const words = useImportWords().importing.commit
  const { mutateAsync, isPending } = useImportCommit()
  const [policy, setPolicy] = useState<Policy>('nothing')
  const { create = 0, update = 0, rename = 0, refused = 0, ambiguous = 0 } = plan.answer?.counts ?? {}
  const reason = words.reason(source.file.name)
  const terms = { request: plan.request, skipRefused: policy === 'skip', reason }
  return useStoring({
    plan,
    policy,
    setPolicy,
    count: create + update + rename,
    open: refused + ambiguous,
    isBusy: isPending,
    store: (digest, following) => mutateAsync({ ...terms, digest, ...following }),
    onStored,
  })
}
