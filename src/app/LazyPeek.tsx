import { Suspense } from 'react'
import type { PeekPaneProps } from '#features/peek/PeekPane.tsx'
import { lazyPart } from '#ui/lazy-part.ts'

const pane = lazyPart(async () => (await import('#features/peek/PeekPane.tsx')).PeekPane)

/** A look at one operation, for whichever feature has one beside it. */
export function LazyPeek(props: PeekPaneProps) {
  return (
    <Suspense fallback={null}>
      <pane.Part {...props} />
    </Suspense>
  )
}
