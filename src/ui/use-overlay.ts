import { type RefCallback, useState } from 'react'
import type { LazyPart } from './lazy-part.ts'

/** What a trigger must spread on its button. */
export interface TriggerProps {
  readonly ref: RefCallback<HTMLElement>
  readonly onClick: () => void
  readonly onPointerEnter: () => void
  readonly onFocus: () => void
  readonly 'aria-haspopup': 'menu' | 'dialog'
  readonly 'aria-expanded': boolean
}

export interface Overlay {
  readonly trigger: TriggerProps
  readonly target: HTMLElement | null
  /** Once opened it stays mounted, so that closing can be seen. */
  readonly wanted: boolean
  readonly opened: boolean
  readonly close: () => void
}

/** Where something else opens and closes it too. */
export interface OverlayControl {
  readonly opened: boolean
  readonly onOpened: (opened: boolean) => void
}

/** The state of a thing that opens from a button and whose code is fetched when the button is approached. */
export function useOverlay<P>(kind: 'menu' | 'dialog', part: LazyPart<P>, control?: OverlayControl): Overlay {
  const [target, setTarget] = useState<HTMLElement | null>(null)
  const [own, setOwn] = useState(false)
  const [wanted, setWanted] = useState(false)
  const { opened, onOpened: setOpened } = control ?? { opened: own, onOpened: setOwn }
  if (opened && !wanted) setWanted(true)
  return {
    target,
    wanted,
    opened,
    close: () => {
      setOpened(false)
      // A press elsewhere takes it on from here.
      target?.focus({ preventScroll: true })
    },
    trigger: {
      ref: setTarget,
      onClick: () => {
        setOpened(!opened)
      },
      onPointerEnter: part.fetch,
      onFocus: part.fetch,
      'aria-haspopup': kind,
      'aria-expanded': opened,
    },
  }
}
