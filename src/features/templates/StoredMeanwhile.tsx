import { useEffect } from 'react'
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

/**
 * What somebody stored while the template stood open, and the ways on: with what was changed here, or without. Where
 * nothing was changed here, it is taken at once.
 */
export function StoredMeanwhile({ base, theirs, saving, onTake }: Props) {
  const words = useTemplateWords().templates.newer
  const contract = useContract()
  // One's own save is there before its answer.
  const isOwn = saving.isSaving
  const isUnchanged = !isOwn && !saving.isChanged()
  // Talks to the form, which begins anew.
  useEffect(() => {
    if (isUnchanged) onTake(theirs, theirs)
  }, [isUnchanged, onTake, theirs])
  if (isOwn || isUnchanged) return null
  const { createdBy, modifiedBy, revision } = theirs
  return (
    <section className={styles.meanwhile} role="alert">
      <Mark kind="warning">{words.said(modifiedBy ?? createdBy, revision)}</Mark>
      <TemplateDiff before={base} after={theirs} />
      <p className={styles.ways}>
        <TextButton onClick={() => onTake(rebase(contract, { base, theirs, mine: saving.draft() }), theirs)}>
          {words.rebase}
        </TextButton>
        <TextButton onClick={() => onTake(theirs, theirs)}>{words.takeOver}</TextButton>
      </p>
    </section>
  )
}
