import type { BulkRequest, RecordEdit } from '#domain/bulk.ts'
import type { Finding } from '#domain/rules.ts'
import type { SelectionWire } from '#domain/selection.ts'
import type { Contract } from '#domain/vocabulary.ts'
import { idsInOrder } from '../database/list/in-order.ts'
import { refused } from '../http/problems.ts'
import { queryIn, readFilter } from '../operations/list.ts'
import type { Session } from '../store.ts'

/** One record that is meant, and where each record has its own change, that. */
export interface Target {
  readonly id: string
  readonly edit: RecordEdit | null
}

/** The records of a request: in the order in which it names them, or in that of its filter's list. Throws `refused`. */
export async function targetsOf(
  session: Session,
  contract: Contract,
  request: BulkRequest,
): Promise<readonly Target[]> {
  if (!('edits' in request))
    return (await idsOf(session, contract, request)).map((id) => ({ id, edit: null }))
  const seen = new Set<string>()
  const twice = request.edits.flatMap(({ id }, index): readonly Finding[] => {
    if (!seen.has(id)) return seen.add(id) && []
    return [{ field: null, parameter: `edits.${index}.id`, rule: 'record.twice', params: { id } }]
  })
  if (twice.length > 0) throw refused(twice)
  return request.edits.map((edit) => ({ id: edit.id, edit }))
}

/** The ids of a selection. Throws `refused`. */
async function idsOf(
  session: Session,
  contract: Contract,
  selection: SelectionWire,
): Promise<readonly string[]> {
  if ('ids' in selection) return [...new Set(selection.ids)]
  const query = queryIn(contract, parametersOf(selection.filter))
  const ids = await idsInOrder(session, await readFilter(session, query), query.sort)
  const except = new Set(selection.except)
  return except.size === 0 ? ids : ids.filter((id) => !except.has(id))
}

function parametersOf(filter: Readonly<Record<string, string | readonly string[]>>): URLSearchParams {
  return new URLSearchParams(
    Object.entries(filter).flatMap(([name, value]) =>
      (typeof value === 'string' ? [value] : value).map((each) => [name, each]),
    ),
  )
}
