import type { SavedWire } from '../saved.ts'
import type { WireRecord } from '../wire.ts'

/** A placeholder that is to be given a value. */
export interface Placeholder {
  readonly name: string
  /** `02`: a number is written with at least two digits. Null: as it is given. */
  readonly pattern: string | null
}

/** What an engineer makes of a template. */
export interface TemplateDraft {
  readonly name: string
  readonly description: string | null
  /**
   * Parameters by their wire names; what is not named takes its default. Texts may hold placeholders, a reference is named
   * by its path or name.
   */
  readonly values: WireRecord
}

export interface Template extends TemplateDraft {
  readonly id: string
  /** In the order of first use. */
  readonly placeholders: readonly Placeholder[]
  readonly createdDate: string
  readonly createdBy: string
  /** Null until the first update. */
  readonly modifiedDate: string | null
  readonly modifiedBy: string | null
  /** Counts its saves from 1; the `ETag` names it. */
  readonly revision: number
  /** How many operations come from it. */
  readonly followers: number
}

/** The most templates that there can be. */
export const MOST_TEMPLATES = 500

/** One save of a template. */
export interface TemplateRevisionWire extends TemplateDraft {
  readonly revision: number
  readonly savedDate: string
  readonly savedBy: string
  /** The revision is the template's deletion. */
  readonly deleted: boolean
  /** The change set that it was made by; null: from before the history kept templates. */
  readonly changeId: string | null
  readonly reason: string | null
}

/** What a change set did to one template. */
export interface TemplateChangeWire {
  readonly id: string
  /** As it is called afterwards, or was called before it was deleted. */
  readonly name: string
  /** Of the template afterwards. */
  readonly revision: number
  /** Its last revision today; null: it is gone. */
  readonly current: number | null
  /** Null where it was created. */
  readonly before: TemplateDraft | null
  /** Null where it was deleted. */
  readonly after: TemplateDraft | null
}

/** Of what an answer that is stale carries: a template, and no operation. */
export function isTemplate(current: SavedWire | Template): current is Template {
  return 'placeholders' in current && 'followers' in current
}
