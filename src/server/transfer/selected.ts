import { everything, type Sort } from '#domain/list-query.ts'
import type { Selection } from '#domain/selection.ts'
import { filterOf } from '../database/list/filter.ts'
import { idsInOrder } from '../database/list/in-order.ts'
import { plantOf } from '../database/plant.ts'
import type { Session } from '../store.ts'

/** The ids of the selected records that are there, in the list's order. */
export async function selectedIds(
  session: Session,
  selection: Selection,
  sort: readonly Sort[],
): Promise<readonly string[]> {
  const filter = selection.kind === 'matching' ? selection.filter : everything
  const ids = await idsInOrder(session, filterOf(session.engine, await plantOf(session), filter), sort)
  if (selection.kind === 'ids') return ids.filter((id) => selection.ids.has(id))
  return selection.except.size === 0 ? ids : ids.filter((id) => !selection.except.has(id))
}
