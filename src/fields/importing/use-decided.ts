import { useState } from 'react'

export interface Decided<D> {
  readonly decided: D
  readonly decide: (change: (decided: D) => D) => void
  /** Null where nothing was decided. */
  readonly takeBack: (() => void) | null
}

/** What was decided, one thing after the other, to be taken back in that order. */
export function useDecided<D>(nothing: D): Decided<D> {
  const [{ decided, before }, set] = useState<Past<D>>({ decided: nothing, before: null })
  return {
    decided,
    decide: (change) => set((now) => ({ decided: change(now.decided), before: now })),
    takeBack: before === null ? null : () => set(before),
  }
}

interface Past<D> {
  readonly decided: D
  readonly before: Past<D> | null
}
