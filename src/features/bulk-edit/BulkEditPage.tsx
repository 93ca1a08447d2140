import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { plantQueries } from '#data/plant.ts'
import { useSelection, useSelectionCount } from '#data/selection.ts'
import { useContract, useHost } from '#data/use-host.ts'
import { indexPlant } from '#domain/plant-lookup.ts'
import { countOf, selectionToWire } from '#domain/selection.ts'
import { ListLink } from '#fields/ListLink.tsx'
import { useErrorText } from '#fields/use-error-text.ts'
import { Empty, Failed } from '#ui/StateViews.tsx'
import { useTitle } from '#ui/use-title.ts'
import { BulkEdit } from './BulkEdit.tsx'
import { BulkLoading } from './BulkLoading.tsx'
import { useBulkEditWords } from './words.ts'

/** One change to all operations that are selected in the list. */
export function BulkEditPage() {
  const words = useBulkEditWords().bulkEdit.states
  const canEdit = useHost().capabilities.includes('bulk')
  const isEmpty = countOf(useSelection(), null) === 0
  const toList = <ListLink>{words.toList}</ListLink>
  useTitle(useBulkEditWords().bulkEdit.titleUnknown)
  if (!canEdit) {
    return (
      <Empty level={1} title={words.notOffered} acts={toList}>
        {words.notOfferedText}
      </Empty>
    )
  }
  if (isEmpty) {
    return (
      <Empty level={1} title={words.emptyTitle} acts={toList}>
        {words.empty}
      </Empty>
    )
  }
  return <Fetched />
}

function Fetched() {
  const words = useBulkEditWords().bulkEdit.states
  const said = useErrorText()
  const contract = useContract()
  const selected = useSelection()
  const total = useSelectionCount()
  const selection = useMemo(() => selectionToWire(selected), [selected])
  const plant = useQuery(plantQueries.lists())
  const index = useMemo(() => (plant.data === undefined ? null : indexPlant(plant.data)), [plant.data])
  if (index !== null && total !== null) {
    return (
      <BulkEdit
        key={JSON.stringify(selection)}
        contract={contract}
        plant={index}
        selection={selection}
        total={total}
      />
    )
  }
  if (plant.error === null) return <BulkLoading />
  return (
    <Failed
      level={1}
      title={words.failedTitle}
      detail={said(plant.error)}
      retrying={plant.isFetching}
      onRetry={() => void plant.refetch()}
      acts={<ListLink>{words.toList}</ListLink>}
    />
  )
}
