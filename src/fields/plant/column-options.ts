import { type PlantKind, plantKindOf } from '#domain/plant-kinds.ts'
import type { WordsWith } from '#domain/words/words.ts'

interface ColumnOption {
  readonly value: string
  readonly text: string
}

/** What a column of a list may be read as: its properties, and those that mean another record by its path or name. */
export function columnOptions(words: WordsWith<'plant'>, kind: PlantKind): readonly ColumnOption[] {
  return Object.entries(plantKindOf(kind).properties).flatMap(([name, { by }]) =>
    [name, ...(by === undefined ? [] : [by])].map((value) => ({
      value,
      text: `${value} · ${words.plant.properties[name] ?? words.plant.columns.id}`,
    })),
  )
}
