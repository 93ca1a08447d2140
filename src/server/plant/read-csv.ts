import Papa from 'papaparse'
import { Problem } from '#domain/problem.ts'
import { type PlantKind, plantKindOf, type Property } from './kinds.ts'

/**
 * Reads one list from CSV with a header row, as rows of the same shape as in JSON: an empty cell is null, and a cell that
 * cannot be what its column holds stays text, to be refused like any other. Throws `not-csv`.
 */
export function readCsv(kind: PlantKind, text: string): Readonly<Record<string, unknown>> {
  const { data, errors, meta } = Papa.parse<Record<string, string>>(text, {
    header: true,
    skipEmptyLines: 'greedy',
    transformHeader: distinctNames(),
  })
  const [error] = errors.filter(({ code }) => code !== 'UndetectableDelimiter')
  if (error !== undefined) {
    const row = error.row === undefined ? '' : `Row ${error.row + 1}: `
    throw notCsv(`${row}${error.message}.`)
  }
  const { properties } = plantKindOf(kind)
  const columns = meta.fields ?? []
  return {
    [kind]: data.map((cells) =>
      Object.fromEntries(
        columns.map((column) => [
          column,
          readCell(propertyOf(properties, column), cells[column]?.trim() ?? ''),
        ]),
      ),
    ),
  }
}

/** The parser would give a second column of one name a name of its own invention, and say so on the console. */
function distinctNames(): (header: string) => string {
  const names = new Set<string>()
  return (header) => {
    const name = header.trim()
    if (names.has(name)) throw notCsv(`Two columns are named “${name.slice(0, 80)}”.`)
    names.add(name)
    return name
  }
}

function notCsv(detail: string): Problem {
  return new Problem('not-csv', { title: 'Not CSV', detail })
}

function propertyOf(properties: Readonly<Record<string, Property>>, column: string): Property | undefined {
  return Object.hasOwn(properties, column) ? properties[column] : undefined
}

function readCell(property: Property | undefined, cell: string): unknown {
  if (cell === '') return null
  return property === undefined ? cell : cellReaders[property.type](cell)
}

const asIs = (cell: string): unknown => cell
const asNumber = (cell: string): unknown => (/^[+-]?\d{1,16}(\.\d{1,16})?$/.test(cell) ? Number(cell) : cell)

const cellReaders: Record<Property['type'], (cell: string) => unknown> = {
  ulid: asIs,
  text: asIs,
  choice: asIs,
  number: asNumber,
  integer: asNumber,
  flag: (cell) => flags.get(cell.toLowerCase()) ?? cell,
}

const flags: ReadonlyMap<string, boolean> = new Map([
  ['true', true],
  ['false', false],
  ['yes', true],
  ['no', false],
  ['1', true],
  ['0', false],
])
