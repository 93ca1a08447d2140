import type { BulkAnswer } from '#domain/bulk.ts'
import { useUndoableToast } from '#fields/use-undoable-toast.ts'
import { toast } from '#ui/toast.ts'
import { useWords } from '#ui/words.ts'
import type { BulkJob } from './bulk-jobs.ts'

/** Says what was done, with its undoing at hand where something was stored. */
export function useToldDone(): (job: BulkJob, answer: BulkAnswer) => void {
  const words = useWords().selecting
  const tell = useUndoableToast()
  return (job, { changeId, counts }) => {
    const more = [
      ...(counts.unchanged === 0 ? [] : [words.unchanged(counts.unchanged)]),
      ...(counts.skipped + counts.refused === 0 ? [] : [words.skipped(counts.skipped + counts.refused)]),
    ]
    const text = [words.done[job](counts.changed), ...more].join('; ')
    if (changeId === null) toast.done(text)
    else tell(text, changeId)
  }
}
