import type { ChangeFilter } from '#data/changes.ts'

/** What the address says of the history: which change sets are listed. */
export interface HistorySearch {
  /** Words in who, why or a record's name. */
  readonly q?: string
  readonly by?: string
  /** `today`, or `week`: the last seven days. */
  readonly when?: 'today' | 'week'
  /** Days of the engineer's own calendar, as `2026-01-12`; the last one counts. */
  readonly from?: string
  readonly to?: string
  /** The id of an operation. */
  readonly operation?: string
  /** A place, with all below it: an id or a path. */
  readonly location?: string
}

const texts = ['q', 'by', 'operation', 'location'] as const
const days = ['from', 'to'] as const

/** Keeps what the history understands. */
export function readHistorySearch(raw: Readonly<Record<string, unknown>>): HistorySearch {
  const given = texts.filter((name) => typeof raw[name] === 'string' && raw[name] !== '')
  const dated = days.filter((name) => typeof raw[name] === 'string' && dayOf(raw[name]) !== null)
  const when = (['today', 'week'] as const).find((each) => each === raw['when'])
  return {
    ...Object.fromEntries([...given, ...dated].map((name) => [name, raw[name]])),
    ...(when === undefined ? {} : { when }),
  }
}

const DAYS = { today: 0, week: 6 } as const

/** What the server is asked: a day begins and ends by the engineer's own clock. */
export function filterFor({ when, from, to, ...rest }: HistorySearch, now: Date): ChangeFilter {
  const since = when === undefined ? dayOf(from ?? '') : midnight(now, -DAYS[when])
  const last = when === undefined ? dayOf(to ?? '') : null
  return {
    ...rest,
    ...(since === null ? {} : { from: since.toISOString() }),
    ...(last === null ? {} : { to: midnight(last, 1).toISOString() }),
  }
}

/** The beginning of a day, by the engineer's clock; null for what is no day. */
function dayOf(text: string): Date | null {
  const at = /^\d{4}-\d\d-\d\d$/.test(text) ? new Date(`${text}T00:00`) : null
  return at === null || Number.isNaN(at.getTime()) ? null : at
}

function midnight(of: Date, days: number): Date {
  return new Date(of.getFullYear(), of.getMonth(), of.getDate() + days)
}
