import { Link } from '@tanstack/react-router'
import type { TemplateChangeWire } from '#domain/template/template.ts'
import { OutcomeTable, outcomeOf } from '#fields/OutcomeTable.tsx'
import { TemplateDiff } from '#fields/TemplateDiff.tsx'
import { Mark } from '#ui/Mark.tsx'
import { isEditedSince } from './change-words.ts'
import styles from './TemplateChanges.module.css'
import { useHistoryWords } from './words.ts'

const MOST = 200

/** What a change set did to templates; of one that is alone all is shown, also where it is new or gone. */
export function TemplateChanges({ changes }: { readonly changes: readonly TemplateChangeWire[] }) {
  const words = useHistoryWords()
  const { records } = words.history
  const isAlone = changes.length === 1
  return (
    <OutcomeTable
      fills
      label={records.templates}
      lines={changes.slice(0, MOST).map((change) => ({
        key: change.id,
        label: <Name change={change} />,
        outcome: words.form.outcomes[outcomeOf(change)],
        detail: (isAlone || (change.before !== null && change.after !== null)) && (
          <TemplateDiff {...change} />
        ),
      }))}
      more={changes.length > MOST ? records.more(changes.length - MOST) : undefined}
    />
  )
}

function Name({ change }: { readonly change: TemplateChangeWire }) {
  const { id, name, revision, current } = change
  const words = useHistoryWords().history.records
  if (current === null) return name
  return (
    <>
      <Link to="/onboarding/templates/$id" params={{ id }}>
        {name}
      </Link>
      {isEditedSince(change) && (
        <p className={styles.edited}>
          <Mark kind="warning">
            <Link to="/onboarding/templates/$id/history" params={{ id }} search={{ a: String(revision) }}>
              {words.editedSince}
            </Link>
          </Mark>
        </p>
      )}
    </>
  )
}
