import { everything, type ListQuery, writeListQuery } from '#domain/list-query.ts'
import { type Selection, selectionToWire } from '#domain/selection.ts'
import type { Dialect } from '#domain/transfer/dialect.ts'
import type { TransferFormat } from '#domain/transfer/format.ts'
import { type FetchedFile, fetchFile } from './client.ts'

export interface ExportOptions {
  readonly format: TransferFormat
  /** How a CSV is written; null: for programs. */
  readonly dialect: Dialect | null
}

const PATH = '/api/inventory-operations/export'

/** Where the file of all that a query shows is fetched: the browser stores it as it comes. */
export function exportAddress(query: ListQuery, options: ExportOptions): string {
  const list = writeListQuery({ ...query, limit: everything.limit, cursor: null })
  return `${PATH}?${new URLSearchParams([...parametersOf(options), ...list]).toString()}`
}

/** Fetches the file of what is selected, in the list's order. Rejects with a `Problem` or `Unreachable`. */
export function fetchExport(
  selection: Selection,
  { sort }: ListQuery,
  options: ExportOptions,
): Promise<FetchedFile> {
  const address = exportAddress({ ...everything, sort }, options)
  return fetchFile(address, selectionToWire(selection))
}

function parametersOf({ format, dialect }: ExportOptions): string[][] {
  return [['format', format], ...(format !== 'csv' || dialect === null ? [] : dialectParameters(dialect))]
}

export function dialectParameters({ separator, decimal, bom }: Dialect): string[][] {
  return [
    ['separator', separator],
    ['decimal', decimal],
    ['bom', String(bom)],
  ]
}
