import { IconTrash } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import type { Template } from '#domain/template/template.ts'
import { Button, IconButton } from '#ui/Button.tsx'
import { LinkButton } from '#ui/LinkButton.tsx'
import { PageHead, PageTrail } from '#ui/PageHead.tsx'
import styles from './Templates.module.css'
import type { TemplateRemoval } from './use-template-removal.ts'
import type { TemplateSaving } from './use-template-saving.ts'
import { useTemplateWords } from './words.ts'

interface Props {
  readonly stored: Template | null
  readonly saving: TemplateSaving
  readonly removal: TemplateRemoval
}

/** Which template it is, and what can be done with it. */
export function TemplateHead({ stored, saving, removal }: Props) {
  const words = useTemplateWords().templates
  return (
    <PageHead
      above={
        <PageTrail label={words.title}>
          <Link to="/onboarding/templates">{words.title}</Link>
        </PageTrail>
      }
      title={
        <>
          {stored?.name ?? words.newTitle}{' '}
          <span className={styles.revision}>
            {stored === null ? words.unsaved : words.revision(stored.revision)}
          </span>
        </>
      }
    >
      {stored !== null && (
        <>
          <Link to="/onboarding/templates/$id/history" params={{ id: stored.id }}>
            {words.history}
          </Link>
          <LinkButton to="/onboarding/generate" search={{ template: stored.id }}>
            {words.generate}
          </LinkButton>
          <IconButton
            label={words.remove}
            aria-disabled={removal.isPending}
            onClick={() => removal.remove(stored)}
          >
            <IconTrash size="var(--icon)" stroke={1.5} aria-hidden />
          </IconButton>
        </>
      )}
      <Button variant="primary" shortcut="Ctrl S" aria-disabled={saving.isSaving} onClick={saving.save}>
        {saving.isSaving ? words.saving : words.save}
      </Button>
    </PageHead>
  )
}
