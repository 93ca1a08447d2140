import { useQuery } from '@tanstack/react-query'
import { operationQueries } from '#data/operations.ts'
import { useHost } from '#data/use-host.ts'
import { everything } from '#domain/list-query.ts'
import { LinkButton } from '#ui/LinkButton.tsx'
import { PageHead } from '#ui/PageHead.tsx'
import { useTitle } from '#ui/use-title.ts'
import { Beginnings } from './Beginnings.tsx'
import { useFirstRunWords } from './words.ts'

/** Where a plant or a line is brought on, at the beginning and later. */
export function OnboardingPage() {
  const words = useFirstRunWords().firstRun
  const { capabilities } = useHost()
  const { data } = useQuery(operationQueries.summary(everything))
  useTitle(words.onboarding)
  return (
    <>
      <PageHead title={words.onboarding}>
        {capabilities.includes('templates') && (
          <LinkButton to="/onboarding/generate">{words.pattern}</LinkButton>
        )}
      </PageHead>
      <Beginnings hasOperations={(data?.total ?? 0) > 0} />
    </>
  )
}
