import { fieldOf, type FieldName, type InventoryOperation } from '#domain/catalogue/index.ts'
import { overridesOf, templateChangesOf } from '#domain/template/drift.ts'
import type { Follower, FollowerPage, Origin } from '#domain/template/follow.ts'
import type { Contract } from '#domain/vocabulary.ts'
import { fieldsToWire, mainWireName, parameterOf, type WireValue } from '#domain/wire.ts'
import { countFollowers, followersOf, memoriesOf } from '../database/template-memory.ts'
import { templateRevisions } from '../database/templates.ts'
import { messagesOf } from '../http/problems.ts'
import { existing } from '../operations/records.ts'
import type { Session } from '../store.ts'
import { existingTemplate } from './save.ts'
import { type StoredStanding, standingsOf } from './standing.ts'

/** The operations that come from a template, by id, those behind `after`. Throws `not-found`. */
export async function followerPage(
  session: Session,
  contract: Contract,
  templateId: string,
  { after, limit }: { readonly after: string; readonly limit: number },
): Promise<FollowerPage> {
  const template = await existingTemplate(session, templateId)
  const ids = await followersOf(session.db, templateId, after, limit + 1)
  const shown = ids.slice(0, limit)
  const standings = await standingsOf(session, contract, template, shown)
  return {
    items: standings.map((each) => toFollower(contract, each)),
    nextCursor: ids.length > limit ? (shown.at(-1) ?? null) : null,
    total: (await countFollowers(session.db)).get(templateId) ?? 0,
  }
}

/** Where an operation comes from; null: from no template. Throws `not-found`. */
export async function originOf(session: Session, contract: Contract, id: string): Promise<Origin | null> {
  await existing(session, id)
  const memory = (await memoriesOf(session.db, contract, [id])).get(id)
  if (memory === undefined) return null
  const { templateId, templateRevision, values } = memory
  const [last] = await templateRevisions(session.db, templateId)
  return {
    templateId,
    templateRevision,
    name: last?.content.name ?? '',
    deleted: last?.isDeleted !== false,
    values,
  }
}

/** How the API calls a field, and what it says of it. */
export function saying(
  contract: Contract,
  name: FieldName,
  record: InventoryOperation,
): readonly [parameter: string, value: WireValue] {
  const field = fieldOf(contract, name)
  if (field === undefined) return [name, null]
  const parameter = mainWireName(field)
  return [parameter, fieldsToWire(record, [field])[parameter] ?? null]
}

function toFollower(contract: Contract, standing: StoredStanding): Follower {
  const { stored, memory, base, now, next, errors } = standing
  const owned = new Set(Object.keys(memory.own).map((name) => parameterOf(contract, name)?.field.name))
  const of = (field: FieldName, record: InventoryOperation) => saying(contract, field, record)
  return {
    id: stored.id,
    name: stored.operation.name,
    templateRevision: memory.templateRevision,
    values: memory.values,
    overrides: overridesOf({ base, now }).map(({ field }) => {
      const [parameter, template] = of(field, base)
      return { parameter, template, now: of(field, now)[1], own: owned.has(field) }
    }),
    changes: templateChangesOf({ base, next }).map(({ field }) => {
      const [parameter, before] = of(field, base)
      return { parameter, before, after: of(field, next)[1] }
    }),
    errors: messagesOf(errors),
  }
}
