import { useQuery } from '@tanstack/react-query'
import { templateQueries, useRestoreTemplate } from '#data/templates.ts'
import { useContract } from '#data/use-host.ts'
import { Problem } from '#domain/problem.ts'
import { templateLines } from '#fields/template-lines.ts'
import { useUndoableToast } from '#fields/use-undoable-toast.ts'
import type { ComparedProps } from './HistoryPanes.tsx'
import { VersionHead } from './VersionHead.tsx'
import { VersionsTable } from './VersionsTable.tsx'
import { useRecordHistoryWords } from './words.ts'

/** Two versions of a template; either can be made the current one. */
export function ComparedTemplates({ id, versions, current, ...shown }: ComparedProps) {
  const words = useRecordHistoryWords()
  const contract = useContract()
  const { data: revisions = [] } = useQuery(templateQueries.revisions(id))
  const restore = useRestoring(id, current)
  const at = (revision: number) => revisions.find((each) => each.revision === revision) ?? null
  const head = (revision: number) => (
    <VersionHead
      revision={revision}
      current={current}
      isPending={restore.isPending}
      onRestore={() => restore.to(revision)}
    />
  )
  return (
    <VersionsTable
      lines={templateLines(contract, words, at(versions.a), at(versions.b))}
      heads={[head(versions.a), head(versions.b)]}
      faults={new Map()}
      others={restore.faults}
      {...shown}
    />
  )
}

/** Makes an old version the current one, unless somebody was faster. */
function useRestoring(id: string, current: number | null) {
  const words = useRecordHistoryWords().recordHistory
  const tell = useUndoableToast('records')
  const { mutate, isPending, error } = useRestoreTemplate()
  const to = (revision: number) => {
    if (current === null) return
    mutate(
      { id, revision, current, reason: words.restoredReason(revision) },
      { onSuccess: ({ changeId }) => changeId !== null && tell(words.restored(revision), changeId) },
    )
  }
  const errors = error instanceof Problem ? Object.values(error.document.errors ?? {}).flat() : []
  const faults = errors.length > 0 ? errors.map(({ message }) => message) : [error?.message ?? '']
  return { to, isPending, faults: error === null ? [] : faults }
}
