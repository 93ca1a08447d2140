import { z } from 'zod'
import type { ListQuery } from '#domain/list-query.ts'
import { Problem } from '#domain/problem.ts'
import type { Selection } from '#domain/selection.ts'
import type { Dialect } from '#domain/transfer/dialect.ts'
import type { TransferFormat } from '#domain/transfer/format.ts'
import { readUlid } from '#domain/ulid.ts'
import type { Contract } from '#domain/vocabulary.ts'
import { readChoice } from '../http/query.ts'
import { queryOf } from '../operations/list.ts'
import { readDialect } from './read-dialect.ts'

/** What an export's address says beside the list's own parameters. */
export interface ExportAddress {
  readonly format: TransferFormat
  readonly dialect: Dialect
  /** Which records, and in what order. */
  readonly query: ListQuery
}

/** Throws `refused`. */
export function readExportAddress(contract: Contract, address: string): ExportAddress {
  const url = new URL(address)
  const take = (name: string): string | null => {
    const value = url.searchParams.get(name)
    url.searchParams.delete(name)
    return value === '' ? null : value
  }
  const format = readChoice('format', take('format'), formatNames) ?? 'csv'
  const dialect = readDialect(take)
  return { format, dialect, query: queryOf(contract, url.href) }
}

/** Reads the body that names a selection. Throws `refused`. */
export function readSelection(contract: Contract, body: unknown): Selection {
  const wire = selectionSchema.safeParse(body)
  if (!wire.success) throw new Problem('refused', { title: 'Refused', detail: SHAPES })
  if ('ids' in wire.data) return { kind: 'ids', ids: new Set(idsOf(wire.data.ids)) }
  const parameters = Object.entries(wire.data.filter).flatMap(([name, value]) =>
    (typeof value === 'string' ? [value] : value).map((each) => [name, each]),
  )
  const filter = queryOf(contract, `http://selection/?${new URLSearchParams(parameters).toString()}`)
  return { kind: 'matching', filter, except: new Set(idsOf(wire.data.except)) }
}

const SHAPES =
  'The body must be {"ids": [...]}, or {"filter": {...}, "except": [...]} with the list’s parameters.'
const ids = z.array(z.string()).max(1_000_000)
const selectionSchema = z.union([
  z.strictObject({ ids }),
  z.strictObject({
    filter: z.record(z.string(), z.union([z.string(), z.array(z.string())])),
    except: ids.default([]),
  }),
])

/** What is no id names no record. */
function idsOf(texts: readonly string[]): readonly string[] {
  return texts.map((text) => readUlid(text) ?? text)
}

const formatNames = { csv: 'csv', json: 'json', zip: 'zip', python: 'python' } satisfies Record<
  TransferFormat,
  TransferFormat
>
