/** What a counter shows at the start and at the stop of a run, and what the operation then books. */
export interface CounterExample {
  readonly start: number
  readonly stop: number
  readonly gained: number
  /** How often the counter returned to 0 in between. */
  readonly wraps: number
}

/**
 * What a counter gained between start and stop, when it returns to 0 at `wrapsAt` and did so `wraps` times.
 * All in the counter's own unit; without a wrap value a counter that returned to 0 has lost, not gained.
 */
export function counterGain(start: number, stop: number, wrapsAt: number | null, wraps: number): number {
  return tidy(stop - start + (wrapsAt ?? 0) * wraps)
}

/** An example over one wrap, in round figures: from nine tenths of the wrap value to one tenth. */
export function counterExample(wrapsAt: string | null): CounterExample {
  const wrap = wrapsAt === null ? Number.NaN : Number(wrapsAt)
  if (!(wrap > 0)) return { start: 1200, stop: 3000, gained: counterGain(1200, 3000, null, 0), wraps: 0 }
  const start = round(wrap * 0.9)
  const stop = round(wrap * 0.1)
  return { start, stop, gained: counterGain(start, stop, wrap, 1), wraps: 1 }
}

/** Twelve digits are more than a counter has, and fewer than a Double's noise. */
function tidy(value: number): number {
  return Number(value.toPrecision(12))
}

/** As one would say it: a counter of 16 bits from 59,000 to 6,600. */
function round(value: number): number {
  return Number(value.toPrecision(2))
}
