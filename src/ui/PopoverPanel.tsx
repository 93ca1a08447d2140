import { Popover } from '@mantine/core'
import type { ReactNode } from 'react'
import { OverlayScope } from './OverlayScope.tsx'
import { OverlayTarget } from './OverlayTarget.tsx'
import styles from './overlay.module.css'
import type { Overlay } from './use-overlay.ts'

interface Props {
  readonly label: string
  readonly overlay: Overlay
  readonly position: 'bottom-start' | 'bottom-end'
  readonly children: ReactNode
}

export function PopoverPanel({ label, overlay, position, children }: Props) {
  return (
    <OverlayScope>
      <Popover
        unstyled
        opened={overlay.opened}
        onChange={overlay.close}
        position={position}
        offset={4}
        portalProps={{ target: document.getElementById('main') ?? document.body }}
        trapFocus
        withRoles={false}
        transitionProps={{ duration: 120 }}
      >
        <Popover.Target>
          <OverlayTarget node={overlay.target} />
        </Popover.Target>
        {/* oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a dialog element would not be placed by the library */}
        <Popover.Dropdown className={styles.popover ?? ''} role="dialog" aria-label={label}>
          {children}
        </Popover.Dropdown>
      </Popover>
    </OverlayScope>
  )
}
