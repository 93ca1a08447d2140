import { Outlet } from '@tanstack/react-router'
import { ToastHost } from '#ui/ToastHost.tsx'
import { TooltipHost } from '#ui/TooltipHost.tsx'
import { useWords } from '#ui/words.ts'
import { AppBar } from './AppBar.tsx'
import styles from './AppShell.module.css'
import { CommandLayer } from './CommandLayer.tsx'
import { ConnectionBanner } from './ConnectionBanner.tsx'
import { HostGate } from './HostGate.tsx'
import { LiveUpdates } from './LiveUpdates.tsx'

/** The frame around every screen: it is there before anything is fetched, and stays when something fails. */
export function AppShell() {
  const words = useWords().shell
  return (
    <CommandLayer>
      <div className={styles.shell}>
        <a className={styles.skip} href="#main">
          {words.skip}
        </a>
        <AppBar />
        <ConnectionBanner />
        <main id="main" className={styles.main} tabIndex={-1}>
          <HostGate>
            <LiveUpdates />
            <Outlet />
          </HostGate>
          <ToastHost />
          <TooltipHost />
        </main>
      </div>
    </CommandLayer>
  )
}
