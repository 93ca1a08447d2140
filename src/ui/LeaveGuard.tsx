import { useBlocker } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { Button } from './Button.tsx'
import { Dialog } from './Dialog.tsx'

interface Props {
  readonly isChanged: () => boolean
  readonly title: string
  readonly stay: string
  readonly leave: string
  /** What would be left, and what becomes of it; asked for when the question is. */
  readonly text: () => ReactNode
  readonly onLeave?: () => void
  readonly onStay?: () => void
  /** Where the work still is: another address of the same screen. Absent: the same path. */
  readonly isHere?: (next: Place) => boolean
}

interface Place {
  readonly pathname: string
  readonly search: object
}

/** Asks before unsaved work is left, within the page and at its edge. */
export function LeaveGuard({ isChanged, title, stay, leave, text, onLeave, onStay, isHere }: Props) {
  const blocker = useBlocker({
    shouldBlockFn: ({ current, next }) =>
      !(isHere?.(next) ?? current.pathname === next.pathname) && isChanged(),
    enableBeforeUnload: isChanged,
    withResolver: true,
  })
  if (blocker.status !== 'blocked') return null
  const remain = () => {
    onStay?.()
    blocker.reset()
  }
  const proceed = () => {
    onLeave?.()
    blocker.proceed()
  }
  return (
    <Dialog
      opened
      onClose={remain}
      title={title}
      footer={
        <>
          <Button onClick={remain}>{stay}</Button>
          <Button onClick={proceed}>{leave}</Button>
        </>
      }
    >
      {text()}
    </Dialog>
  )
}
