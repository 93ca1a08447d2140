import { nameOf } from '#domain/change-summary.ts'
import { writeCell } from '#domain/transfer/cells.ts'
import { csvLines } from '#domain/transfer/csv.ts'
import type { Dialect } from '#domain/transfer/dialect.ts'
import { guardText } from '#domain/transfer/guard.ts'
import { encoded } from '#domain/transfer/text.ts'
import type { Contract } from '#domain/vocabulary.ts'
import { parameterOf, type WireValue } from '#domain/wire.ts'
import { changesBefore, type Listed } from '../database/change-list.ts'
import { type PastChange, recordsOfChange } from '../database/changes.ts'
import { streamOf } from '../http/stream-of.ts'
import { changesBetween } from '../operations/history.ts'
import type { Store } from '../store.ts'
import { type ChangeQuery, filterFor } from './query.ts'

interface ExportOptions {
  readonly contract: Contract
  readonly dialect: Dialect
}

const ofSet = ['changeId', 'savedDate', 'savedBy', 'kind', 'reason']
const ofValue = ['operationId', 'operation', 'outcome', 'parameter', 'before', 'after']

/** Change sets that are read before the next are; and records of one of them, which are also sent at once. */
const SETS = 50
const RECORDS = 250

/** A CSV of the change sets that match, newest first, made while it is sent: a row for each value that was changed. */
export function exportChanges(
  store: Store,
  query: ChangeQuery,
  options: ExportOptions,
): ReadableStream<Uint8Array> {
  return streamOf(encoded(textsOf(store, query, options)))
}

async function* textsOf(store: Store, query: ChangeQuery, options: ExportOptions): AsyncIterable<string> {
  const { separator, bom } = options.dialect
  yield `${bom ? '\u{feff}' : ''}${csvLines([[...ofSet, ...ofValue]], separator)}`
  for await (const set of setsOf(store, query)) {
    let isOfOperations = false
    for await (const records of recordsIn(store, set.id)) {
      isOfOperations = true
      const rows = records.flatMap((record) => rowsOf(record, options))
      yield csvLines(
        rows.map((row) => [...headOf(set), ...row]),
        separator,
      )
    }
    // What was done to the plant or to templates alone has its row, too.
    if (!isOfOperations) yield csvLines([[...headOf(set), ...nothing]], separator)
  }
}

const nothing = ofValue.map(() => '')

async function* setsOf(store: Store, query: ChangeQuery): AsyncIterable<Listed> {
  let { seq } = query
  for (let isMore = true; isMore; ) {
    const page = { seq, limit: SETS }
    const sets = await store.read(async (session) =>
      changesBefore(session.db, session.engine, await filterFor(session, query), page),
    )
    yield* sets
    isMore = sets.length === SETS
    seq = sets.at(-1)?.seq ?? null
  }
}

async function* recordsIn(store: Store, id: string): AsyncIterable<readonly PastChange[]> {
  let after = ''
  for (let isMore = true; isMore; ) {
    const from = after
    const records = await store.read(({ db }) => recordsOfChange(db, id, from, RECORDS))
    if (records.length > 0) yield records
    isMore = records.length === RECORDS
    after = records.at(-1)?.operationId ?? ''
  }
}

function headOf({ id, savedDate, savedBy, kind, reason }: Listed): readonly string[] {
  return [id, savedDate, guardText(savedBy), kind, reason === null ? '' : guardText(reason)]
}

/** What became of one record: its values that differ, or it alone where none does, as when it was deleted. */
function rowsOf(record: PastChange, { contract, dialect }: ExportOptions): readonly (readonly string[])[] {
  const { operationId, before, after } = record
  const name = nameOf(record)
  const outcome = before === null ? 'created' : after === null ? 'deleted' : 'updated'
  const start = [operationId, name === null ? '' : guardText(name), outcome]
  const changes = after === null ? [] : changesBetween(contract, before, after)
  if (changes.length === 0) return [[...start, '', '', '']]
  return changes.map((change) => {
    const parameter = parameterOf(contract, change.parameter)
    const cell = (value: WireValue) =>
      parameter === undefined ? '' : writeCell(parameter, value, dialect.decimal)
    return [...start, change.parameter, cell(change.before), cell(change.after)]
  })
}
