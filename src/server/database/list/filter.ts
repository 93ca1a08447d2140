import { type RawBuilder, sql } from 'kysely'
import type { ListFilter, LocationSide } from '#domain/list-query.ts'
import { normalLabel } from '#domain/plant.ts'
import type { PlantIndex } from '#domain/plant-lookup.ts'
import { readUlid } from '#domain/ulid.ts'
import type { Engine } from '../engine.ts'
import { fold } from '../operations.ts'
import { columnCondition } from './column-conditions.ts'

/** A condition on rows of `inventory_operation`. */
export type Where = RawBuilder<boolean>

/** The part of a list query that says which records; its places by path, its words folded. */
export interface Filter {
  readonly key: string
  readonly isEverything: boolean
  /** All the records, found by indexes. */
  readonly where: Where
  /** The same, for looking at a few records that are at hand. */
  readonly test: Where
}

/** Reads a filter against the plant: a place that is not there is one below which nothing lies. */
export function filterOf(engine: Engine, plant: PlantIndex, filter: ListFilter): Filter {
  const words =
    filter.q === null ? [] : [...new Set(fold(filter.q).split(/\s+/u))].filter((word) => word !== '')
  const facets = facetsOf(engine, plant, filter)
  const seek = words.length === 0 ? [] : [withWords(engine, words)]
  const probe = words.length === 0 ? [] : [holdingWords(engine, words)]
  return {
    key: JSON.stringify([words, { ...filter, q: null, sort: null, limit: null, cursor: null, offset: null }]),
    isEverything: facets.length + words.length === 0,
    where: all([...facets, ...seek]),
    test: all([...facets, ...probe]),
  }
}

export function all(conditions: readonly Where[]): Where {
  return conditions.length === 0 ? sql<boolean>`1 = 1` : sql<boolean>`(${sql.join(conditions, sql` and `)})`
}

function facetsOf(engine: Engine, plant: PlantIndex, filter: ListFilter): readonly Where[] {
  return [
    ...oneOf('operation_type', filter.type),
    ...oneOf('status', filter.status),
    ...oneOf(
      'operation_id',
      filter.operationId.map((text) => readUlid(text) ?? text),
    ),
    ...flag('enabled', filter.enabled),
    ...flag('complete', filter.complete),
    ...anyOf(filter.material.map((text) => materialCondition(plant, text))),
    ...anyOf(filter.location.flatMap((text) => locationConditions(plant, text, filter.side))),
    ...filter.columns.map((column) => columnCondition(engine, column)),
  ]
}

function oneOf(column: string, values: readonly string[]): readonly Where[] {
  const distinct = [...new Set(values)]
  return distinct.length === 0 ? [] : [sql<boolean>`${sql.ref(column)} in (${sql.join(distinct)})`]
}

function flag(column: string, value: boolean | null): readonly Where[] {
  return value === null ? [] : [sql<boolean>`${sql.ref(column)} = ${value ? 1 : 0}`]
}

function anyOf(conditions: readonly Where[]): readonly Where[] {
  return conditions.length === 0 ? [] : [sql<boolean>`(${sql.join(conditions, sql` or `)})`]
}

function materialCondition(plant: PlantIndex, text: string): Where {
  const id = readUlid(text) ?? plant.byLabel('material', text)[0]?.id
  return id === undefined
    ? sql<boolean>`material_label = ${normalLabel(text)}`
    : sql<boolean>`material_id = ${id}`
}

const columnsOfSide: Record<LocationSide, readonly string[]> = {
  either: ['source_location_label', 'destination_location_label'],
  source: ['source_location_label'],
  destination: ['destination_location_label'],
}

/** A place and all below it are one range of paths: `/` is followed by `0` in any bytewise order. */
function locationConditions(plant: PlantIndex, text: string, side: LocationSide): readonly Where[] {
  const id = readUlid(text)
  const path = id === null ? normalLabel(text) : plant.byId('location', id)?.label
  if (path === undefined) return [sql<boolean>`1 = 0`]
  return columnsOfSide[side].flatMap((column) => [
    sql<boolean>`${sql.ref(column)} = ${path}`,
    sql<boolean>`(${sql.ref(column)} > ${`${path}/`} and ${sql.ref(column)} < ${`${path}0`})`,
  ])
}

/** The rows with all the words, by the index of text where it can say which they may be. */
function withWords(engine: Engine, words: readonly string[]): Where {
  // The longest words are the rarest; what they leave is looked at.
  const longest = words.toSorted((a, b) => b.length - a.length).slice(0, 4)
  const may = longest.flatMap((word) => engine.mayHold(word) ?? [])
  const conditions = [...may, ...words.map(engine.holds)]
  return sql<boolean>`no in (select s.no from inventory_operation_search s where ${all(conditions)})`
}

function holdingWords(engine: Engine, words: readonly string[]): Where {
  return sql<boolean>`exists (select 1 from inventory_operation_search s
    where s.no = inventory_operation.no and ${all(words.map(engine.holds))})`
}
