import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { errorText } from '#data/error-text.ts'
import { operationQueries, useSaveOperation } from '#data/operations.ts'
import { templateQueries } from '#data/templates.ts'
import type { GeneratedRow } from '#domain/template/generate.ts'
import { mintUlid } from '#domain/ulid.ts'
import type { Contract } from '#domain/vocabulary.ts'
import { toast } from '#ui/toast.ts'
import { useGeneratorWords } from './words.ts'

type Clash = NonNullable<GeneratedRow['clash']>

/** Gives an operation that is there the name that its row would have; of a name that was changed meanwhile it lets go. */
export function useRename(contract: Contract) {
  const words = useGeneratorWords()
  const client = useQueryClient()
  const { mutateAsync } = useSaveOperation(contract)
  const [trouble, setTrouble] = useState<string | null>(null)

  const save = async ({ id, name }: Clash, to: string) => {
    const { operation, revision } = await client.fetchQuery({
      ...operationQueries.one(contract, id),
      staleTime: 0,
    })
    if (operation.name === name) {
      await mutateAsync({ base: { id, revision }, idempotencyKey: mintUlid(), values: { name: to } })
      const undo = () => rename({ id, name: to }, name ?? '')
      toast.done(words.generator.settle.renamed.done(name ?? id, to), name === null ? {} : { undo })
    }
    await client.invalidateQueries({ queryKey: templateQueries.all() })
  }
  const rename = (clash: Clash, to: string) => {
    setTrouble(null)
    save(clash, to).catch((error: unknown) =>
      setTrouble(error instanceof Error ? errorText(words, error) : String(error)),
    )
  }
  return { rename, trouble }
}
