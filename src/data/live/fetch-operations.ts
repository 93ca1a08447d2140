import { everything } from '#domain/list-query.ts'
import type { SavedOperation } from '#domain/saved.ts'
import type { Contract } from '#domain/vocabulary.ts'
import { fetchPage } from '../operations.ts'

/** The most ids in one address. */
const IDS_TO_A_REQUEST = 100

/** The records of these ids, by id; those that are not there any more are left out. */
export async function fetchOperations(
  contract: Contract,
  ids: readonly string[],
): Promise<ReadonlyMap<string, SavedOperation>> {
  const found = new Map<string, SavedOperation>()
  for (let from = 0; from < ids.length; from += IDS_TO_A_REQUEST) {
    const values = ids.slice(from, from + IDS_TO_A_REQUEST)
    const query = {
      ...everything,
      columns: [{ field: 'id', test: 'is', values }],
      limit: IDS_TO_A_REQUEST,
    } as const
    const { items } = await fetchPage(contract, query)
    for (const item of items) found.set(item.id, item)
  }
  return found
}
