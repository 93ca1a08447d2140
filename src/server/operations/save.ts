import type { InventoryOperation } from '#domain/catalogue/index.ts'
import { diff } from '#domain/diff.ts'
import { template } from '#domain/operation.ts'
import type { SavedOperation } from '#domain/saved.ts'
import { mintUlid, readUlid } from '#domain/ulid.ts'
import { storeChange } from '../database/changes.ts'
import { findKey, keepKey } from '../database/keys.ts'
import { plantOf } from '../database/plant.ts'
import { refused } from '../http/problems.ts'
import type { Settings } from '../settings.ts'
import { sha256 } from '../sha256.ts'
import type { Session, Store } from '../store.ts'
import { flattened, type Judged, judge } from '#domain/judge.ts'
import { authorOf, type Occasion } from './occasion.ts'
import { changedRecord, existing, newRecord, requireCurrent } from './records.ts'

export interface SaveRequest extends Occasion {
  readonly body: unknown
  readonly ifMatch: string | undefined
  /** Makes a create safe to repeat. An update does not look at it: `If-Match` keeps that from happening twice. */
  readonly key: string | null
}

export interface Saved {
  readonly saved: SavedOperation
  readonly created: boolean
}

/** Saves one operation. Throws a `Problem`: `refused`, `not-found`, `stale`, `key-reused`. */
export async function save(store: Store, request: SaveRequest): Promise<Saved> {
  const id = idOf(request.body)
  if (id !== null) return store.write((session) => update(session, request, id))
  const hash = request.key === null ? '' : await digestOf(request.body)
  return store.write((session) => create(session, request, hash))
}

/** Everything that a save of this body would be told. Throws `not-found`. */
export async function validate(store: Store, { contract }: Settings, body: unknown): Promise<Judged> {
  const id = idOf(body)
  return store.read(async (session) => {
    const base = id === null ? template(contract) : (await existing(session, id)).operation
    return judge(contract, await plantOf(session), base, body)
  })
}

/** The record that a judged body makes. Throws `refused`. */
export function accepted({ record, errors, warnings }: Judged): InventoryOperation {
  if (record === undefined) throw refused(errors, warnings)
  return record
}

async function create(session: Session, request: SaveRequest, hash: string): Promise<Saved> {
  const { settings, body, key, now } = request
  const repeated = key === null ? undefined : (await findKey(session.db, key, hash))?.saved
  if (repeated != null) return { saved: repeated, created: true }
  const plant = await plantOf(session)
  const operation = accepted(judge(settings.contract, plant, template(settings.contract), body))
  const change = newRecord(request, plant, operation, mintUlid(now))
  const changeId = await storeChange(session, authorOf(request, 'create'), [change])
  if (key !== null) await keepKey(session.db, { key, hash, changeId, operationId: change.id })
  return { saved: change.after, created: true }
}

async function update(session: Session, request: SaveRequest, id: string): Promise<Saved> {
  const { settings, body, ifMatch } = request
  const before = await existing(session, id)
  requireCurrent(settings, ifMatch, before)
  const plant = await plantOf(session)
  const operation = accepted(judge(settings.contract, plant, before.operation, body))
  if (diff(before.operation, operation).length === 0) return { saved: before, created: false }
  const change = changedRecord(request, plant, before, operation)
  await storeChange(session, authorOf(request, 'update'), [change])
  return { saved: change.after, created: false }
}

/** The record that a body is about; null: a new one, or nothing that could be stored. */
function idOf(body: unknown): string | null {
  const sent = typeof body === 'object' && body !== null && 'id' in body ? body.id : null
  return typeof sent === 'string' ? readUlid(sent) : null
}

/** Names a body: the same parameters in another order, or written with other spaces, are the same body. */
async function digestOf(body: unknown): Promise<string> {
  const flat = flattened(body)
  const entries = typeof flat === 'object' && flat !== null ? Object.entries(flat) : [['', flat]]
  const text = JSON.stringify(entries.toSorted(([a], [b]) => (String(a) < String(b) ? -1 : 1)))
  return sha256(text)
}
