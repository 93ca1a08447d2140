import { isPlantKind, type PlantKind } from '#domain/plant-kinds.ts'
import { excelDialect, plainDialect } from '#domain/transfer/dialect.ts'
import { refusedPlantCsv } from '#domain/transfer/refused-plant.ts'
import { worded } from '#domain/words/words.ts'
import { storeFile } from '#ui/store-file.ts'
import { usePlantImportModel } from './import-model.ts'
import type { PlanRow } from './plan-rows.ts'
import { usePlantImportWords } from './words.ts'

/** Hands the rows that cannot be stored to the browser, a file for each list, each row with its reasons. */
export function useRefusedFiles(): () => void {
  const all = usePlantImportWords()
  const words = all.importing.commit
  const { rows } = usePlantImportModel()
  const reasonOf = ({ errors }: PlanRow) =>
    Object.entries(errors)
      .flatMap(([column, messages]) =>
        messages.map((message) => `${column === '' ? '' : `${column}: `}${worded(all, message)}`),
      )
      .join(' ')
  return () => {
    const dialect = excelDialect(navigator.language) ?? plainDialect
    for (const [kind, some] of byKind(rows.filter(({ outcome }) => outcome === 'refused'))) {
      const lines = some.map((row) => ({ given: row.given ?? {}, reason: reasonOf(row) }))
      const csv = refusedPlantCsv(kind, lines, dialect, words.reasonColumn)
      const name = words.refusedFile(all.plant.kinds[kind])
      storeFile({ blob: new Blob([csv], { type: 'text/csv;charset=utf-8' }), name })
    }
  }
}

function byKind(rows: readonly PlanRow[]): readonly (readonly [PlantKind, readonly PlanRow[]])[] {
  const groups: Partial<Record<PlantKind, PlanRow[]>> = {}
  for (const row of rows) (groups[row.kind] ??= []).push(row)
  return Object.entries(groups).flatMap(([kind, some]) => (isPlantKind(kind) ? [[kind, some] as const] : []))
}
