import type { ErrorRule, Finding } from '../rules.ts'
import type { Contract } from '../vocabulary.ts'
import { type Parameter, parameterOf, type WireValue } from '../wire.ts'
import type { Bytes } from './bytes.ts'
import { readCell } from './cells.ts'
import { columnsOf, contractOf, countKnown } from './columns.ts'
import type { DecimalMark } from './dialect.ts'
import type { ImportColumn, ImportReading } from './import.ts'
import type { OpenOptions, RawFile } from './open.ts'
import { csvRows, decimalMarkOf, rowsOfSample, separatorOf } from './read-csv.ts'
import { encodingOf, textsOf, unreadable } from './text.ts'

/** Reads a CSV file in whatever dialect it is written. Throws `not-csv`. */
export function openCsv(contract: Contract, bytes: Bytes, options: OpenOptions): RawFile {
  const { reading, read, head } = readBeginning(contract, bytes, options)
  const { encoding, separator, decimal, hasHeader, columns } = reading
  if (hasHeader) requireDistinct(columns.map(({ column }) => column))
  const least = hasHeader ? lastNamed(head) : columns.length
  requireOnce(columns, head)
  function* rows() {
    let isHead = hasHeader
    for (const cells of csvRows(textsOf(bytes, encoding, 'csv'), separator)) {
      if (isDeclaration(cells) || cells.every((cell) => cell.trim() === '')) continue
      if (isHead) isHead = false
      else
        yield {
          place: null,
          sent: sentBy(cells, read, decimal),
          faults: faultsOf(cells, least, columns.length),
        }
    }
  }
  return { rows, reading: () => reading }
}

/** How a CSV looks by its beginning, even one that cannot be read as it is: so that one can say how. Throws `not-csv` for no text, and an empty one. */
export function csvReading(contract: Contract, bytes: Bytes, options: OpenOptions): ImportReading {
  return readBeginning(contract, bytes, options).reading
}

function readBeginning(contract: Contract, bytes: Bytes, options: OpenOptions) {
  const encoding = options.encoding ?? encodingOf(bytes)
  const [sample = ''] = textsOf(bytes, encoding, 'csv')
  const beginning = sample.slice(0, SAMPLE)
  const separator = options.separator ?? separatorOf(beginning, (names) => countKnown(contract, names))
  const [head, ...some] = rowsOfSample(beginning, separator)
  if (head === undefined) throw unreadable('csv', 'file.empty', {})
  const { mapping } = options.corrections
  const hasHeader =
    options.hasHeader ??
    (countKnown(contract, head) > 0 || head.some((name) => mapping?.[name.trim()] !== undefined))
  const names = head.map((name, index) => (hasHeader && name.trim() !== '' ? name.trim() : String(index + 1)))
  const columns = columnsOf(contract, names, mapping)
  const read = columns.map(({ parameter }) =>
    parameter === null ? undefined : parameterOf(contract, parameter),
  )
  const decimal =
    options.decimal ?? decimalMarkOf(numbersIn(hasHeader ? some : [head, ...some], read), separator)
  const found = { format: 'csv', encoding, separator, decimal, hasHeader, columns } as const
  return { reading: { ...found, contract: contractOf(names) }, read, head }
}

const SAMPLE = 100_000

function sentBy(cells: readonly string[], columns: readonly (Parameter | undefined)[], decimal: DecimalMark) {
  const sent: Record<string, WireValue> = {}
  for (const [index, parameter] of columns.entries()) {
    const cell = cells[index]
    if (parameter !== undefined && cell !== undefined)
      sent[parameter.name] = readCell(parameter, cell, decimal)
  }
  return sent
}

/** How many columns there are up to the last that has a name: spreadsheets write more of them, each row as it likes. */
export function lastNamed(head: readonly string[]): number {
  return head.findLastIndex((name) => name.trim() !== '') + 1
}

function faultsOf(cells: readonly string[], least: number, columns: number): readonly Finding<ErrorRule>[] {
  if (!isRagged(cells, least, columns)) return []
  const params = { cells: cells.length, columns }
  return [{ field: null, parameter: '', rule: 'row.ragged', params }]
}

export function isRagged(cells: readonly string[], least: number, columns: number): boolean {
  return cells.length < least || cells.slice(columns).some((cell) => cell.trim() !== '')
}

/** Throws `not-csv` for a header that names two columns alike. */
export function requireDistinct(names: readonly string[]): void {
  const seen = new Map<string, number>()
  for (const [index, name] of names.entries()) {
    const first = seen.get(name)
    if (first !== undefined && name !== '') {
      const places = { first: first + 1, second: index + 1 }
      throw unreadable('csv', 'csv.columnsTwice', { ...places, name: shorten(name, 80) })
    }
    seen.set(name, index)
  }
}

/** One parameter, one column; and at least one of them. */
function requireOnce(columns: readonly ImportColumn[], head: readonly string[]): void {
  const parameters = columns.flatMap(({ parameter }) => parameter ?? [])
  const twice = parameters.find((parameter, index) => parameters.indexOf(parameter) !== index)
  if (twice !== undefined) {
    const [one = '', other = ''] = columns
      .filter(({ parameter }) => parameter === twice)
      .map(({ column }) => shorten(column, 80))
    throw unreadable('csv', 'csv.columnsAlike', { one, other, parameter: twice })
  }
  if (parameters.length > 0 || columns.some(({ ignored }) => ignored === 'asked')) return
  const given = head.slice(0, 5).map((cell) => shorten(cell, 40))
  throw unreadable('csv', 'csv.noParameter', { given })
}

function shorten(text: string, most: number): string {
  return text.slice(0, most).toWellFormed()
}

function* numbersIn(rows: readonly (readonly string[])[], columns: readonly (Parameter | undefined)[]) {
  for (const cells of rows) {
    for (const [index, parameter] of columns.entries()) {
      if (parameter?.field.kind === 'decimal') yield cells[index] ?? ''
    }
  }
}

/** What Excel reads the separator from. */
function isDeclaration(cells: readonly string[]): boolean {
  return cells.length <= 2 && /^sep=.?$/i.test(cells[0] ?? '')
}
