import { useContract } from '#data/use-host.ts'
import { rebase } from '#domain/template/rebase.ts'
import type { Template, TemplateDraft } from '#domain/template/template.ts'
import { TemplateDiff } from '#fields/TemplateDiff.tsx'
import { TextButton } from '#ui/Button.tsx'
import { Mark } from '#ui/Mark.tsx'
import styles from './Templates.module.css'
import type { TemplateSaving } from './use-template-saving.ts'
import { useTemplateWords } from './words.ts'

interface Props {
  /** What the form began with. */
  readonly base: Template
  readonly theirs: Template
  readonly saving: TemplateSaving
  readonly onTake: (draft: TemplateDraft, onto: Template) => void
}

/** What somebody stored while the template stood open, and the ways on: with what was changed here, or without. */
export function StoredMeanwhile({ base, theirs, saving, onTake }: Props) {
  const words = useTemplateWords().templates.newer
  const contract = useContract()
  // One's own save is there before its answer.
  if (saving.isSaving) return null
  const { createdBy, modifiedBy, revision } = theirs
  return (
    <section className={styles.meanwhile} role="alert">
      <Mark kind="warning">{words.said(modifiedBy ?? createdBy, revision)}</Mark>
      <TemplateDiff before={base} after={theirs} />
      <p className={styles.ways}>
        {saving.isChanged() && (
          <TextButton
            onClick={() => onTake(rebase(contract, { base, theirs, mine: saving.draft() }), theirs)}
          >
            {words.rebase}
          </TextButton>
        )}
        <TextButton onClick={() => onTake(theirs, theirs)}>
          {saving.isChanged() ? words.takeOver : words.take}
        </TextButton>
      </p>
    </section>
  )
}
