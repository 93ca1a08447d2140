import { useSelection } from '#data/selection.ts'
import { useHost } from '#data/use-host.ts'
import { LinkButton } from '#ui/LinkButton.tsx'
import { useWords } from '#ui/words.ts'

/** Makes a template of the one operation that is selected. */
export function MakeTemplateButton() {
  const words = useWords().selecting.acts
  const selection = useSelection()
  const { capabilities } = useHost()
  const [id, ...others] = selection.kind === 'ids' ? [...selection.ids] : []
  if (id === undefined || others.length > 0 || !capabilities.includes('templates')) return null
  return (
    <LinkButton to="/onboarding/templates/new" search={{ from: id }}>
      {words.makeTemplate}
    </LinkButton>
  )
}
