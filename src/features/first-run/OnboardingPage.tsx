import { useQuery } from '@tanstack/react-query'
import { operationQueries } from '#data/operations.ts'
import { useHost } from '#data/use-host.ts'
import { everything } from '#domain/list-query.ts'
import { LinkButton } from '#ui/LinkButton.tsx'
import { useTitle } from '#ui/use-title.ts'
import { Beginnings } from './Beginnings.tsx'
import styles from './FirstRun.module.css'
import { useFirstRunWords } from './words.ts'

/** Where a plant or a line is brought on, at the beginning and later. */
export function OnboardingPage() {
  const words = useFirstRunWords().firstRun
  const { capabilities } = useHost()
  const { data } = useQuery(operationQueries.summary(everything))
  useTitle(words.onboarding)
  return (
    <>
      <div className={styles.head}>
        <h1 className={styles.title}>{words.onboarding}</h1>
        <span className={styles.rest} />
        {capabilities.includes('templates') && (
          <LinkButton to="/onboarding/generate">{words.pattern}</LinkButton>
        )}
      </div>
      <Beginnings hasOperations={(data?.total ?? 0) > 0} />
    </>
  )
}
