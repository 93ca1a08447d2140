import type { BulkRequest, Holdings } from '#domain/bulk.ts'
import { countHoldings } from '#domain/bulk/holdings.ts'
import type { Contract } from '#domain/vocabulary.ts'
import { findOperations } from '../database/find-operations.ts'
import { chunksOf } from '../database/operations.ts'
import { createBreather } from './course.ts'
import type { Access } from './plan.ts'
import { targetsOf } from './targets.ts'

/** Reads some records at a time; in between, other requests have their turn. */
const CHUNK = 500

/** What each field holds in a selection. Throws `refused` for what is wrong with it, and `cancelled`. */
export async function holdingsOf(
  access: Access,
  contract: Contract,
  request: BulkRequest,
  signal: AbortSignal,
): Promise<Holdings> {
  const breathe = createBreather({ signal })
  const targets = await access((session) => targetsOf(session, contract, request))
  const count = countHoldings(contract)
  for (const some of chunksOf(targets, CHUNK)) {
    await breathe()
    const ids = some.map(({ id }) => id)
    const found = await access((session) => findOperations(session, ids))
    for (const { operation } of found.values()) count.add(operation)
  }
  return count.holdings()
}
