import { useQuery } from '@tanstack/react-query'
import { type SubmitEvent, useDeferredValue, useId, useState } from 'react'
import { duplicateQueries } from '#data/bulk.ts'
import { useSelection } from '#data/selection.ts'
import { useContract } from '#data/use-host.ts'
import type { BulkAnswer } from '#domain/bulk.ts'
import { type Words, worded } from '#domain/words/words.ts'
import { useErrorText } from '#fields/use-error-text.ts'
import { Button } from '#ui/Button.tsx'
import { Dialog } from '#ui/Dialog.tsx'
import { Mark } from '#ui/Mark.tsx'
import { TextInput } from '#ui/TextInput.tsx'
import { useWords } from '#ui/words.ts'
import styles from './DuplicateDialog.module.css'

interface Props {
  readonly count: number | null
  readonly onClose: () => void
  readonly onCommit: (pattern: string) => void
}

/** Asks what the duplicates are to be called, and shows it for the first few. */
export function DuplicateDialog({ count, onClose, onCommit }: Props) {
  const { duplicates: words, cancel } = useWords().selecting
  const [pattern, setPattern] = useState(words.default)
  const form = useId()
  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    if (pattern.trim() !== '') onCommit(pattern)
  }
  return (
    <Dialog
      opened
      onClose={onClose}
      title={words.title(count)}
      footer={
        <>
          <Button onClick={onClose}>{cancel}</Button>
          <Button variant="primary" type="submit" form={form} aria-disabled={pattern.trim() === ''}>
            {words.commit(count)}
          </Button>
        </>
      }
    >
      <form id={form} className={styles.form} onSubmit={submit}>
        <label className={styles.label} htmlFor={`${form}p`}>
          {words.pattern}
        </label>
        <TextInput
          id={`${form}p`}
          aria-describedby={`${form}h`}
          data-autofocus
          value={pattern}
          onChange={(event) => setPattern(event.currentTarget.value)}
        />
        <p id={`${form}h`} className={styles.help}>
          {words.help}
        </p>
        <FirstNames pattern={pattern} />
      </form>
    </Dialog>
  )
}

function FirstNames({ pattern }: { readonly pattern: string }) {
  const all = useWords()
  const said = useErrorText()
  const { duplicates: words } = all.selecting
  const settled = useDeferredValue(pattern)
  const { data, error } = useQuery(duplicateQueries.firstNames(useContract(), useSelection(), settled))
  return (
    <div className={styles.preview}>
      <h3 className={styles.title}>{words.first}</h3>
      <ul aria-live="polite">
        {error !== null && (
          <li>
            <Mark kind="error">{said(error)}</Mark>
          </li>
        )}
        {data?.records.map((record) => (
          <li key={record.id} className={styles.name}>
            {record.name} <span aria-hidden="true">→</span> <b>{nameAfter(all, record)}</b>
          </li>
        ))}
      </ul>
    </div>
  )
}

function nameAfter(words: Words, { after, errors }: BulkAnswer['records'][number]): string {
  const [message] = Object.values(errors).flat()
  return message === undefined ? String(after?.['name'] ?? '—') : worded(words, message)
}
