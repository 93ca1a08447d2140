import { useQuery } from '@tanstack/react-query'
import { operationQueries } from '#data/operations.ts'
import { useContract } from '#data/use-host.ts'
import { fieldsOf } from '#domain/catalogue/index.ts'
import type { SavedOperation } from '#domain/saved.ts'
import { useErrorText } from '#fields/use-error-text.ts'
import { Bar, Failed } from '#ui/StateViews.tsx'
import type { ComparedProps } from './HistoryPanes.tsx'
import { useRestore } from './use-restore.ts'
import { VersionHead } from './VersionHead.tsx'
import { VersionsTable } from './VersionsTable.tsx'
import { useRecordHistoryWords } from './words.ts'

/** Two versions of an operation field by field; either can be made the current one. */
export function ComparedVersions({ id, versions, current, ...shown }: ComparedProps) {
  const { fields, recordHistory: words } = useRecordHistoryWords()
  const said = useErrorText()
  const contract = useContract()
  const [a, b] = [
    useQuery(operationQueries.revision(contract, id, versions.a)),
    useQuery(operationQueries.revision(contract, id, versions.b)),
  ]
  const restore = useRestore(id, current)
  const error = a.error ?? b.error
  if (error !== null) return <Failed title={words.noVersion} detail={said(error)} />
  if (a.data === undefined || b.data === undefined) return <Bar width="60%" />
  const [left, right] = [a.data.operation, b.data.operation]
  const head = (version: SavedOperation) => (
    <VersionHead
      revision={version.revision}
      current={current}
      isPending={restore.isPending}
      onRestore={() => restore.to(version)}
    />
  )
  return (
    <VersionsTable
      lines={fieldsOf(contract)
        .filter(({ name }) => name !== 'id')
        .map(({ name }) => ({
          key: name,
          label: fields[name].label,
          change: { field: name, before: left[name], after: right[name] },
        }))}
      heads={[head(a.data), head(b.data)]}
      faults={restore.faults}
      others={restore.others}
      note={words.stays}
      {...shown}
    />
  )
}
