import { type ReactNode, Suspense } from 'react'
import { lazyPart } from './lazy-part.ts'
import { type TriggerProps, useOverlay } from './use-overlay.ts'

export interface MenuAct {
  readonly label: string
  readonly onSelect: () => void
  readonly icon?: ReactNode
  /** At the right: a shortcut, a wire name, a count. */
  readonly detail?: string
  /** Makes it one of several that are chosen among. */
  readonly checked?: boolean
  readonly disabled?: boolean
}

export type MenuEntry = MenuAct | { readonly heading: string } | 'divider'

interface Props {
  readonly label: string
  readonly entries: readonly MenuEntry[]
  readonly renderTrigger: (props: TriggerProps) => ReactNode
  readonly position?: 'bottom-start' | 'bottom-end'
}

const list = lazyPart(async () => (await import('./MenuList.tsx')).MenuList)

/** A menu that opens below a button: arrows, letters and `Esc` work in it, and the focus returns. */
export function Menu({ label, entries, renderTrigger, position = 'bottom-start' }: Props) {
  const overlay = useOverlay('menu', list)
  return (
    <>
      {renderTrigger(overlay.trigger)}
      {overlay.wanted && (
        <Suspense fallback={null}>
          <list.Part label={label} entries={entries} overlay={overlay} position={position} />
        </Suspense>
      )}
    </>
  )
}
