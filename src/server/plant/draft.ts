import type { ErrorRule, Finding } from '#domain/rules.ts'
import {
  labelOf,
  type PlantKind,
  plantKindNames,
  plantKindOf,
  type PlantRecord,
  type PlantValue,
} from '#domain/plant-kinds.ts'
import type { PlantChange } from '../database/plant-changes.ts'
import type { PlantRow } from './read-rows.ts'

/** Records by id. */
export type Lists = Readonly<Record<PlantKind, ReadonlyMap<string, PlantRecord>>>

/** The lists while an import is being worked out, findable by path or name. */
export interface Draft {
  readonly lists: Lists
  readonly put: (kind: PlantKind, record: PlantRecord) => void
  /** The ids of the records that are called so. */
  readonly called: (kind: PlantKind, label: string) => readonly string[]
}

export function draftOf(before: Lists): Draft {
  const lists = mapKinds((kind) => new Map(before[kind]))
  const ids = mapKinds((kind) => {
    const byLabel = new Map<string, Set<string>>()
    for (const record of before[kind].values()) add(byLabel, labelOf(kind, record), record.id)
    return byLabel
  })
  return {
    lists,
    put: (kind, record) => {
      const old = lists[kind].get(record.id)
      if (old !== undefined) ids[kind].get(labelOf(kind, old))?.delete(record.id)
      lists[kind].set(record.id, record)
      add(ids[kind], labelOf(kind, record), record.id)
    },
    called: (kind, label) => [...(ids[kind].get(label) ?? [])],
  }
}

export function mapKinds<T>(of: (kind: PlantKind) => T): Record<PlantKind, T> {
  return {
    locations: of('locations'),
    materials: of('materials'),
    unitsOfMeasure: of('unitsOfMeasure'),
    reasonCodes: of('reasonCodes'),
    operations: of('operations'),
  }
}

/** As `mapKinds`, one after the other. */
export async function mapKindsInTurn<T>(of: (kind: PlantKind) => Promise<T>): Promise<Record<PlantKind, T>> {
  return {
    locations: await of('locations'),
    materials: await of('materials'),
    unitsOfMeasure: await of('unitsOfMeasure'),
    reasonCodes: await of('reasonCodes'),
    operations: await of('operations'),
  }
}

/** The records that are new or not as they were. */
export function changesIn(before: Lists, after: Lists): readonly PlantChange[] {
  return plantKindNames.flatMap((kind) =>
    [...after[kind].values()].flatMap((record): readonly PlantChange[] => {
      const old = before[kind].get(record.id)
      return isSameRecord(kind, old, record)
        ? []
        : [{ kind, id: record.id, before: old ?? null, after: record }]
    }),
  )
}

export function isSameRecord(kind: PlantKind, before: PlantRecord | undefined, after: PlantRecord): boolean {
  const names = Object.keys(plantKindOf(kind).properties)
  return before !== undefined && names.every((name) => before[name] === after[name])
}

/** One thing that is wrong with a row, at the column that says it. */
export function about(
  kind: PlantKind,
  column: string,
  rule: ErrorRule,
  params: Finding['params'] = {},
): Finding<ErrorRule> {
  return { field: null, parameter: column, rule, params: { target: plantKindOf(kind).target, ...params } }
}

/** A row that does not say what a new record must have. */
export function lack({ kind }: PlantRow, name: string): Finding<ErrorRule> {
  const { values } = plantKindOf(kind).properties[name] ?? {}
  return values === undefined
    ? about(kind, name, 'type.wrong', { expected: 'text', given: 'null' })
    : about(kind, name, 'choice.missing', { values })
}

export function textOf(value: PlantValue | undefined): string | null {
  return typeof value === 'string' && value !== '' ? value : null
}

function add(byLabel: Map<string, Set<string>>, label: string, id: string): void {
  const ids = byLabel.get(label)
  if (ids === undefined) byLabel.set(label, new Set([id]))
  else ids.add(id)
}
