import type { InventoryOperation } from '../catalogue/index.ts'
import type { Contract } from '../vocabulary.ts'
import { csvHead, csvRows } from './csv.ts'
import type { Dialect } from './dialect.ts'
import { operationsAsZip } from './file-per-operation.ts'
import type { TransferFormat } from './format.ts'
import { parametersFor } from './parameters.ts'
import { pythonHead, pythonPart } from './python.ts'
import { encoded } from './text.ts'

interface Format {
  readonly extension: string
  readonly mediaType: string
  /** The file's bytes as they are made; no more than one batch is held. */
  readonly write: (
    contract: Contract,
    batches: AsyncIterable<readonly InventoryOperation[]>,
    dialect: Dialect,
  ) => AsyncIterable<Uint8Array>
}

export const formats = {
  csv: {
    extension: 'csv',
    mediaType: 'text/csv; charset=utf-8',
    write: (contract, batches, dialect) => encoded(csvTexts(contract, batches, dialect)),
  },
  json: {
    extension: 'json',
    mediaType: 'application/json',
    write: (contract, batches) => encoded(jsonTexts(contract, batches)),
  },
  zip: { extension: 'zip', mediaType: 'application/zip', write: operationsAsZip },
  python: {
    extension: 'py',
    mediaType: 'text/x-python; charset=utf-8',
    write: (contract, batches) => encoded(pythonTexts(contract, batches)),
  },
} satisfies Record<TransferFormat, Format>

type Batches = AsyncIterable<readonly InventoryOperation[]>

async function* csvTexts(contract: Contract, batches: Batches, dialect: Dialect): AsyncIterable<string> {
  yield csvHead(contract, dialect)
  for await (const records of batches) yield csvRows(contract, records, dialect)
}

/** An array, one record to a line. */
async function* jsonTexts(contract: Contract, batches: Batches): AsyncIterable<string> {
  let lead = '[\n'
  for await (const records of batches) {
    const lines = records.map((record) => JSON.stringify(parametersFor(contract, record, 'all')))
    if (lines.length > 0) {
      yield lead + lines.join(',\n')
      lead = ',\n'
    }
  }
  yield lead === '[\n' ? '[]\n' : '\n]\n'
}

async function* pythonTexts(contract: Contract, batches: Batches): AsyncIterable<string> {
  let part = 0
  yield pythonHead
  for await (const records of batches) {
    for (const some of slices(records, CALLS_TO_A_PART)) {
      part += 1
      yield pythonPart(
        part,
        some.map((record) => parametersFor(contract, record, 'all')),
      )
    }
  }
}

/** Jython compiles no function of more than 64 kB; a call of all parameters takes about one. */
const CALLS_TO_A_PART = 25

function slices<T>(items: readonly T[], size: number): readonly (readonly T[])[] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, index) =>
    items.slice(index * size, (index + 1) * size),
  )
}
