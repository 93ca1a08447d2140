import { createStore, type Readable } from '#data/store.ts'
import type { InventoryOperation } from '#domain/catalogue/index.ts'
import { type View, type ViewFacts, viewOf } from './form-view.ts'

export interface ViewFollower extends Readable<View> {
  /** A key was pressed: the view follows when the engineer pauses, and at the latest after a while. */
  readonly touch: () => void
  /** Follows at once, for what must not lag: a save, a reset, a choice, which the page then draws in one go. */
  readonly now: () => void
  readonly stop: () => void
}

/** Long enough for a key that follows soon, short enough to feel immediate. */
const PAUSE_MS = 120
const AT_MOST_MS = 600

/** Works the view out of the form, batched and while the browser has nothing better to do. */
export function followView(facts: () => ViewFacts, read: () => InventoryOperation): ViewFollower {
  const store = createStore(viewOf(facts(), read(), null))
  let since: number | null = null
  let timer: ReturnType<typeof setTimeout> | undefined
  const now = () => {
    clearTimeout(timer)
    since = null
    store.set(viewOf(facts(), { ...read() }, store.get()))
  }
  const follow = () => whenIdle(() => since !== null && now())
  return {
    get: store.get,
    subscribe: store.subscribe,
    now,
    touch: () => {
      const at = Date.now()
      since ??= at
      clearTimeout(timer)
      timer = setTimeout(follow, Math.max(0, Math.min(PAUSE_MS, since + AT_MOST_MS - at)))
    },
    stop: () => {
      clearTimeout(timer)
      since = null
    },
  }
}

/** Not every browser tells when it is idle; then now is as good as any time. */
function whenIdle(act: () => void) {
  if ('requestIdleCallback' in window) window.requestIdleCallback(act, { timeout: 200 })
  else act()
}
