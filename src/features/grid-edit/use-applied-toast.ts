import { useRevertChange } from '#data/changes.ts'
import { useHost } from '#data/use-host.ts'
import type { BulkAnswer } from '#domain/bulk.ts'
import { toast } from '#ui/toast.ts'
import { useWords } from '#ui/words.ts'

/** Says what was stored, with the way back where this host has one. */
export function useAppliedToast(): (answer: BulkAnswer) => void {
  const words = useWords().grid.pending
  const { capabilities } = useHost()
  const { mutate } = useRevertChange()
  return ({ changeId, counts }) => {
    if (changeId === null) return
    const undo = () =>
      mutate(changeId, { onSuccess: (done) => toast.done(words.reverted(done.counts.reverted)) })
    toast.done(words.applied(counts.values, counts.changed), capabilities.includes('revert') ? { undo } : {})
  }
}
