import { createContext, useContext } from 'react'
import type { PlantIndex } from '#domain/plant-lookup.ts'
import type { Mends } from './mends.ts'
import type { PlanRow, Tab } from './plan-rows.ts'
import type { Source } from './source.ts'
import type { Plan } from './use-plan.ts'
import type { Reading } from './use-reading.ts'

/** What a row of the table may lead to in the pane beside it. */
export interface Chosen {
  readonly row: number
  /** Whether the focus goes to what is to be decided there. */
  readonly isToDecide: boolean
}

/** One file, how it is read, what was decided about it, and what it would do now. */
export interface ImportModel {
  readonly source: Source
  readonly plant: PlantIndex
  readonly reading: Reading
  readonly mends: Mends
  readonly decide: (change: (mends: Mends) => Mends) => void
  /** Null where nothing was decided. */
  readonly takeBack: (() => void) | null
  readonly plan: Plan
  /** All rows of the file. */
  readonly rows: readonly PlanRow[]
  readonly counts: Readonly<Record<Tab, number>>
  readonly chosen: Chosen | null
  readonly choose: (chosen: Chosen | null) => void
}

const ModelContext = createContext<ImportModel | null>(null)

export const ImportModelProvider = ModelContext.Provider

export function useImportModel(): ImportModel {
  const model = useContext(ModelContext)
  if (model === null) throw new Error('There is no ImportModelProvider around this component.')
  return model
}
