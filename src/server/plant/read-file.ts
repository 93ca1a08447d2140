import { isObject } from '#domain/is-object.ts'
import type { PlantColumn } from '#domain/plant-import.ts'
import { type PlantKind, plantKindNames, type Property } from '#domain/plant-kinds.ts'
import { Problem } from '#domain/problem.ts'
import type { Bytes } from '#domain/transfer/bytes.ts'
import { isRagged, lastNamed, requireDistinct } from '#domain/transfer/csv-file.ts'
import { csvRows, decimalMarkOf, rowsOfSample, separatorOf } from '#domain/transfer/read-csv.ts'
import { jsonObjects, parsedJson } from '#domain/transfer/read-json.ts'
import { encodingOf, isZip, textsOf, unreadable, unreadableIn } from '#domain/transfer/text.ts'
import { inTurns, type Pause } from '../bulk/course.ts'
import { countKnown, type FileColumn, kindOf, readColumns, type SaidColumns } from './file-columns.ts'
import { readCell } from './read-cell.ts'
import { columnsOf, listsIn, type PlantRow, readRow } from './read-rows.ts'

export interface PlantFile {
  readonly bytes: Bytes
  /** Null for the request's own body. */
  readonly name: string | null
  /** Which list it is; null: what its columns or its name say. */
  readonly kind: PlantKind | null
  /** What its columns are said to be where it is of this list. */
  readonly saidOf: (kind: PlantKind) => SaidColumns
}

export interface ReadFile {
  readonly rows: readonly PlantRow[]
  readonly columns: readonly PlantColumn[]
}

/**
 * Reads a file of one list, or JSON of several: CSV in whatever dialect, an array of objects, or lists by their names.
 * Columns that are no property's are named rather than refused: exports of other programs hold more. Throws a `Problem`
 * with the place for what is no such file, and what a pause throws.
 */
export async function readPlantFile(file: PlantFile, pause: Pause): Promise<ReadFile> {
  try {
    if (isZip(file.bytes)) throw unreadable('csv', 'plant.packed', {})
    return await (isJson(file.bytes) ? readJsonFile : readCsvFile)(file, pause)
  } catch (error) {
    throw named(file, error)
  }
}

/** Of several files it is said which one cannot be read. */
function named({ name }: PlantFile, error: unknown): unknown {
  const isOfFile = error instanceof Problem && error.kind !== 'cancelled'
  return name === null || !isOfFile ? error : unreadableIn(name, error)
}

function isJson(bytes: Bytes): boolean {
  return /^\s*[[{]/.test(startOf(bytes, 'json'))
}

const SAMPLE = 100_000

function startOf(bytes: Bytes, format: 'csv' | 'json'): string {
  const [text = ''] = textsOf(bytes, encodingOf(bytes), format)
  return text.slice(0, SAMPLE)
}

async function readJsonFile(file: PlantFile, pause: Pause): Promise<ReadFile> {
  const texts = textsOf(file.bytes, encodingOf(file.bytes), 'json')
  if (/^\s*\{/.test(startOf(file.bytes, 'json'))) {
    const value = parsedJson([...texts].join(''))
    if (isObject(value) && Array.isArray(value[CHILDREN])) return fromObjects(file, [value], pause)
    const items = isObject(value) ? value['items'] : undefined
    if (Array.isArray(items)) return fromObjects(file, items, pause)
    const read: ReadFile[] = []
    for (const [kind, list] of listsIn(value)) read.push(await fromObjects({ ...file, kind }, list, pause))
    return joinedFiles(read)
  }
  const objects: Properties[] = []
  for (const each of jsonObjects(texts)) {
    if (objects.push(each) % SAMPLED === 0) await pause()
  }
  return fromObjects(file, objects, pause)
}

export function joinedFiles(files: readonly ReadFile[]): ReadFile {
  return { rows: files.flatMap(({ rows }) => rows), columns: files.flatMap(({ columns }) => columns) }
}

type Properties = Readonly<Record<string, unknown>>

/** The nodes of a tree each by itself, parents first; one that says neither its path nor its parent lies in the node around it. */
function nodesOf(nodes: readonly unknown[], above: string | null = null): readonly unknown[] {
  return nodes.flatMap((each) => {
    if (!isObject(each)) return [each]
    const { [CHILDREN]: children, ...node } = each
    const isPlaced = above === null || node['path'] != null || node['parentId'] != null
    const path = isPlaced ? node['path'] : `${above}/${String(node['name'])}`
    const below = Array.isArray(children) ? children : []
    return [isPlaced ? node : { ...node, path }, ...nodesOf(below, typeof path === 'string' ? path : null)]
  })
}

/** What a gateway's tree of places calls those below. */
const CHILDREN = 'children'

async function fromObjects(file: PlantFile, tree: readonly unknown[], pause: Pause): Promise<ReadFile> {
  const objects = nodesOf(tree)
  const some = objects.slice(0, SAMPLED).filter(isObject)
  const names = [...new Set(some.flatMap((each) => Object.keys(each)))]
  const kind = kindOf(file, names, 'json')
  const columns = readColumns(kind, names, file.saidOf(kind))
  const properties = new Map(columns.map(({ column, property }) => [column, property]))
  const known = columnsOf(kind)
  let count = 0
  const rows = await inTurns(objects, pause, (each) => {
    const at = { file: file.name, row: (count += 1) }
    if (!isObject(each)) return readRow(kind, at, each, known)
    const values = Object.entries(each).flatMap(([name, value]) => {
      const property = properties.get(name) ?? null
      return property === null ? [] : [[property, value] as const]
    })
    return readRow(kind, at, Object.fromEntries(values), known)
  })
  const sampleOf = (name: string) => some.flatMap((each) => textsIn(each[name]))
  return { rows, columns: columns.map((column) => columnIn(file, kind, column, sampleOf(column.column))) }
}

/** The names of so many objects tell of the others. */
const SAMPLED = 1000

function textsIn(value: unknown): readonly string[] {
  return ['string', 'number', 'boolean'].includes(typeof value) ? [String(value)] : []
}

async function readCsvFile(file: PlantFile, pause: Pause): Promise<ReadFile> {
  const start = startOf(file.bytes, 'csv')
  const separator = separatorOf(start, (names) =>
    Math.max(...plantKindNames.map((kind) => countKnown(kind, names))),
  )
  const [head, ...some] = rowsOfSample(start, separator)
  if (head === undefined) throw unreadable('csv', 'file.empty', {})
  const names = head.map((name) => name.trim())
  requireDistinct(names)
  const kind = kindOf(file, names, 'csv')
  const columns = readColumns(kind, names, file.saidOf(kind))
  const known = columnsOf(kind)
  const properties = columns.map(({ property }) => property)
  const decimal = decimalMarkOf(numbersIn(some, properties, known), separator)
  const rows: PlantRow[] = []
  for (const cells of csvRows(textsOf(file.bytes, encodingOf(file.bytes), 'csv'), separator)) {
    if (cells.every((cell) => cell.trim() === '') || isHead(cells, head) || isDeclaration(cells)) continue
    const values = properties.flatMap((name, index) => {
      const property = name === null ? undefined : known[name]
      const cell = cells[index]
      return name === null || property === undefined || cell === undefined
        ? []
        : [[name, readCell(property, cell, decimal)] as const]
    })
    const row = readRow(kind, { file: file.name, row: rows.length + 1 }, Object.fromEntries(values), known)
    if (rows.push(withRaggedness(row, cells, head)) % SAMPLED === 0) await pause()
  }
  const named = columns.flatMap((column, index) =>
    column.column === ''
      ? []
      : [
          columnIn(
            file,
            kind,
            column,
            some.flatMap((cells) => cells[index] ?? []),
          ),
        ],
  )
  return { rows, columns: named }
}

/** So much of a column shows what it holds. */
const [FEW, SHORT] = [3, 80]

function columnIn(
  { name: file }: PlantFile,
  kind: PlantKind,
  column: FileColumn,
  texts: readonly string[],
): PlantColumn {
  const samples = texts.filter((text) => text.trim() !== '').slice(0, FEW)
  return { kind, file, ...column, samples: samples.map((text) => text.slice(0, SHORT).toWellFormed()) }
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
  names: readonly (string | null)[],
  known: Readonly<Record<string, Property>>,
) {
  for (const cells of rows) {
    for (const [index, name] of names.entries()) {
      if (name !== null && known[name]?.type === 'number') yield cells[index] ?? ''
    }
  }
}
