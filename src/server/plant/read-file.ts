import { isObject } from '#domain/is-object.ts'
import { nearest } from '#domain/nearest.ts'
import type { IgnoredColumn } from '#domain/plant-import.ts'
import { type PlantKind, plantKindNames, type Property } from '#domain/plant-kinds.ts'
import { Problem } from '#domain/problem.ts'
import { isRagged, lastNamed, requireDistinct } from '#domain/transfer/csv-file.ts'
import { csvRows, decimalMarkOf, rowsOfSample, separatorOf } from '#domain/transfer/read-csv.ts'
import { jsonObjects, parsedJson } from '#domain/transfer/read-json.ts'
import { type Bytes, encodingOf, isZip, textsOf, unreadable, unreadableIn } from '#domain/transfer/text.ts'
import { readCell } from './read-cell.ts'
import { columnsOf, type PlantRow, readRow, readRows } from './read-rows.ts'

export interface PlantFile {
  readonly bytes: Bytes
  /** Null for the request's own body. */
  readonly name: string | null
  /** Which list it is; null: what its columns or its name say. */
  readonly kind: PlantKind | null
}

export interface ReadFile {
  readonly rows: readonly PlantRow[]
  readonly ignored: readonly IgnoredColumn[]
}

/**
 * Reads a file of one list, or JSON of several: CSV in whatever dialect, an array of objects, or lists by their names.
 * Columns that are no property's are named rather than refused: exports of other programs hold more. Throws a `Problem`
 * with the place for what is no such file.
 */
export function readPlantFile(file: PlantFile): ReadFile {
  try {
    if (isZip(file.bytes)) throw unreadable('csv', 'plant.packed', {})
    return isJson(file.bytes) ? readJsonFile(file) : readCsvFile(file)
  } catch (error) {
    throw named(file, error)
  }
}

/** Of several files it is said which one cannot be read. */
function named({ name }: PlantFile, error: unknown): unknown {
  return name === null || !(error instanceof Problem) ? error : unreadableIn(name, error)
}

function isJson(bytes: Bytes): boolean {
  return /^\s*[[{]/.test(startOf(bytes, 'json'))
}

const SAMPLE = 100_000

function startOf(bytes: Bytes, format: 'csv' | 'json'): string {
  const [text = ''] = textsOf(bytes, encodingOf(bytes), format)
  return text.slice(0, SAMPLE)
}

function readJsonFile(file: PlantFile): ReadFile {
  const texts = textsOf(file.bytes, encodingOf(file.bytes), 'json')
  if (/^\s*\{/.test(startOf(file.bytes, 'json'))) {
    const value = parsedJson([...texts].join(''))
    if (isObject(value) && Array.isArray(value[CHILDREN])) return fromObjects(file, [value])
    const items = isObject(value) ? value['items'] : undefined
    if (!Array.isArray(items))
      return { rows: readRows(value).map((row) => ({ ...row, file: file.name })), ignored: [] }
    return fromObjects(file, items.filter(isObject))
  }
  return fromObjects(file, [...jsonObjects(texts)])
}

type Properties = Readonly<Record<string, unknown>>

/** The nodes of a tree each by itself, parents first; one that says neither its path nor its parent lies in the node around it. */
function nodesOf(nodes: readonly Properties[], above: string | null = null): readonly Properties[] {
  return nodes.flatMap(({ [CHILDREN]: children, ...node }) => {
    const isPlaced = above === null || node['path'] != null || node['parentId'] != null
    const path = isPlaced ? node['path'] : `${above}/${String(node['name'])}`
    const below = Array.isArray(children) ? children.filter(isObject) : []
    return [isPlaced ? node : { ...node, path }, ...nodesOf(below, typeof path === 'string' ? path : null)]
  })
}

/** What a gateway's tree of places calls those below. */
const CHILDREN = 'children'

function fromObjects(file: PlantFile, tree: readonly Properties[]): ReadFile {
  const objects = nodesOf(tree)
  const names = [...new Set(objects.slice(0, SAMPLED).flatMap((each) => Object.keys(each)))]
  const kind = kindOf(file, names, 'json')
  const columns = columnsFor(kind, names)
  const rows = objects.map((each, index) => {
    const known = Object.entries(each).flatMap(([name, value]) => {
      const property = columns.get(name)
      return property === undefined ? [] : [[property, value] as const]
    })
    return readRow(kind, { file: file.name, row: index + 1 }, Object.fromEntries(known))
  })
  return { rows, ignored: ignoredIn(file, kind, names, columns) }
}

/** The names of so many objects tell of the others. */
const SAMPLED = 1000

function readCsvFile(file: PlantFile): ReadFile {
  const start = startOf(file.bytes, 'csv')
  const separator = separatorOf(start, (names) =>
    Math.max(...plantKindNames.map((kind) => columnsFor(kind, names).size)),
  )
  const [head, ...some] = rowsOfSample(start, separator)
  if (head === undefined) throw unreadable('csv', 'file.empty', {})
  const names = head.map((name) => name.trim())
  requireDistinct(names)
  const kind = kindOf(file, names, 'csv')
  const columns = columnsFor(kind, names)
  const known = columnsOf(kind)
  const properties = names.map((name) => columns.get(name))
  const decimal = decimalMarkOf(numbersIn(some, properties, known), separator)
  const rows: PlantRow[] = []
  for (const cells of csvRows(textsOf(file.bytes, encodingOf(file.bytes), 'csv'), separator)) {
    if (cells.every((cell) => cell.trim() === '') || isHead(cells, head) || isDeclaration(cells)) continue
    const values = properties.flatMap((name, index) => {
      const property = name === undefined ? undefined : known[name]
      const cell = cells[index]
      return name === undefined || property === undefined || cell === undefined
        ? []
        : [[name, readCell(property, cell, decimal)] as const]
    })
    const row = readRow(kind, { file: file.name, row: rows.length + 1 }, Object.fromEntries(values))
    rows.push(withRaggedness(row, cells, head))
  }
  return { rows, ignored: ignoredIn(file, kind, names, columns) }
}

function withRaggedness(row: PlantRow, cells: readonly string[], head: readonly string[]): PlantRow {
  if (!isRagged(cells, lastNamed(head), head.length)) return row
  const params = { cells: cells.length, columns: head.length }
  return { ...row, faults: [...row.faults, { field: null, parameter: '', rule: 'row.ragged', params }] }
}

/** The header is met again where the rows are read. */
function isHead(cells: readonly string[], head: readonly string[]): boolean {
  return cells.length === head.length && cells.every((cell, index) => cell === head[index])
}

/** What Excel reads the separator from. */
function isDeclaration(cells: readonly string[]): boolean {
  return cells.length <= 2 && /^sep=.?$/i.test(cells[0] ?? '')
}

function* numbersIn(
  rows: readonly (readonly string[])[],
  names: readonly (string | undefined)[],
  known: Readonly<Record<string, Property>>,
) {
  for (const cells of rows) {
    for (const [index, name] of names.entries()) {
      if (name !== undefined && known[name]?.type === 'number') yield cells[index] ?? ''
    }
  }
}

/** Column -> property, whatever its letter case and its dashes; those that are none's are not in it. */
function columnsFor(kind: PlantKind, names: readonly string[]): ReadonlyMap<string, string> {
  const byBareName = new Map(Object.keys(columnsOf(kind)).map((name) => [bare(name), name]))
  const found = new Map<string, string>()
  for (const name of names) {
    const property = byBareName.get(bare(name))
    if (property !== undefined && ![...found.values()].includes(property)) found.set(name, property)
  }
  return found
}

function bare(name: string): string {
  return name.toLowerCase().replaceAll(/[^a-z0-9]/g, '')
}

function ignoredIn(
  { name: file }: PlantFile,
  kind: PlantKind,
  names: readonly string[],
  columns: ReadonlyMap<string, string>,
): readonly IgnoredColumn[] {
  const known = Object.keys(columnsOf(kind))
  return names
    .filter((name) => name !== '' && !columns.has(name))
    .slice(0, MOST_IGNORED)
    .map((name) => {
      const column = name.slice(0, 80).toWellFormed()
      return { kind, file, column, nearest: nearest(column, known) }
    })
}

const MOST_IGNORED = 100

/** Which list has the most of these columns; where several have, the one that the file's name speaks of. */
function kindOf({ kind, name }: PlantFile, names: readonly string[], format: 'csv' | 'json'): PlantKind {
  if (kind !== null) return kind
  const scored = plantKindNames.map((each) => ({ kind: each, known: columnsFor(each, names).size }))
  const most = Math.max(...scored.map(({ known }) => known))
  const likely = scored.filter(({ known }) => known === most && known > 0).map((each) => each.kind)
  const [only] = likely
  if (only !== undefined && likely.length === 1) return only
  const spoken = likely.find((each) => name !== null && spokenOf[each].test(name))
  if (spoken !== undefined) return spoken
  const given = names.slice(0, 5).map((each) => each.slice(0, 40).toWellFormed())
  throw likely.length === 0
    ? unreadable(format, 'plant.noProperty', { given })
    : unreadable(format, 'plant.severalLists', { lists: likely, given })
}

const spokenOf = {
  locations: /locat/i,
  materials: /mater/i,
  unitsOfMeasure: /unit|uom/i,
  reasonCodes: /reason/i,
  operations: /oper/i,
} satisfies Record<PlantKind, RegExp>
