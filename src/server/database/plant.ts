import { type Kysely, sql } from 'kysely'
import type { Location, Plant } from '#domain/plant.ts'
import { indexPlant, type PlantIndex } from '#domain/plant-lookup.ts'
import { type PlantKind, type PlantRecord, type PlantValue, plantKindOf } from '#domain/plant-kinds.ts'
import type { Session } from '../store.ts'
import { snake } from './columns.ts'
import { chunksOf } from './operations.ts'
import type { Cell, Tables } from './tables.ts'

const tables = {
  unitsOfMeasure: 'unit_of_measure',
  locations: 'location',
  materials: 'material',
  reasonCodes: 'reason_code',
  operations: 'operation',
} as const satisfies Record<PlantKind, keyof Tables>

export function tableOf(kind: PlantKind): (typeof tables)[PlantKind] {
  return tables[kind]
}

/** The plant as this transaction found it, indexed; remembered until the plant changes. */
export function plantOf({ db, plantSeq, memory }: Session): Promise<PlantIndex> {
  return memory.recall('plant', String(plantSeq), () => readPlant(db))
}

/** The plant as this transaction has made it. */
export async function readPlant(db: Kysely<Tables>): Promise<PlantIndex> {
  const read = async (kind: PlantKind) => [...(await readKind(db, kind))]
  const plant = {
    locations: await read('locations'),
    materials: await read('materials'),
    unitsOfMeasure: await read('unitsOfMeasure'),
    reasonCodes: await read('reasonCodes'),
    operations: await read('operations'),
  }
  const typed = asPlant(plant)
  return indexPlant({ ...typed, locations: inTreeOrder(typed.locations) })
}

/** All records of a kind, by path or name. */
export async function readKind(db: Kysely<Tables>, kind: PlantKind): Promise<readonly PlantRecord[]> {
  const { label } = plantKindOf(kind)
  const { rows } = await sql<Readonly<Record<string, Cell>>>`
    select * from ${sql.table(tableOf(kind))} order by ${sql.ref(snake(label))}, id`.execute(db)
  return rows.map((row) => toRecord(kind, row))
}

/** Inserts the records, or puts them in place of those with their ids. */
export async function writeKind(
  db: Kysely<Tables>,
  kind: PlantKind,
  records: readonly PlantRecord[],
): Promise<void> {
  const { properties } = plantKindOf(kind)
  const names = Object.keys(properties)
  const columns = names.map((name) => sql.ref(snake(name)))
  const updates = names.map((name) => sql`${sql.ref(snake(name))} = excluded.${sql.ref(snake(name))}`)
  for (const some of chunksOf(records, 500)) {
    const rows = some.map((record) => sql`(${sql.join(names.map((name) => toCell(record[name])))})`)
    await sql`insert into ${sql.table(tableOf(kind))} (${sql.join(columns)}) values ${sql.join(rows)}
      on conflict (id) do update set ${sql.join(updates)}`.execute(db)
  }
}

export async function deleteKind(db: Kysely<Tables>, kind: PlantKind, ids: readonly string[]): Promise<void> {
  for (const some of chunksOf(ids, 500)) {
    await sql`delete from ${sql.table(tableOf(kind))} where id in (${sql.join(some)})`.execute(db)
  }
}

function toRecord(kind: PlantKind, row: Readonly<Record<string, Cell>>): PlantRecord {
  const { properties } = plantKindOf(kind)
  const values = Object.entries(properties).map(([name, { type }]) => {
    const cell = row[snake(name)] ?? null
    return [name, type === 'flag' ? cell === 1 : cell]
  })
  return { ...Object.fromEntries(values), id: String(row['id']) }
}

function toCell(value: PlantValue | undefined): Cell {
  return typeof value === 'boolean' ? Number(value) : (value ?? null)
}

/** Only what the import has checked against the same properties is in these tables. */
function asPlant(lists: Readonly<Record<PlantKind, readonly PlantRecord[]>>): Plant {
  return lists as unknown as Plant
}

/** Each place before those in it, brothers by their order, then by name. */
function inTreeOrder(locations: readonly Location[]): readonly Location[] {
  const ids = new Set(locations.map(({ id }) => id))
  const children = new Map<string | null, Location[]>()
  for (const location of locations) {
    const parent = location.parentId !== null && ids.has(location.parentId) ? location.parentId : null
    children.set(parent, [...(children.get(parent) ?? []), location])
  }
  const below = (parent: string | null): readonly Location[] =>
    (children.get(parent) ?? [])
      .toSorted((a, b) => a.sortOrder - b.sortOrder || (a.path < b.path ? -1 : 1))
      .flatMap((location) => [location, ...below(location.id)])
  return below(null)
}
