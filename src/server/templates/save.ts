import { Problem } from '#domain/problem.ts'
import { readTemplateDraft } from '#domain/template/read-draft.ts'
import { MOST_TEMPLATES, type Template, type TemplateDraft } from '#domain/template/template.ts'
import { mintUlid } from '#domain/ulid.ts'
import type { Contract } from '#domain/vocabulary.ts'
import { countFollowers } from '../database/template-memory.ts'
import {
  countTemplates,
  findTemplate,
  findTemplateNamed,
  listTemplates,
  putTemplateRevision,
  type StoredTemplate,
  type TemplateContent,
  templateRevisions,
} from '../database/templates.ts'
import { names } from '../http/headers.ts'
import { notFound, refused, refusedAt } from '../http/problems.ts'
import type { Settings } from '../settings.ts'
import type { Session, Store } from '../store.ts'
import { toTemplate } from './describe.ts'

/** Who writes, and when. */
export interface Writing {
  readonly settings: Settings
  readonly now: number
}

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
  writing: Writing,
  body: unknown,
  key: string | null,
): Promise<Template> {
  const { contract } = writing.settings
  const draft = accepted(contract, body)
  return store.write(async (session) => {
    const made = key === null ? [] : await templateRevisions(session.db, key)
    const first = made.at(-1)
    if (first !== undefined) {
      if (JSON.stringify(first.content) !== JSON.stringify({ ...draft, contract })) throw keyReused(first.id)
      return toTemplate(contract, { first, last: first }, 0)
    }
    const id = key ?? mintUlid(writing.now)
    return toTemplate(contract, await putNext(session, writing, id, { ...draft, contract }), 0)
  })
}

/** Throws `refused`, `not-found`, and `stale` where the precondition names another revision. */
export function changeTemplate(
  store: Store,
  writing: Writing,
  id: string,
  body: unknown,
  ifMatch: string | undefined,
): Promise<Template> {
  const { contract } = writing.settings
  const draft = accepted(contract, body)
  return store.write(async (session) => {
    const before = await existingTemplate(session, id)
    requireCurrent(before, ifMatch)
    const content = { ...draft, contract }
    const isSame = JSON.stringify(before.last.content) === JSON.stringify(content)
    const after = isSame ? before : await putNext(session, writing, id, content)
    return toTemplate(contract, after, (await countFollowers(session.db)).get(id) ?? 0)
  })
}

/** The operations that come from it stay. Throws `not-found` and `stale`. */
export function removeTemplate(
  store: Store,
  { settings, now }: Writing,
  id: string,
  ifMatch: string | undefined,
): Promise<void> {
  return store.write(async (session) => {
    const before = await existingTemplate(session, id)
    requireCurrent(before, ifMatch)
    await putTemplateRevision(session.db, {
      ...before.last,
      revision: before.last.revision + 1,
      savedDate: new Date(now).toISOString(),
      savedBy: settings.user,
      isDeleted: true,
    })
  })
}

/** Makes a template again what it was, also one that is deleted. Throws `not-found`, and `refused` for a name taken since. */
export function restoreTemplate(
  store: Store,
  writing: Writing,
  id: string,
  revision: number,
): Promise<Template> {
  return store.write(async (session) => {
    const past = (await templateRevisions(session.db, id)).find((each) => each.revision === revision)
    if (past === undefined) throw notFound(`There is no revision ${revision} of a template ${id}.`)
    const { contract } = writing.settings
    const after = await putNext(session, writing, id, past.content)
    return toTemplate(contract, after, (await countFollowers(session.db)).get(id) ?? 0)
  })
}

export function noTemplate(id: string): Problem {
  return notFound(`There is no template ${id}.`)
}

/** Keeps the next of a template's revisions, or its first. Throws `refused`, where the name is taken or there are too many. */
export async function putNext(
  { db }: Session,
  { settings, now }: Writing,
  id: string,
  content: TemplateContent,
): Promise<StoredTemplate> {
  const other = await findTemplateNamed(db, content.name)
  if (other !== undefined && other !== id)
    throw refusedAt('name', 'template.nameTaken', { name: content.name })
  const revisions = await templateRevisions(db, id)
  if (revisions[0]?.isDeleted !== false && (await countTemplates(db)) >= MOST_TEMPLATES) {
    throw refusedAt('name', 'template.tooMany', { limit: MOST_TEMPLATES })
  }
  const last = {
    id,
    revision: (revisions[0]?.revision ?? 0) + 1,
    savedDate: new Date(now).toISOString(),
    savedBy: settings.user,
    isDeleted: false,
    content,
  }
  await putTemplateRevision(db, last)
  return { first: revisions.at(-1) ?? last, last }
}

function accepted(contract: Contract, body: unknown): TemplateDraft {
  const read = readTemplateDraft(contract, body)
  if (!read.ok) throw refused(read.errors)
  return read.draft
}

function requireCurrent({ last }: StoredTemplate, ifMatch: string | undefined): void {
  if (ifMatch === undefined || names(ifMatch, last.revision)) return
  throw new Problem('stale', {
    title: 'Changed meanwhile',
    detail: `${last.savedBy} saved the template “${last.content.name}” since you read it; it is at revision ${last.revision}. Nothing was stored.`,
  })
}

function keyReused(key: string): Problem {
  return new Problem('key-reused', {
    title: 'Key used before',
    detail: `The Idempotency-Key ${key} belongs to an earlier request with another body; mint a new one.`,
  })
}
