import { useQuery } from '@tanstack/react-query'
import { operationQueries } from '#data/operations.ts'
import { everything } from '#domain/list-query.ts'
import { useTitle } from '#ui/use-title.ts'
import { Beginnings } from './Beginnings.tsx'
import styles from './FirstRun.module.css'
import { useFirstRunWords } from './words.ts'

/** Where a plant or a line is brought on, at the beginning and later. */
export function OnboardingPage() {
  const words = useFirstRunWords().firstRun
  const { data } = useQuery(operationQueries.summary(everything))
  useTitle(words.onboarding)
  return (
    <>
      <div className={styles.head}>
        <h1 className={styles.title}>{words.onboarding}</h1>
      </div>
      <Beginnings hasOperations={(data?.total ?? 0) > 0} />
    </>
  )
}
