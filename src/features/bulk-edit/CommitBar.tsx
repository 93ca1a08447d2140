import { useId } from 'react'
import { useStore } from '#fields/store.ts'
import { Button } from '#ui/Button.tsx'
import { Radio } from '#ui/Radio.tsx'
import { Slow } from '#ui/Slow.tsx'
import { TextInput } from '#ui/TextInput.tsx'
import { useTouch } from '#ui/use-touch.ts'
import { policies } from './begun.ts'
import { useBulkModel } from './bulk-model.ts'
import styles from './CommitBar.module.css'
import { Summary } from './Summary.tsx'
import type { Applying } from './use-applying.ts'
import { canApply, type Preview } from './use-preview.ts'
import { useBulkEditWords } from './words.ts'

interface Props {
  readonly preview: Preview
  readonly applying: Applying
}

/** What is stored where one is refused, what the whole amounts to, why, and the one act that stores it. */
export function CommitBar({ preview, applying }: Props) {
  const words = useBulkEditWords().bulkEdit.commit
  return (
    <section className={styles.bar} aria-label={words.label} aria-busy={applying.isBusy}>
      <PolicyChoice />
      {applying.isBusy ? <Storing applying={applying} /> : <Summary preview={preview} />}
      <Reason />
      <ApplyButton preview={preview} applying={applying} />
    </section>
  )
}

function PolicyChoice() {
  const words = useBulkEditWords().bulkEdit.commit
  const { terms } = useBulkModel()
  const policy = useStore(terms, (current) => current.policy)
  const name = useId()
  return (
    <fieldset className={styles.policy}>
      <legend className={styles.legend}>{words.policy}</legend>
      {policies.map((each) => (
        <Radio
          key={each}
          name={name}
          checked={each === policy}
          onChange={() => terms.set({ ...terms.get(), policy: each })}
        >
          {words.policies[each]}
        </Radio>
      ))}
    </fieldset>
  )
}

function Storing({ applying: { progress, stop } }: { readonly applying: Applying }) {
  const words = useBulkEditWords().bulkEdit.commit
  return (
    <div className={styles.summary}>
      <Slow
        text={progress === null ? words.applying : words.applyingText(progress.done, progress.total)}
        progress={progress}
        stop={words.stop}
        onStop={stop}
      />
    </div>
  )
}

function Reason() {
  const words = useBulkEditWords().bulkEdit.commit
  const { terms } = useBulkModel()
  const reason = useStore(terms, (current) => current.reason)
  const id = useId()
  return (
    <div className={styles.why}>
      <label htmlFor={id}>{words.why}</label>
      <TextInput
        id={id}
        className={styles.reason ?? ''}
        placeholder={words.whyHelp}
        maxLength={500}
        value={reason}
        onChange={(event) => terms.set({ ...terms.get(), reason: event.currentTarget.value })}
      />
    </div>
  )
}

function ApplyButton({ preview, applying }: Props) {
  const words = useBulkEditWords().bulkEdit.commit
  const isTouch = useTouch()
  const isOff = !canApply(
    preview,
    useStore(useBulkModel().terms, ({ policy }) => policy === 'skip'),
  )
  const { isBusy } = applying
  return (
    <Button
      variant="primary"
      className={styles.apply ?? ''}
      aria-keyshortcuts="Control+S"
      aria-disabled={isOff || isBusy}
      onClick={isOff || isBusy ? undefined : applying.apply}
      {...(isTouch || isBusy ? {} : { shortcut: words.shortcut })}
    >
      {isBusy ? words.applying : words.apply(preview.tally.lines.changes)}
    </Button>
  )
}
