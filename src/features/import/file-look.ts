import { Problem } from '#domain/problem.ts'
import type { Bytes } from '#domain/transfer/bytes.ts'
import { csvReading } from '#domain/transfer/csv-file.ts'
import type { Corrections, ImportReading } from '#domain/transfer/import.ts'
import { asFound, type ImportFile, openImport, type OpenOptions } from '#domain/transfer/open.ts'
import { rowsOfSample } from '#domain/transfer/read-csv.ts'
import { refusedCsv } from '#domain/transfer/refused-csv.ts'
import { textsOf } from '#domain/transfer/text.ts'
import type { ReadAs } from '#data/import.ts'
import type { FileFault } from '#domain/rules.ts'
import type { Contract } from '#domain/vocabulary.ts'
import type { WireRecord } from '#domain/wire.ts'

/** What is seen of a file before anybody is asked what it does. */
export interface FirstLook {
  readonly reading: ImportReading
  /** Rows with data. */
  readonly rows: number
  /** What stands first in each column, in the columns' order; nothing where the file has no columns. */
  readonly samples: readonly (readonly string[])[]
  /** Why it cannot be read as it is; null where it can. */
  readonly problem: FileFault | null
}

/** How a file is read. */
export interface Opening {
  readonly contract: Contract
  readonly readAs: ReadAs
  readonly mapping: NonNullable<Corrections['mapping']>
}

/** Opens a file and looks at all of it. Throws the `Problem` of one that no other reading would help. */
export function look(bytes: Bytes, opening: Opening, onRows: (rows: number) => void): Looked {
  const { contract } = opening
  const options = optionsOf(opening)
  try {
    const file = openImport(contract, bytes, options)
    let rows = 0
    for (const _ of file.rows()) {
      rows += 1
      if (rows % 1000 === 0) onRows(rows)
    }
    const reading = file.reading()
    return { file, firstLook: { reading, rows, samples: samplesOf(bytes, reading), problem: null } }
  } catch (error) {
    const because = error instanceof Problem && error.kind === 'not-csv' ? error.document.because : undefined
    if (because === undefined) throw error
    const reading = csvReading(contract, bytes, options)
    const samples = samplesOf(bytes, reading)
    return { file: null, firstLook: { reading, rows: 0, samples, problem: because } }
  }
}

export interface Looked {
  /** Null where it cannot be read as it is. */
  readonly file: ImportFile | null
  readonly firstLook: FirstLook
}

function optionsOf({ readAs, mapping }: Opening): OpenOptions {
  return { ...asFound, ...readAs, corrections: { mapping } }
}

/** What some rows say, by their number, as the file has it. */
export function rowsOf(file: ImportFile, wanted: readonly number[]): readonly WireRecord[] {
  const numbers = new Set(wanted)
  const found = new Map<number, WireRecord>()
  for (const { row, sent } of file.rows()) {
    if (numbers.has(row)) found.set(row, sent)
    if (found.size === numbers.size) break
  }
  return wanted.map((row) => found.get(row) ?? {})
}

export interface Refusal {
  readonly row: number
  readonly reason: string
}

/** A CSV of some rows in the file's own dialect, each with why it is refused. */
export function refusedFile(
  contract: Contract,
  file: ImportFile,
  refusals: readonly Refusal[],
  reasonColumn: string,
): string {
  const sent = rowsOf(
    file,
    refusals.map(({ row }) => row),
  )
  const rows = refusals.map(({ reason }, at) => ({ sent: sent[at] ?? {}, reason }))
  return refusedCsv(contract, rows, file.reading(), reasonColumn)
}

const SOME = 3
const SAMPLE = 100_000

function samplesOf(bytes: Bytes, { separator, encoding, hasHeader, columns }: ImportReading) {
  if (separator === null || encoding === null) return []
  const [text = ''] = textsOf(bytes, encoding, 'csv')
  const first = hasHeader === true ? 1 : 0
  const rows = rowsOfSample(text.slice(0, SAMPLE), separator).slice(first)
  return columns.map((_, at) =>
    rows
      .flatMap((cells) => cells[at]?.slice(0, 80) ?? [])
      .filter((cell) => cell.trim() !== '')
      .slice(0, SOME),
  )
}
