import { type Kysely, sql } from 'kysely'
import { isPlantKind, type PlantKind, type PlantRecord } from '#domain/plant-kinds.ts'
import type { RowsRunner } from './many-rows.ts'
import type { PlantChangeRow, Tables } from './tables.ts'

/** One plant record's part in a change set: what it was (null: not there) and what it becomes (null: deleted). */
export interface PlantChange {
  readonly kind: PlantKind
  readonly id: string
  readonly before: PlantRecord | null
  readonly after: PlantRecord | null
}

/** What a change set did to the plant. */
export interface PlantPart {
  readonly changes: readonly PlantChange[]
  /** How many operations say something else because of it. */
  readonly restated: number
}

/** Puts the parts together: what is changed twice, was as it was before the first and is as it is after the last. */
export function createPlantTally() {
  const byRecord = new Map<string, PlantChange>()
  const restated: number[] = []
  const count = (holds: (change: PlantChange) => boolean) => [...byRecord.values()].filter(holds).length
  return {
    add: (part: PlantPart) => {
      restated.push(part.restated)
      for (const change of part.changes) {
        const key = `${change.kind} ${change.id}`
        byRecord.set(key, { ...change, before: (byRecord.get(key) ?? change).before })
      }
    },
    changes: (): readonly PlantChange[] => [...byRecord.values()],
    counts: (): Readonly<Record<string, number>> =>
      restated.length === 0
        ? {}
        : {
            plantCreated: count(({ before }) => before === null),
            plantUpdated: count(({ before, after }) => before !== null && after !== null),
            plantDeleted: count(({ after }) => after === null),
            restated: restated.reduce((sum, each) => sum + each, 0),
          },
  }
}

export async function writePlantChanges(
  run: RowsRunner,
  changeId: string,
  changes: readonly PlantChange[],
): Promise<void> {
  await run({
    key: 'plant history',
    types: ['text', 'text', 'text', 'text', 'text'],
    rows: changes.map(({ kind, id, before, after }) => [changeId, kind, id, written(before), written(after)]),
    statement: (values) =>
      sql`insert into plant_change_record (change_id, kind, record_id, before, after) values ${values}`,
  })
}

export async function plantChangesOf(db: Kysely<Tables>, changeId: string): Promise<readonly PlantChange[]> {
  const rows = await db
    .selectFrom('plant_change_record')
    .selectAll()
    .where('change_id', '=', changeId)
    .execute()
  return rows.flatMap(toChange)
}

function toChange({ kind, record_id: id, before, after }: PlantChangeRow): readonly PlantChange[] {
  return isPlantKind(kind) ? [{ kind, id, before: read(before), after: read(after) }] : []
}

function written(record: PlantRecord | null): string | null {
  return record === null ? null : JSON.stringify(record)
}

function read(text: string | null): PlantRecord | null {
  return text === null ? null : asWritten(JSON.parse(text))
}

/** Only `writePlantChanges` writes these texts. */
function asWritten(value: unknown): PlantRecord {
  return value as PlantRecord
}
