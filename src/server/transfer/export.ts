import type { InventoryOperation } from '#domain/catalogue/index.ts'
import type { Sort } from '#domain/list-query.ts'
import type { Selection } from '#domain/selection.ts'
import type { Dialect } from '#domain/transfer/dialect.ts'
import type { TransferFormat } from '#domain/transfer/format.ts'
import { formats } from '#domain/transfer/formats.ts'
import type { Contract } from '#domain/vocabulary.ts'
import { operationsAsOf } from '../database/as-of.ts'
import { chunksOf } from '../database/operations.ts'
import { streamOf } from '../http/stream-of.ts'
import type { Store } from '../store.ts'
import { selectedIds } from './selected.ts'

export interface ExportRequest {
  readonly contract: Contract
  readonly format: TransferFormat
  readonly dialect: Dialect
  readonly selection: Selection
  readonly sort: readonly Sort[]
}

/** Records that are read, written and sent before the next are read. */
const BATCH = 250

/** A file of the selected records as they are now, made while it is sent. */
export async function exportOperations(
  store: Store,
  { contract, format, dialect, selection, sort }: ExportRequest,
): Promise<ReadableStream<Uint8Array>> {
  const { ids, seq } = await store.read(async (session) => ({
    ids: await selectedIds(session, selection, sort),
    seq: session.seq,
  }))
  return streamOf(formats[format].write(contract, batchesOf(store, ids, seq), dialect))
}

async function* batchesOf(
  store: Store,
  ids: readonly string[],
  seq: number,
): AsyncIterable<readonly InventoryOperation[]> {
  for (const some of chunksOf(ids, BATCH)) {
    const found = await store.read((session) => operationsAsOf(session, some, seq))
    yield some.flatMap((id) => found.get(id)?.operation ?? [])
  }
}
