import type { ErrorComponentProps } from '@tanstack/react-router'
import { Failed } from '#ui/StateViews.tsx'
import { useWords } from '#ui/words.ts'

/** A screen that threw, or whose code could not be fetched: the frame stays, and what was wrong is said. */
export function RouteError({ error }: ErrorComponentProps) {
  const words = useWords().shell.states
  return (
    <Failed
      level={1}
      title={words.crashed}
      detail={`${words.crashedText} (${error instanceof Error ? error.message : String(error)})`}
      onRetry={() => window.location.reload()}
    />
  )
}
