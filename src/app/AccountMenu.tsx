import { IconKeyboard, IconUser } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { hostQueries } from '#data/host.ts'
import { IconButton } from '#ui/Button.tsx'
import { Menu, type MenuEntry } from '#ui/Menu.tsx'
import { useWords } from '#ui/words.ts'
import { useCommands } from './commands.ts'
import { type Language, useLanguage } from './languages.ts'

const offered: readonly Language[] = ['en', 'de']

export function AccountMenu() {
  const words = useWords().shell
  const { data: session } = useQuery(hostQueries.session())
  const { data: health } = useQuery(hostQueries.health())
  const { language, setLanguage } = useLanguage()
  const { openKeys } = useCommands()
  const entries: readonly MenuEntry[] = [
    ...(session === undefined ? [] : [{ heading: words.account.signedIn(session.user) }]),
    ...(health === undefined ? [] : [{ heading: words.account.storage(health.storage) }]),
    'divider',
    {
      label: words.account.keys,
      detail: '?',
      icon: <IconKeyboard size={16} stroke={1.5} />,
      onSelect: openKeys,
    },
    'divider',
    { heading: words.language.label },
    ...offered.map((each) => ({
      label: words.language[each],
      checked: each === language,
      onSelect: () => setLanguage(each),
    })),
  ]
  return (
    <Menu
      label={words.account.label}
      position="bottom-end"
      entries={entries}
      renderTrigger={(props) => (
        <IconButton label={words.account.label} {...props}>
          <IconUser size="var(--icon)" stroke={1.5} aria-hidden />
        </IconButton>
      )}
    />
  )
}
