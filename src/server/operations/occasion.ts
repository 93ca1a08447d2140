import type { ChangeKind } from '../database/change-kind.ts'
import type { Author } from '../database/changes.ts'
import type { Settings } from '../settings.ts'

/** Who writes, when and why: what a request's change set keeps of it. */
export interface Occasion {
  readonly settings: Settings
  readonly reason: string | null
  readonly now: number
  /** Told which change set was stored. */
  readonly onStored?: (changeId: string) => void
}

export function occasionOf(settings: Settings, reason: string | null): Occasion {
  return { settings, reason, now: (settings.now ?? Date.now)() }
}

export function authorOf({ settings, reason, now, onStored }: Occasion, kind: ChangeKind): Author {
  return { kind, reason, user: settings.user, now, ...(onStored === undefined ? {} : { onStored }) }
}
