import { z } from 'zod'
import type { ListQuery } from '#domain/list-query.ts'
import { Problem } from '#domain/problem.ts'
import type { Selection } from '#domain/selection.ts'
import { type Dialect, excelDialect, plainDialect } from '#domain/transfer/dialect.ts'
import type { TransferFormat } from '#domain/transfer/format.ts'
import { readUlid } from '#domain/ulid.ts'
import type { Contract } from '#domain/vocabulary.ts'
import { refusedAt } from '../http/problems.ts'
import { queryOf } from '../operations/list.ts'

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
  const format = oneOf('format', take('format'), formatNames) ?? 'csv'
  const region = take('region')
  const base = region === null ? plainDialect : excelDialect(region)
  if (base === null) throw refusedAt('region', 'choice.unknown', { given: short(region), values: regions })
  const dialect = {
    separator: oneOf('separator', take('separator'), separatorNames) ?? base.separator,
    decimal: oneOf('decimal', take('decimal'), markNames) ?? base.decimal,
    bom: oneOf('bom', take('bom'), flagNames) ?? base.bom,
  }
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
const separatorNames = {
  ',': ',',
  ';': ';',
  '\t': '\t',
  '|': '|',
  comma: ',',
  semicolon: ';',
  tab: '\t',
} as const
const markNames = { '.': '.', ',': ',', point: '.', comma: ',' } as const
const flagNames = { true: true, false: false } as const
const regions = ['en-US', 'de-DE', 'fr-FR', 'pt-BR', 'nl-NL']

type Names<V> = Readonly<Record<string, V>>

function oneOf<V>(parameter: string, given: string | null, names: Names<V>): V | undefined {
  if (given === null) return undefined
  if (Object.hasOwn(names, given)) return names[given]
  throw refusedAt(parameter, 'choice.unknown', { given: short(given), values: Object.keys(names) })
}

function short(text: string | null): string {
  return (text ?? '').slice(0, 80).toWellFormed()
}
