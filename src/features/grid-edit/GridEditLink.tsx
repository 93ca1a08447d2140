import { IconTable } from '@tabler/icons-react'
import { useHost } from '#data/use-host.ts'
import { LinkButton } from '#ui/LinkButton.tsx'
import { useWords } from '#ui/words.ts'

/** The same view of the list, to be edited cell by cell; where this host stores many at once. */
export function GridEditLink() {
  const words = useWords().list
  const { capabilities } = useHost()
  if (!capabilities.includes('bulk')) return null
  return (
    <LinkButton
      to="/operations"
      search={(list) => ({ ...list, grid: 'true' })}
      variant="quiet"
      icon={<IconTable size={16} stroke={1.5} aria-hidden />}
    >
      {words.gridEdit}
    </LinkButton>
  )
}
