import { nearest } from '../nearest.ts'
import type { PlaceholderValues } from '../template/fill.ts'
import { MOST_ROWS } from '../template/generate.ts'
import type { Combined } from './combine.ts'
import type { PatternFault } from './fault.ts'

type Cells = readonly string[]

/**
 * Rows as a spreadsheet holds them. Where a cell of the first row is a placeholder's name, with or without its braces, that
 * row names the columns; else they are the placeholders in their order. Rows without a value are left out.
 */
export function readBlock(texts: readonly Cells[], names: readonly string[]): Combined {
  const filled = texts.map((cells) => cells.map((cell) => cell.trim())).filter((cells) => cells.some(Boolean))
  const [first] = filled
  if (first === undefined) return failed({ is: 'empty' })
  const heads = headsOf(first, names)
  if (heads !== null && 'is' in heads) return failed(heads)
  const columns = heads ?? names
  const rows = heads === null ? filled : filled.slice(1)
  if (rows.length === 0) return failed({ is: 'headOnly' })
  if (rows.length > MOST_ROWS) return failed({ is: 'tooMany', count: rows.length, most: MOST_ROWS })
  const wide = rows.findIndex((cells) => cells.slice(columns.length).some(Boolean))
  if (wide >= 0) {
    const found = rows[wide]?.length ?? 0
    return failed({ is: 'tooWide', row: wide + 1, columns: found, most: columns.length })
  }
  return { ok: true, rows: rows.map((cells) => valuesOf(cells, columns)) }
}

/** The placeholder of each column; null where the first row names none. */
function headsOf(cells: Cells, names: readonly string[]): Cells | PatternFault | null {
  const given = cells.slice(0, lastFilled(cells) + 1).map((cell) => cell.replace(/^\{(.*)\}$/, '$1'))
  const found = given.map((cell) => names.find((name) => name.toLowerCase() === cell.toLowerCase()))
  if (found.every((name) => name === undefined)) return null
  const strange = given.find((_, at) => found[at] === undefined)
  if (strange !== undefined) return { is: 'column', given: strange, nearest: nearest(strange, names) }
  const twice = given.find((_, at) => found.indexOf(found[at]) !== at)
  return twice === undefined
    ? found.filter((name) => name !== undefined)
    : { is: 'columnTwice', given: twice }
}

function valuesOf(cells: Cells, columns: Cells): PlaceholderValues {
  return Object.fromEntries(columns.map((name, at) => [name, cells[at] ?? '']))
}

function lastFilled(cells: Cells): number {
  return cells.findLastIndex(Boolean)
}

function failed(fault: PatternFault): Combined {
  return { ok: false, fault }
}
