import { IconFileImport } from '@tabler/icons-react'
import { useHost } from '#data/use-host.ts'
import { LinkButton } from '#ui/LinkButton.tsx'
import { useWords } from '#ui/words.ts'

/** To the screen that brings operations in from a file; absent where the host cannot do it. */
export function ImportLink() {
  const words = useWords().list
  const { capabilities } = useHost()
  if (!capabilities.includes('import')) return null
  return (
    <LinkButton to="/operations/import" icon={<IconFileImport size={16} stroke={1.5} aria-hidden />}>
      {words.import}
    </LinkButton>
  )
}
