import { type ReactNode, Suspense } from 'react'
import { lazyPart } from './lazy-part.ts'
import { type OverlayControl, type TriggerProps, useOverlay } from './use-overlay.ts'

interface Props {
  /** What the panel is, for assistive technology. */
  readonly label: string
  readonly renderTrigger: (props: TriggerProps) => ReactNode
  readonly children: (close: () => void) => ReactNode
  readonly position?: 'bottom-start' | 'bottom-end'
  readonly control?: OverlayControl
}

const panel = lazyPart(async () => (await import('./PopoverPanel.tsx')).PopoverPanel)

/** A panel that opens below a button, takes the focus and gives it back. */
export function Popover({ label, renderTrigger, children, position = 'bottom-start', control }: Props) {
  const overlay = useOverlay('dialog', panel, control)
  return (
    <>
      {renderTrigger(overlay.trigger)}
      {overlay.wanted && (
        <Suspense fallback={null}>
          <panel.Part label={label} overlay={overlay} position={position}>
            {children(overlay.close)}
          </panel.Part>
        </Suspense>
      )}
    </>
  )
}
