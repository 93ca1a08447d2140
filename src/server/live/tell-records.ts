import { type ChangeEvent, MOST_RECORDS } from '#domain/change-event.ts'
import { type SavedWire, toSavedWire } from '#domain/saved.ts'
import type { Contract } from '#domain/vocabulary.ts'
import { findOperations } from '../database/find-operations.ts'
import type { Session } from '../store.ts'

/**
 * Puts what the touched records are now into the last event that touches each, if they are few: else every page that
 * shows one would ask for it at the same moment. The events are the latest ones, oldest first.
 */
export async function tellRecords(
  session: Pick<Session, 'db' | 'engine'>,
  contract: Contract,
  events: readonly ChangeEvent[],
): Promise<readonly ChangeEvent[]> {
  const last = new Map(events.flatMap(({ seq, ids }) => (ids ?? []).map((id) => [id, seq])))
  if (last.size === 0 || last.size > MOST_RECORDS) return events
  const found = await findOperations(session, [...last.keys()])
  const wireOf = (id: string): SavedWire | null => {
    const stored = found.get(id)
    return stored === undefined ? null : toSavedWire(contract, stored)
  }
  return events.map((event) => {
    const own = (event.ids ?? []).filter((id) => last.get(id) === event.seq)
    return { ...event, records: Object.fromEntries(own.map((id) => [id, wireOf(id)])) }
  })
}
