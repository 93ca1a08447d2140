import { createContext, useContext } from 'react'
import type { Readable, Store } from '#data/store.ts'
import type { BulkChange } from '#domain/bulk.ts'
import type { FieldName } from '#domain/catalogue/index.ts'
import type { SelectionWire } from '#domain/selection.ts'
import type { FieldsView, FormScope } from '#fields/form-scope.ts'
import type { Policy } from './begun.ts'
import { type FieldPlan, type Plans, planOf } from './plan.ts'
import type { Dropped, Outcome } from './preview-lines.ts'

/** What stands on a small screen; a large one shows both. */
export type Side = 'fields' | 'preview'

export interface Terms {
  /** Kept in the history. */
  readonly reason: string
  readonly policy: Policy
}

/** One begun change with everything that follows it. The object stays the same for as long as the screen does. */
export interface BulkModel {
  readonly selection: SelectionWire
  /** How many operations it holds. */
  readonly total: number
  /** The form that holds the values to set. */
  readonly scope: FormScope
  /** What is said at the fields. */
  readonly view: Store<FieldsView>
  readonly plans: Store<Plans>
  readonly dropped: Store<ReadonlyMap<string, Dropped>>
  readonly terms: Store<Terms>
  /** What is asked for; it follows the plans and the form after a pause. */
  readonly change: Readable<BulkChange>
  /** Brings `change` up to date at once. */
  readonly settle: () => void
  /** Forgets what was begun: it was applied, or called off. */
  readonly forget: () => void
  readonly fieldSearch: Store<string>
  readonly changedOnly: Store<boolean>
  readonly side: Store<Side>
  /** What of the preview is shown. */
  readonly outcome: Store<Outcome>
}

const ModelContext = createContext<BulkModel | null>(null)

export const BulkModelProvider = ModelContext.Provider

export function useBulkModel(): BulkModel {
  const model = useContext(ModelContext)
  if (model === null) throw new Error('There is no BulkModelProvider around this component.')
  return model
}

export function changePlan({ plans }: BulkModel, name: FieldName, part: Partial<FieldPlan>): void {
  plans.set({ ...plans.get(), [name]: { ...planOf(plans.get(), name), ...part } })
}

/** How many operations are selected and not dropped. */
export function meantCount({ total, dropped }: BulkModel): number {
  return total - dropped.get().size
}
