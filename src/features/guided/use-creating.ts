import { useMemo, useState } from 'react'
import { Unreachable } from '#data/client.ts'
import { errorText } from '#data/error-text.ts'
import { useSaveOperation } from '#data/operations.ts'
import type { FieldName } from '#domain/catalogue/index.ts'
import { Problem } from '#domain/problem.ts'
import { mintUlid } from '#domain/ulid.ts'
import type { SavedOperation } from '#domain/saved.ts'
import type { Words } from '#domain/words/words.ts'
import { faultOf, setFault } from '#fields/field-error.ts'
import { valuesToSend } from '#fields/form-values.ts'
import { readRefusal } from '#fields/read-refusal.ts'
import { useWords } from '#ui/words.ts'
import { questionNames, fieldsOfQuestion } from './questions.ts'
import type { Guide } from './use-guide.ts'

export type CreateState =
  | { readonly is: 'asking' }
  | { readonly is: 'creating' }
  | { readonly is: 'unreachable' }
  | { readonly is: 'keyReused' }
  | { readonly is: 'failed'; readonly detail: string }
  | { readonly is: 'created'; readonly saved: SavedOperation }

/** Creates the operation that was described; whatever is refused is said at its question, the first of it `onWrong`. */
export function useCreating(
  { scope, view, settled, idempotencyKey }: Guide,
  onWrong: (field: FieldName) => void,
) {
  const words = useWords()
  const [state, setState] = useState<CreateState>({ is: 'asking' })
  const { mutateAsync } = useSaveOperation(scope.contract)
  const create = useMemo(() => {
    const { form, contract } = scope
    const send = async () => {
      setState({ is: 'creating' })
      try {
        const answers = { ...form.getValues() }
        const values = valuesToSend(contract, null, answers, false)
        const { saved } = await mutateAsync({ base: null, idempotencyKey: idempotencyKey.get(), values })
        setState({ is: 'created', saved })
        settled.set(answers)
        view.now()
      } catch (error) {
        setState(failure(words, error))
        if (error instanceof Problem && error.kind === 'refused') lead(error)
      }
    }
    const lead = ({ document }: Problem) => {
      const { faults } = readRefusal(words, contract, document)
      for (const { field, fault } of faults) setFault(form, field, fault)
      if (faults[0] !== undefined) onWrong(faults[0].field)
    }
    const refuse = (errors: unknown) => {
      const asked = questionNames.flatMap((name) => fieldsOfQuestion(contract, name))
      const first = asked.find(({ name }) => faultOf(errors, name) !== null)
      if (first !== undefined) onWrong(first.name)
    }
    return () => void form.handleSubmit(send, refuse)()
  }, [scope, view, settled, idempotencyKey, mutateAsync, onWrong, words])
  const createAsNew = () => {
    idempotencyKey.set(mintUlid())
    create()
  }
  return { state, create, createAsNew, again: () => setState({ is: 'asking' }) }
}

function failure(words: Words, error: unknown): CreateState {
  if (error instanceof Unreachable) return { is: 'unreachable' }
  if (!(error instanceof Problem)) throw error
  if (error.kind === 'key-reused') return { is: 'keyReused' }
  return { is: 'failed', detail: errorText(words, error) }
}
