import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { operationQueries } from '#data/operations.ts'
import { useContract } from '#data/use-host.ts'
import type { InventoryOperation } from '#domain/catalogue/index.ts'
import { template } from '#domain/operation.ts'
import { createCorrector } from '#domain/transfer/corrections.ts'
import type { WireRecord } from '#domain/wire.ts'
import { useImportModel } from './import-model.ts'
import type { PlanRow } from './plan-rows.ts'

/** A row as it is read now, and the record that it is put over. */
export interface OpenRow {
  readonly sent: WireRecord
  readonly base: InventoryOperation
}

/** Null until both are there. */
export function useOpenRow({ row, id, outcome }: PlanRow): OpenRow | null {
  const contract = useContract()
  const { source, reading, plan } = useImportModel()
  const { as } = reading
  const sent = useQuery({
    queryKey: ['import-row', source.id, as, row],
    queryFn: () => source.reader.row(as, row),
    networkMode: 'always',
    staleTime: 'static',
    gcTime: 0,
  })
  const isThere = id !== null && outcome !== 'create'
  // A file may name an id that nobody has: then it is put over nothing.
  const stored = useQuery({ ...operationQueries.one(contract, id ?? ''), enabled: isThere, retry: false })
  const { corrections } = plan.request
  const file = sent.data
  const base = isThere ? (stored.data?.operation ?? (stored.isError ? template(contract) : null)) : null
  return useMemo(() => {
    if (file === undefined || (isThere && base === null)) return null
    const correct = createCorrector(contract, { ...corrections, drop: [] })
    const corrected = correct({ row, place: null, sent: file, faults: [] })
    return { sent: corrected?.sent ?? file, base: base ?? template(contract) }
  }, [contract, corrections, file, isThere, base, row])
}
