import { diff } from '#domain/diff.ts'
import { fieldOf } from '#domain/catalogue/index.ts'
import { template } from '#domain/operation.ts'
import type { ParameterChange } from '#domain/parameter-changes.ts'
import { type SavedOperation, type SavedWire, toSavedWire } from '#domain/saved.ts'
import type { Contract } from '#domain/vocabulary.ts'
import { toWire, wireNamesOf } from '#domain/wire.ts'
import { findRevision, lastRevisionOf, pastOf, type PastPage } from '../database/revisions.ts'
import { notFound } from '../http/problems.ts'
import type { Session } from '../store.ts'

export interface Revision {
  readonly revision: number
  readonly savedDate: string
  readonly savedBy: string
  readonly changeId: string
  readonly kind: string
  readonly reason: string | null
  readonly deleted: boolean
  /** What differs from the revision before, or from a new operation's defaults. */
  readonly changes: readonly ParameterChange[]
}

/** The history of one record, newest first; a deleted record keeps its own. Throws `not-found`. */
export async function revisionsOf(
  session: Session,
  contract: Contract,
  id: string,
  page: PastPage,
): Promise<readonly Revision[]> {
  const past = await pastOf(session.db, id, page)
  if (past.length === 0 && (await lastRevisionOf(session.db, id)) === 0)
    throw notFound(`There is no inventory operation ${id}, and there never was.`)
  return past.map(({ revision, before, after, set }) => ({
    revision,
    savedDate: set.savedDate,
    savedBy: set.savedBy,
    changeId: set.id,
    kind: set.kind,
    reason: set.reason,
    deleted: after === null,
    changes: after === null ? [] : changesBetween(contract, before, after),
  }))
}

/** A record as a revision left it. Throws `not-found`. */
export async function recordAt(
  session: Session,
  contract: Contract,
  id: string,
  revision: number,
): Promise<SavedWire> {
  const found = await findRevision(session.db, id, revision)
  if (found === undefined) throw notFound(`The inventory operation ${id} has no revision ${revision}.`)
  if (found.after === null) throw notFound(`Revision ${revision} of ${id} is its deletion.`)
  return toSavedWire(contract, found.after)
}

/** The parameters in which two states of a record differ, those of this contract. */
export function changesBetween(
  contract: Contract,
  before: SavedOperation | null,
  after: SavedOperation,
): readonly ParameterChange[] {
  const from = before?.operation ?? { ...template(contract), id: after.id }
  const [wireBefore, wireAfter] = [toWire(contract, from), toWire(contract, after.operation)]
  return diff(from, after.operation).flatMap(({ field: name }) => {
    const field = fieldOf(contract, name)
    const parameters = field === undefined ? [] : wireNamesOf(field)
    return parameters
      .map((parameter) => ({
        parameter,
        before: wireBefore[parameter] ?? null,
        after: wireAfter[parameter] ?? null,
      }))
      .filter((change) => change.before !== change.after)
  })
}
