import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { templateQueries } from '#data/templates.ts'
import { useHost } from '#data/use-host.ts'
import { useFormWords } from './words.ts'

/** The template that an operation comes from; nothing where it comes from none. */
export function OriginLink({
  id,
  className,
}: {
  readonly id: string
  readonly className?: string | undefined
}) {
  const words = useFormWords().form.origin
  const { capabilities } = useHost()
  const { data } = useQuery({ ...templateQueries.origin(id), enabled: capabilities.includes('templates') })
  if (data == null) return null
  const { templateId, name, deleted } = data
  return (
    <p className={className}>
      {words.from}{' '}
      {deleted ? (
        `${name} ${words.gone}`
      ) : (
        <Link to="/onboarding/templates/$id" params={{ id: templateId }} search={{ show: 'operations' }}>
          {name}
        </Link>
      )}
    </p>
  )
}
