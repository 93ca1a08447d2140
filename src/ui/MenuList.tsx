import { Menu } from '@mantine/core'
import { IconCheck } from '@tabler/icons-react'
import type { MenuAct, MenuEntry } from './Menu.tsx'
import { OverlayScope } from './OverlayScope.tsx'
import { OverlayTarget } from './OverlayTarget.tsx'
import styles from './overlay.module.css'
import type { Overlay } from './use-overlay.ts'

interface Props {
  readonly label: string
  readonly entries: readonly MenuEntry[]
  readonly overlay: Overlay
  readonly position: 'bottom-start' | 'bottom-end'
}

export function MenuList({ label, entries, overlay, position }: Props) {
  return (
    <OverlayScope>
      <Menu
        unstyled
        classNames={{ itemLabel: styles.act ?? '' }}
        opened={overlay.opened}
        onChange={overlay.close}
        position={position}
        offset={4}
        returnFocus={false}
        portalProps={{ target: document.getElementById('main') ?? document.body }}
        withInitialFocusPlaceholder={false}
        menuItemTabIndex={0}
        clickOutsideEvents={['mousedown', 'touchstart']}
        transitionProps={{ duration: 120 }}
      >
        <Menu.Target>
          <OverlayTarget node={overlay.target} />
        </Menu.Target>
        <Menu.Dropdown className={styles.menu ?? ''} aria-label={label} aria-labelledby={undefined}>
          {entries.map((entry, index) => (
            <Entry key={keyOf(entry, index)} entry={entry} />
          ))}
        </Menu.Dropdown>
      </Menu>
    </OverlayScope>
  )
}

function Entry({ entry }: { readonly entry: MenuEntry }) {
  if (entry === 'divider') return <Menu.Divider className={styles.divider ?? ''} />
  if ('heading' in entry) return <Menu.Label className={styles.heading ?? ''}>{entry.heading}</Menu.Label>
  return <Act act={entry} />
}

function Act({ act }: { readonly act: MenuAct }) {
  if (act.checked !== undefined) return <Choice act={act} checked={act.checked} />
  return (
    <Menu.Item className={styles.item ?? ''} onClick={act.onSelect} disabled={act.disabled === true}>
      {act.icon !== undefined && <span className={styles.icon}>{act.icon}</span>}
      <Words act={act} />
    </Menu.Item>
  )
}

function Choice({ act, checked }: { readonly act: MenuAct; readonly checked: boolean }) {
  return (
    <Menu.RadioItem
      value={act.label}
      checked={checked}
      onChange={act.onSelect}
      closeMenuOnClick
      checkIcon={<IconCheck size={16} />}
      className={styles.item ?? ''}
      classNames={{ itemIndicator: styles.icon ?? '' }}
      disabled={act.disabled === true}
    >
      <Words act={act} />
    </Menu.RadioItem>
  )
}

function Words({ act }: { readonly act: MenuAct }) {
  return (
    <>
      <span className={styles.label}>{act.label}</span>
      {act.detail !== undefined && <span className={styles.detail}>{act.detail}</span>}
    </>
  )
}

function keyOf(entry: MenuEntry, index: number): string {
  if (entry === 'divider') return `divider ${index}`
  return 'heading' in entry ? `heading ${entry.heading}` : entry.label
}
