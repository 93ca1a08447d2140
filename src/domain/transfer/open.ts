import type { ErrorRule, Finding } from '../rules.ts'
import type { Contract } from '../vocabulary.ts'
import { template } from '../operation.ts'
import { toWire, type WireRecord } from '../wire.ts'
import { type Bytes, partOf } from './bytes.ts'
import { createCorrector } from './corrections.ts'
import { openCsv } from './csv-file.ts'
import type { DecimalMark, Separator } from './dialect.ts'
import type { TransferFormat } from './format.ts'
import type { Corrections, Encoding, ImportReading } from './import.ts'
import { openObjects } from './object-file.ts'
import { jsonObjects } from './read-json.ts'
import { pythonCalls } from './read-python.ts'
import { zippedObjects } from './read-zip.ts'
import { encodingOf, isZip, textsOf } from './text.ts'

/** One row as it is to be read: what it says of each parameter, and what is wrong with the row itself. */
export interface FileRow {
  /** Counts the rows with data from 1. */
  readonly row: number
  readonly place: string | null
  readonly sent: WireRecord
  readonly faults: readonly Finding<ErrorRule>[]
}

/** A file that can be read more than once. */
export interface ImportFile {
  readonly rows: () => Iterable<FileRow>
  /** How it was understood; complete when all rows were read. */
  readonly reading: () => ImportReading
}

export interface OpenOptions {
  /** Null: what it looks like. */
  readonly format: TransferFormat | null
  readonly separator: Separator | null
  readonly decimal: DecimalMark | null
  readonly encoding: Encoding | null
  /** Whether the first row of a CSV names its columns. */
  readonly hasHeader: boolean | null
  readonly corrections: Corrections
}

/** What a format's reader makes of a file; a row's values are those of its cells or properties. */
export interface RawFile {
  readonly rows: () => Iterable<Omit<FileRow, 'row'>>
  readonly reading: () => ImportReading
}

/** As the file itself shows it. */
export const asFound: OpenOptions = {
  format: null,
  separator: null,
  decimal: null,
  encoding: null,
  hasHeader: null,
  corrections: {},
}

/** Opens a file of operations. Throws a `Problem` for what is no such file, at once or while its rows are read. */
export function openImport(contract: Contract, bytes: Bytes, options: OpenOptions): ImportFile {
  const format = options.format ?? formatOf(bytes)
  const raw = openers[format](contract, bytes, options)
  const correct = createCorrector(contract, options.corrections)
  function* rows(): Iterable<FileRow> {
    let row = 0
    for (const each of raw.rows()) {
      row += 1
      const corrected = correct({ ...each, row })
      if (corrected !== null) yield corrected
    }
  }
  const kept = bytes.size < KEPT && format !== 'zip' ? [...rows()] : null
  return { rows: () => kept ?? rows(), reading: raw.reading }
}

/** Below this the rows of a file are kept rather than read anew. */
const KEPT = 16 * 1024 * 1024

const openers = {
  csv: openCsv,
  json: (contract, bytes, { corrections, encoding: told }) => {
    const encoding = told ?? encodingOf(bytes)
    const objects = () => withoutPlace(jsonObjects(textsOf(bytes, encoding, 'json')))
    return openObjects(contract, objects, { format: 'json', encoding, mapping: corrections.mapping })
  },
  python: (contract, bytes, { corrections, encoding: told }) => {
    const encoding = told ?? encodingOf(bytes)
    const blank = toWire(contract, template(contract))
    const objects = () => withoutPlace(pythonCalls(textsOf(bytes, encoding, 'python'), blank))
    return openObjects(contract, objects, { format: 'python', encoding, mapping: corrections.mapping })
  },
  zip: (contract, bytes, { corrections: { mapping } }) => {
    const objects = () => zippedObjects(bytes)
    return openObjects(contract, objects, { format: 'zip', encoding: null, mapping })
  },
} satisfies Record<TransferFormat, (contract: Contract, bytes: Bytes, options: OpenOptions) => RawFile>

function formatOf(bytes: Bytes): TransferFormat {
  if (isZip(bytes)) return 'zip'
  const [text = ''] = textsOf(partOf(bytes, 0, SAMPLE), encodingOf(bytes), 'csv')
  if (json.test(text)) return 'json'
  return call.test(text) ? 'python' : 'csv'
}

/** A cell may begin with a reference of the gateway, as `{[default]Bay1}` or `[default]Bay1`. */
const json = /^\s*(\{(?!\[)|\[(?!\w+\]))/
/** A cell may speak of the call; then cells stand before it, or a quote. */
const call = /^\t*[^,;|\t"\n]*\bsaveInventoryOperation\s*\(/m

const SAMPLE = 64 * 1024

function* withoutPlace(objects: Iterable<Readonly<Record<string, unknown>>>) {
  for (const value of objects) yield { path: null, value }
}
