import { IconMoon, IconSearch, IconSun } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { hostQueries } from '#data/host.ts'
import { IconButton } from '#ui/Button.tsx'
import { chooseColorScheme, colorSchemes, useColorScheme, useIsDark } from '#ui/color-scheme.ts'
import { Kbd } from '#ui/Kbd.tsx'
import { Menu } from '#ui/Menu.tsx'
import { useWords } from '#ui/words.ts'
import { AccountMenu } from './AccountMenu.tsx'
import styles from './AppBar.module.css'
import { useCommands } from './commands.ts'
import { ContractName } from './ContractName.tsx'
import { Logo } from './Logo.tsx'

export function AppBar() {
  const words = useWords().shell
  const { data: session } = useQuery(hostQueries.session())
  // A host without a history, as a gateway, is known as such only when it has answered.
  const hasHistory = session?.capabilities.includes('history') ?? true
  return (
    <header className={styles.bar}>
      <Link to="/operations" className={styles.brand}>
        <Logo />
        <span>{words.product}</span>
      </Link>
      <nav className={styles.nav} aria-label={words.nav.label}>
        <NavLink to="/operations">{words.nav.operations}</NavLink>
        <NavLink to="/onboarding">{words.nav.onboarding}</NavLink>
        <NavLink to="/plant">{words.nav.plant}</NavLink>
        {hasHistory && <NavLink to="/history">{words.nav.history}</NavLink>}
      </nav>
      <PaletteButton />
      <ContractName />
      <ThemeMenu />
      <AccountMenu />
    </header>
  )
}

function NavLink({
  to,
  children,
}: {
  readonly to: '/operations' | '/onboarding' | '/plant' | '/history'
  readonly children: string
}) {
  return (
    <Link to={to} className={styles.link} data-text={children} activeOptions={{ includeSearch: false }}>
      {children}
    </Link>
  )
}

function PaletteButton() {
  const words = useWords().shell
  const { openPalette, fetchPalette } = useCommands()
  const approach = { onClick: openPalette, onPointerEnter: fetchPalette, onFocus: fetchPalette }
  return (
    <>
      <button type="button" className={styles.palette} {...approach}>
        <IconSearch size={16} stroke={1.5} aria-hidden />
        <span className={styles.ask}>{words.palette}</span>
        <Kbd>Ctrl K</Kbd>
      </button>
      <IconButton label={words.palette} className={styles.paletteTouch} {...approach}>
        <IconSearch size="var(--icon)" stroke={1.5} aria-hidden />
      </IconButton>
    </>
  )
}

function ThemeMenu() {
  const words = useWords().shell.theme
  const chosen = useColorScheme()
  const Icon = useIsDark() ? IconMoon : IconSun
  return (
    <Menu
      label={words.label}
      position="bottom-end"
      entries={colorSchemes.map((scheme) => ({
        label: words[scheme],
        checked: scheme === chosen,
        onSelect: () => chooseColorScheme(scheme),
      }))}
      renderTrigger={(props) => (
        <IconButton label={words.label} {...props}>
          <Icon size="var(--icon)" stroke={1.5} aria-hidden />
        </IconButton>
      )}
    />
  )
}
