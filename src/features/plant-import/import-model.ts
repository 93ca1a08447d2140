import { createContext, useContext } from 'react'
import type { PlantLook } from '#data/plant.ts'
import type { PlantColumn, PlantImportAnswer } from '#domain/plant-import.ts'
import type { Policy } from '#fields/importing/CommitBar.tsx'
import type { Mapping } from '#fields/importing/mapping-memory.ts'
import type { PlanQuery } from '#fields/importing/use-plan-query.ts'
import type { BroughtFile } from './brought.ts'
import type { Decisions } from './decisions.ts'
import type { PlanRow, Tab } from './plan-rows.ts'

/** The row that the pane shows. */
export interface Chosen {
  readonly key: string
  /** Whether the focus goes to what is to be decided there. */
  readonly isToDecide: boolean
}

/** The columns of one list in a file. */
export interface FileList extends Pick<PlantColumn, 'kind' | 'file'> {
  readonly columns: readonly PlantColumn[]
  /** What was said of them. */
  readonly mapping: Mapping
}

/** Files that are being imported, what was decided about them, and what they would do now. */
export interface PlantImportModel {
  readonly files: readonly BroughtFile[]
  readonly setFiles: (files: readonly BroughtFile[]) => void
  readonly lists: readonly FileList[]
  /** Says what columns are read as, and remembers it. */
  readonly map: (list: FileList, mapping: Mapping) => void
  readonly decisions: Decisions
  readonly decide: (change: (decisions: Decisions) => Decisions) => void
  /** Null where nothing was decided. */
  readonly takeBack: (() => void) | null
  readonly policy: Policy
  readonly setPolicy: (policy: Policy) => void
  readonly plan: PlanQuery<PlantLook, PlantImportAnswer>
  readonly rows: readonly PlanRow[]
  readonly counts: Readonly<Record<Tab, number>>
  readonly chosen: Chosen | null
  readonly choose: (chosen: Chosen) => void
}

const ModelContext = createContext<PlantImportModel | null>(null)

export const PlantImportModelProvider = ModelContext.Provider

export function usePlantImportModel(): PlantImportModel {
  const model = useContext(ModelContext)
  if (model === null) throw new Error('There is no PlantImportModelProvider around this component.')
  return model
}
