import { useId, useState } from 'react'
import { type PlantImported, useImportPlant } from '#data/plant.ts'
import { Problem } from '#domain/problem.ts'
import { Button } from '#ui/Button.tsx'
import { Mark } from '#ui/Mark.tsx'
import { toast } from '#ui/toast.ts'
import { TREE_ID } from './Checklist.tsx'
import styles from './PasteTree.module.css'
import { pathsIn } from './paths-in.ts'
import { useFirstRunWords } from './words.ts'

/** The quickest way to locations: their tree as text, straight from a document or a spreadsheet. */
export function PasteTree() {
  const words = useFirstRunWords().firstRun.tree
  const [text, setText] = useState('')
  const { mutate, isPending, error, reset } = useImportPlant()
  const id = useId()
  const paths = pathsIn(text)
  const done = ({ counts }: PlantImported) => {
    setText('')
    toast.done(words.done(counts.created, counts.unchanged))
  }
  const add = () => {
    if (!isPending) mutate({ lists: { locations: paths.map((path) => ({ path })) } }, { onSuccess: done })
  }
  return (
    <section id={TREE_ID}>
      <Heading id={id} />
      <textarea
        id={id}
        aria-describedby={`${id}hint`}
        className={styles.text}
        rows={8}
        spellCheck={false}
        placeholder={words.example}
        value={text}
        onChange={(event) => {
          setText(event.currentTarget.value)
          reset()
        }}
      />
      {paths.length > 0 && (
        <Button className={styles.act} onClick={add} aria-disabled={isPending}>
          {isPending ? words.adding : words.act(paths.length)}
        </Button>
      )}
      {error !== null && <Refused error={error} />}
    </section>
  )
}

function Heading({ id }: { readonly id: string }) {
  const words = useFirstRunWords().firstRun.tree
  return (
    <div className={styles.head}>
      <label htmlFor={id} className={styles.title}>
        {words.title}
      </label>
      <span id={`${id}hint`} className={styles.hint}>
        {words.hint}
      </span>
    </div>
  )
}

function Refused({ error }: { readonly error: Error }) {
  const words = useFirstRunWords().firstRun.tree
  return (
    <div className={styles.failed} role="alert">
      <Mark kind="error">{words.failed}</Mark>
      {reasons(error).map((reason) => (
        <p key={reason}>{reason}</p>
      ))}
    </div>
  )
}

const MOST_REASONS = 5

function reasons(error: Error): readonly string[] {
  const messages = error instanceof Problem ? Object.entries(error.document.errors ?? {}) : []
  if (messages.length === 0) return [error.message]
  return messages
    .slice(0, MOST_REASONS)
    .map(([place, found]) => `${place}: ${found.map(({ message }) => message).join(' ')}`)
}
