import { useId } from 'react'
import { useStore } from '#data/store.ts'
import { CommitBar as Bar, CommitButton, CommitSummary, PolicyChoice } from '#ui/CommitBar.tsx'
import { Slow } from '#ui/Slow.tsx'
import { TextInput } from '#ui/TextInput.tsx'
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
  const { terms } = useBulkModel()
  const policy = useStore(terms, (current) => current.policy)
  const { isBusy, apply } = applying
  return (
    <Bar label={words.label} isBusy={isBusy}>
      <PolicyChoice
        legend={words.policy}
        policies={policies}
        words={words.policies}
        policy={policy}
        onPolicy={(chosen) => terms.set({ ...terms.get(), policy: chosen })}
        isStacked
      />
      {isBusy ? <Storing applying={applying} /> : <Summary preview={preview} />}
      <Reason />
      <CommitButton
        isBusy={isBusy}
        isOff={!canApply(preview, policy === 'skip')}
        shortcut={words.shortcut}
        onCommit={apply}
      >
        {isBusy ? words.applying : words.apply(preview.tally.lines.changes)}
      </CommitButton>
    </Bar>
  )
}

function Storing({ applying: { progress, stop } }: { readonly applying: Applying }) {
  const words = useBulkEditWords().bulkEdit.commit
  return (
    <CommitSummary isBusy>
      <Slow
        text={progress === null ? words.applying : words.applyingText(progress.done, progress.total)}
        progress={progress}
        stop={words.stop}
        onStop={stop}
      />
    </CommitSummary>
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
