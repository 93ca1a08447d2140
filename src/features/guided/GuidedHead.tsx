import { Link } from '@tanstack/react-router'
import { PageHead, PageTrail } from '#ui/PageHead.tsx'
import styles from './Guided.module.css'
import { useGuidedWords } from './words.ts'

/** `isStored`: what was described is created. */
export function GuidedHead({ isStored = false }: { readonly isStored?: boolean }) {
  const { guided: words, shell } = useGuidedWords()
  return (
    <PageHead
      title={words.title}
      above={
        <PageTrail label={shell.nav.onboarding}>
          <Link to="/onboarding">{shell.nav.onboarding}</Link>
        </PageTrail>
      }
    >
      {!isStored && <span className={styles.stored}>{words.nothingStored}</span>}
    </PageHead>
  )
}
