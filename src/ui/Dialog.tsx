import { type ReactNode, Suspense } from 'react'
import { lazyPart } from './lazy-part.ts'

export interface DialogProps {
  readonly opened: boolean
  readonly onClose: () => void
  readonly title: string
  readonly children: ReactNode
  /** The acts, the safe one first. */
  readonly footer?: ReactNode
  /** In pixels; at most 1120, and never wider than the screen. */
  readonly width?: number
  /** `bottom`: a sheet as wide as the screen, where fingers reach it. */
  readonly placement?: 'middle' | 'bottom'
}

const modal = lazyPart(async () => (await import('./DialogModal.tsx')).DialogModal)

/** Fetches the dialog's code ahead, where it may be needed when the server can no longer be reached. */
export const prefetchDialog = modal.fetch

/** Only where work must stop: a conflict, leaving with changes, what cannot be undone. Never within another. */
export function Dialog(props: DialogProps) {
  return props.opened ? (
    <Suspense fallback={null}>
      <modal.Part {...props} />
    </Suspense>
  ) : null
}
