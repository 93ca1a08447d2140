import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { hostQueries } from '#data/host.ts'
import { HostProvider } from '#data/use-host.ts'
import { Problem } from '#domain/problem.ts'
import { useErrorText } from '#fields/use-error-text.ts'
import { Failed, Forbidden } from '#ui/StateViews.tsx'
import { useWords } from '#ui/words.ts'

interface Props {
  readonly children: ReactNode
  /** For what is no screen: what stands in its place until the host is known, without a word. */
  readonly otherwise?: ReactNode
}

/** Lets a screen begin when it is known who asks, and of which host: its contract, and what it can do. */
export function HostGate({ children, otherwise }: Props) {
  const words = useWords().shell.states
  const said = useErrorText()
  const health = useQuery(hostQueries.health())
  const session = useQuery(hostQueries.session())
  const error = health.error ?? session.error
  if (health.data !== undefined && session.data !== undefined) {
    return <HostProvider value={{ ...session.data, health: health.data }}>{children}</HostProvider>
  }
  if (otherwise !== undefined) return otherwise
  if (error === null) return <h1 className="unseen">{words.loading}</h1>
  if (isForbidding(error)) return <Forbidden level={1} title={words.forbidden} detail={said(error)} />
  return (
    <Failed
      level={1}
      title={words.hostFailed}
      detail={said(error)}
      retrying={health.isFetching || session.isFetching}
      onRetry={() => {
        void health.refetch()
        void session.refetch()
      }}
    />
  )
}

function isForbidding(error: Error): boolean {
  return error instanceof Problem && (error.kind === 'forbidden' || error.kind === 'unauthenticated')
}
