import { Problem } from '#domain/problem.ts'
import { readTemplateDraft } from '#domain/template/read-draft.ts'
import { MOST_TEMPLATES, type Template, type TemplateDraft } from '#domain/template/template.ts'
import { mintUlid } from '#domain/ulid.ts'
import type { Contract } from '#domain/vocabulary.ts'
import { type Author, openChange } from '../database/changes.ts'
import { templateChange, type TemplateChange } from '../database/template-changes.ts'
import { countFollowers } from '../database/template-memory.ts'
import {
  countTemplates,
  findTemplate,
  findTemplateNamed,
  listTemplates,
  type StoredTemplate,
  type TemplateContent,
  templateRevisions,
} from '../database/templates.ts'
import { names } from '../http/headers.ts'
import { notFound, refused, refusedAt } from '../http/problems.ts'
import { authorOf, type Occasion } from '../operations/occasion.ts'
import type { Session, Store } from '../store.ts'
import { toTemplate } from './describe.ts'

export async function allTemplates(session: Session, contract: Contract): Promise<readonly Template[]> {
  const followers = await countFollowers(session.db)
  const stored = await listTemplates(session.db)
  return stored.map((each) => toTemplate(contract, each, followers.get(each.last.id) ?? 0))
}

/** Throws `not-found`. */
export async function oneTemplate(session: Session, contract: Contract, id: string): Promise<Template> {
  const stored = await existingTemplate(session, id)
  return toTemplate(contract, stored, (await countFollowers(session.db)).get(id) ?? 0)
}

/** Throws `not-found`. */
export async function existingTemplate({ db }: Session, id: string): Promise<StoredTemplate> {
  const stored = await findTemplate(db, id)
  if (stored === undefined) throw noTemplate(id)
  return stored
}

/**
 * Keeps a new template. `key` becomes its id: sent again with the same body, nothing more is stored. Throws `refused` and
 * `key-reused`.
 */
export function createTemplate(
  store: Store,
  occasion: Occasion,
  body: unknown,
  key: string | null,
): Promise<Template> {
  const { contract } = occasion.settings
  const draft = accepted(contract, body)
  return store.write(async (session) => {
    const made = key === null ? [] : await templateRevisions(session.db, key)
    const first = made.at(-1)
    if (first !== undefined) {
      if (JSON.stringify(first.content) !== JSON.stringify({ ...draft, contract })) throw keyReused(first.id)
      return toTemplate(contract, { first, last: first }, 0)
    }
    const id = key ?? mintUlid(occasion.now)
    return put(session, authorOf(occasion, 'template-create'), contract, id, { ...draft, contract })
  })
}

/** Throws `refused`, `not-found`, and `stale` where the precondition names another revision. */
export function changeTemplate(
  store: Store,
  occasion: Occasion,
  id: string,
  body: unknown,
  ifMatch: string | undefined,
): Promise<Template> {
  const { contract } = occasion.settings
  const draft = accepted(contract, body)
  return store.write(async (session) => {
    const before = await currentTemplate(session, contract, id, ifMatch)
    const content = { ...draft, contract }
    const isSame = JSON.stringify(before.last.content) === JSON.stringify(content)
    return isSame
      ? oneTemplate(session, contract, id)
      : put(session, authorOf(occasion, 'template-edit'), contract, id, content)
  })
}

/** The operations that come from it stay. Throws `not-found` and `stale`. */
export function removeTemplate(
  store: Store,
  occasion: Occasion,
  id: string,
  ifMatch: string | undefined,
): Promise<void> {
  return store.write(async (session) => {
    const { last } = await currentTemplate(session, occasion.settings.contract, id, ifMatch)
    const writer = await openChange(session, authorOf(occasion, 'template-delete'))
    await writer.addTemplates([templateChange(id, last.revision + 1, last.content, null)])
    await writer.close()
  })
}

/**
 * Makes a template again what it was, also one that is deleted. Throws `not-found`, `refused` for a name taken since, and
 * `stale` where the precondition names another revision.
 */
export function restoreTemplate(
  store: Store,
  occasion: Occasion,
  id: string,
  revision: number,
  ifMatch: string | undefined,
): Promise<Template> {
  const { contract } = occasion.settings
  return store.write(async (session) => {
    const past = (await templateRevisions(session.db, id)).find((each) => each.revision === revision)
    if (past === undefined) throw notFound(`There is no revision ${revision} of a template ${id}.`)
    if (ifMatch !== undefined) await currentTemplate(session, contract, id, ifMatch)
    return put(session, authorOf(occasion, 'template-edit'), contract, id, past.content)
  })
}

export function noTemplate(id: string): Problem {
  return notFound(`There is no template ${id}.`)
}

/** A template's next revision, or its first. Throws `refused`, where the name is taken or there are too many. */
export async function nextOf({ db }: Session, id: string, content: TemplateContent): Promise<TemplateChange> {
  const other = await findTemplateNamed(db, content.name)
  if (other !== undefined && other !== id)
    throw refusedAt('name', 'template.nameTaken', { name: content.name })
  const [last] = await templateRevisions(db, id)
  const before = last === undefined || last.isDeleted ? null : last.content
  if (before === null && (await countTemplates(db)) >= MOST_TEMPLATES) {
    throw refusedAt('name', 'template.tooMany', { limit: MOST_TEMPLATES })
  }
  return templateChange(id, (last?.revision ?? 0) + 1, before, content)
}

async function put(
  session: Session,
  author: Author,
  contract: Contract,
  id: string,
  content: TemplateContent,
): Promise<Template> {
  const change = await nextOf(session, id, content)
  const writer = await openChange(session, author)
  await writer.addTemplates([change])
  await writer.close()
  return oneTemplate(session, contract, id)
}

function accepted(contract: Contract, body: unknown): TemplateDraft {
  const read = readTemplateDraft(contract, body)
  if (!read.ok) throw refused(read.errors)
  return read.draft
}

/** Throws `not-found`, and `stale`, with the template as it is, unless the precondition names it or there is none. */
async function currentTemplate(
  session: Session,
  contract: Contract,
  id: string,
  ifMatch: string | undefined,
): Promise<StoredTemplate> {
  const stored = await existingTemplate(session, id)
  const { last } = stored
  if (ifMatch === undefined || names(ifMatch, last.revision)) return stored
  throw new Problem('stale', {
    title: 'Changed meanwhile',
    detail: `${last.savedBy} saved the template “${last.content.name}” since you read it; it is at revision ${last.revision}. Nothing was stored.`,
    current: await oneTemplate(session, contract, id),
  })
}

function keyReused(key: string): Problem {
  return new Problem('key-reused', {
    title: 'Key used before',
    detail: `The Idempotency-Key ${key} belongs to an earlier request with another body; mint a new one.`,
  })
}
