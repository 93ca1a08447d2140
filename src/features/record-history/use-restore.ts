import { useQueryClient } from '@tanstack/react-query'
import { errorText } from '#data/error-text.ts'
import { operationQueries, useSaveOperation } from '#data/operations.ts'
import { useContract } from '#data/use-host.ts'
import { Problem } from '#domain/problem.ts'
import { toRestore } from '#domain/restore.ts'
import type { SavedOperation } from '#domain/saved.ts'
import type { Contract } from '#domain/vocabulary.ts'
import { type Words, worded } from '#domain/words/words.ts'
import { parameterOf } from '#domain/wire.ts'
import { useUndoableToast } from '#fields/use-undoable-toast.ts'
import { toast } from '#ui/toast.ts'
import { useRecordHistoryWords } from './words.ts'

export interface Restore {
  readonly to: (version: SavedOperation) => void
  readonly isPending: boolean
  /** Why it was refused, by field. */
  readonly faults: ReadonlyMap<string, string>
  /** Why it failed otherwise. */
  readonly others: readonly string[]
}

/** Makes an old version the current one by an ordinary save of its values, which is refused when somebody was faster. */
export function useRestore(id: string, current: number | null): Restore {
  const all = useRecordHistoryWords()
  const words = all.recordHistory
  const contract = useContract()
  const client = useQueryClient()
  const { mutate, isPending, error } = useSaveOperation(contract)
  const tell = useUndoableToast()
  const restored = async (version: SavedOperation, saved: SavedOperation) => {
    await client.invalidateQueries({ queryKey: operationQueries.all() })
    if (saved.revision === current) {
      toast.done(words.asItIs)
      return
    }
    const [last] = await client.fetchQuery(operationQueries.lastRevision(id, saved.revision))
    const text = words.restored(version.revision)
    if (last === undefined) toast.done(text)
    else tell(text, last.changeId)
  }
  const to = (version: SavedOperation) => {
    if (current === null) return
    mutate(
      {
        base: { id, revision: current },
        idempotencyKey: '',
        values: toRestore(contract, version.operation),
        reason: words.restoredReason(version.revision),
      },
      {
        onSuccess: ({ saved }) => void restored(version, saved),
        // Who was faster is to be seen in the list.
        onError: () => void client.invalidateQueries(operationQueries.revisions(id)),
      },
    )
  }
  return { to, isPending, ...refusalIn(all, contract, error) }
}

function refusalIn(
  words: Words,
  contract: Contract,
  error: Error | null,
): Pick<Restore, 'faults' | 'others'> {
  const errors = error instanceof Problem ? Object.entries(error.document.errors ?? {}) : []
  const said = errors.flatMap(([parameter, [first]]) =>
    first === undefined
      ? []
      : [{ field: parameterOf(contract, parameter)?.field.name, message: worded(words, first) }],
  )
  const unplaced = said.filter(({ field }) => field === undefined).map(({ message }) => message)
  return {
    faults: new Map(said.flatMap(({ field, message }) => (field === undefined ? [] : [[field, message]]))),
    others: error !== null && said.length === 0 ? [errorText(words, error)] : unplaced,
  }
}
