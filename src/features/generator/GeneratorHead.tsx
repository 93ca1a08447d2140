import { IconRoute } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { LinkButton } from '#ui/LinkButton.tsx'
import { PageHead, PageTrail } from '#ui/PageHead.tsx'
import styles from './GeneratorPage.module.css'
import { useGeneratorWords } from './words.ts'

/** `isStored`: what stands on the screen was created. */
export function GeneratorHead({ isStored = false }: { readonly isStored?: boolean }) {
  const { shell, generator: words } = useGeneratorWords()
  return (
    <PageHead
      above={
        <PageTrail label={words.templates}>
          <Link to="/onboarding">{shell.nav.onboarding}</Link>
          <span aria-hidden>/</span>
          <Link to="/onboarding/templates">{words.templates}</Link>
        </PageTrail>
      }
      title={words.title}
    >
      {!isStored && <span className={styles.notStored}>{words.nothingStored}</span>}
      <LinkButton
        to="/onboarding/guided"
        variant="quiet"
        icon={<IconRoute size={16} stroke={1.5} aria-hidden />}
      >
        {words.guided}
      </LinkButton>
    </PageHead>
  )
}
