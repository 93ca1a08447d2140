import { useQuery } from '@tanstack/react-query'
import { plantQueries } from '#data/plant.ts'
import { useContract } from '#data/use-host.ts'
import { review } from '#domain/review.ts'
import type { SavedOperation } from '#domain/saved.ts'
import { wordFor } from '#domain/words/words.ts'
import { Mark } from '#ui/Mark.tsx'
import { usePaletteWords } from './words.ts'

/** What an operation is, beside its name: what is missing, its type, and whether it runs or is faulted. */
export function OperationNote({ saved }: { readonly saved: SavedOperation }) {
  const words = usePaletteWords()
  const contract = useContract()
  const { data: plant } = useQuery(plantQueries.lists())
  const { operation, complete } = saved
  const code = plant?.reasonCodes.find(({ id }) => id === operation.reasonCode?.id)
  const [missing] = complete
    ? []
    : review(contract, operation, { reasonCodeType: code?.lotRecordType ?? null }).warnings
  const status = wordFor(words, 'status', operation.status)
  return (
    <>
      {missing !== undefined && <Mark kind="warning">{words.shortRules[missing.rule]}</Mark>}
      {operation.status === 'FAULTED' && <Mark kind="error">{status}</Mark>}
      <span>{wordFor(words, 'operationType', operation.operationType)}</span>
      {operation.status === 'RUNNING' && <b>{status}</b>}
    </>
  )
}
