import { LinkButton } from '#ui/LinkButton.tsx'
import { Empty } from '#ui/StateViews.tsx'
import { useWords } from '#ui/words.ts'

export function NotFound() {
  const words = useWords().shell.states
  return (
    <Empty
      level={1}
      title={words.notFound}
      acts={
        <LinkButton to="/operations" variant="primary">
          {words.toOperations}
        </LinkButton>
      }
    >
      {words.notFoundText}
    </Empty>
  )
}
