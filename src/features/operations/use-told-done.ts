import { type Reverted, useRevertChange } from '#data/changes.ts'
import { useHost } from '#data/use-host.ts'
import type { BulkAnswer } from '#domain/bulk.ts'
import { toast } from '#ui/toast.ts'
import { useWords } from '#ui/words.ts'
import type { BulkJob } from './bulk-jobs.ts'

/** Says what was done, with its undoing at hand where the host keeps changes. */
export function useToldDone(): (job: BulkJob, answer: BulkAnswer) => void {
  const words = useWords().selecting
  const canUndo = useHost().capabilities.includes('revert')
  const { mutateAsync } = useRevertChange()
  const kept = ({ counts }: Reverted) => (counts.kept === 0 ? [] : [words.kept(counts.kept)])
  // Awaited, since the bar may be gone by then: with the selection it goes too.
  const undo = async (changeId: string) => {
    try {
      const answer = await mutateAsync(changeId)
      toast.done([words.undone(answer.counts.reverted), ...kept(answer)].join('; '))
    } catch (error) {
      toast.done(`${words.notUndone}: ${error instanceof Error ? error.message : String(error)}`)
    }
  }
  return (job, { changeId, counts }) => {
    const more = [
      ...(counts.unchanged === 0 ? [] : [words.unchanged(counts.unchanged)]),
      ...(counts.skipped + counts.refused === 0 ? [] : [words.skipped(counts.skipped + counts.refused)]),
    ]
    const text = [words.done[job](counts.changed), ...more].join('; ')
    toast.done(text, changeId === null || !canUndo ? {} : { undo: () => void undo(changeId) })
  }
}
