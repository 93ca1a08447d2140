import { type SubmitEvent, useId, useState } from 'react'
import { errorText } from '#data/error-text.ts'
import { useKeepView } from '#data/views.ts'
import { Problem } from '#domain/problem.ts'
import { type Words, worded } from '#domain/words/words.ts'
import { Button } from '#ui/Button.tsx'
import { Dialog } from '#ui/Dialog.tsx'
import { Mark } from '#ui/Mark.tsx'
import { TextInput } from '#ui/TextInput.tsx'
import { toast } from '#ui/toast.ts'
import { useWords } from '#ui/words.ts'
import styles from './DuplicateDialog.module.css'

/** A view to be named: a new one without an id. */
export interface Naming {
  readonly id: string | null
  readonly name: string
}

interface Props {
  readonly naming: Naming
  readonly search: string
  readonly onClose: () => void
}

export function NameViewDialog({ naming, search, onClose }: Props) {
  const all = useWords()
  const { views } = all
  const words = views.dialog
  const keep = useKeepView()
  const [name, setName] = useState(naming.name)
  const form = useId()
  const isBlank = name.trim() === ''
  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    if (isBlank || keep.isPending) return
    const onSuccess = () => {
      toast.done(views.saved(name.trim()))
      onClose()
    }
    keep.mutate({ id: naming.id, name: name.trim(), search }, { onSuccess })
  }
  return (
    <Dialog
      opened
      onClose={onClose}
      title={naming.id === null ? words.save : words.rename}
      footer={
        <>
          <Button onClick={onClose}>{words.cancel}</Button>
          <Button variant="primary" type="submit" form={form} aria-disabled={isBlank}>
            {words.commit}
          </Button>
        </>
      }
    >
      <form id={form} className={styles.form} onSubmit={submit}>
        <label className={styles.label} htmlFor={`${form}n`}>
          {words.name}
        </label>
        <TextInput
          id={`${form}n`}
          data-autofocus
          maxLength={80}
          state={keep.error === null ? undefined : 'error'}
          aria-describedby={`${form}e`}
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <p id={`${form}e`} role="alert">
          {keep.error !== null && <Mark kind="error">{reasonOf(all, keep.error)}</Mark>}
        </p>
      </form>
    </Dialog>
  )
}

/** The sentence at the name, where the refusal has one. */
function reasonOf(words: Words, error: Error): string {
  const [message] = error instanceof Problem ? Object.values(error.document.errors ?? {}).flat() : []
  return message === undefined ? errorText(words, error) : worded(words, message)
}
