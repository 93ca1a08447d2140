import type { Kysely } from 'kysely'
import type { TemplateDraft } from '#domain/template/template.ts'
import type { Contract } from '#domain/vocabulary.ts'
import { fold } from './operations.ts'
import type { Tables, TemplateRevisionRow } from './tables.ts'

/** What a template says; its values are parameters of that contract. */
export interface TemplateContent extends TemplateDraft {
  readonly contract: Contract
}

export interface TemplateRevision {
  readonly id: string
  readonly revision: number
  readonly savedDate: string
  readonly savedBy: string
  readonly isDeleted: boolean
  readonly content: TemplateContent
  /** The change set that it was made by; null: from before the history kept templates. */
  readonly changeId: string | null
}

/** A template as it is, and who first saved it. */
export interface StoredTemplate {
  readonly first: TemplateRevision
  readonly last: TemplateRevision
}

/** The templates that are there, by name. */
export async function listTemplates(db: Kysely<Tables>): Promise<readonly StoredTemplate[]> {
  const heads = await db.selectFrom('template').select('id').orderBy('folded_name').execute()
  const rows = await db
    .selectFrom('template')
    .innerJoin('template_revision as r', 'r.template_id', 'template.id')
    .selectAll('r')
    .where((eb) => eb.or([eb('r.revision', '=', 1), eb('r.revision', '=', eb.ref('template.revision'))]))
    .orderBy('r.revision')
    .execute()
  const revisions = rows.map(toRevision)
  const firsts = new Map(revisions.filter(({ revision }) => revision === 1).map((each) => [each.id, each]))
  const lasts = new Map(revisions.map((each) => [each.id, each]))
  return heads.flatMap(({ id }) => storedFrom(firsts.get(id), lasts.get(id)))
}

/** Undefined where there is none, or no longer. */
export async function findTemplate(db: Kysely<Tables>, id: string): Promise<StoredTemplate | undefined> {
  const head = await db.selectFrom('template').select('revision').where('id', '=', id).executeTakeFirst()
  if (head === undefined) return undefined
  const rows = await db
    .selectFrom('template_revision')
    .selectAll()
    .where('template_id', '=', id)
    .where('revision', 'in', [1, head.revision])
    .orderBy('revision')
    .execute()
  const revisions = rows.map(toRevision)
  return storedFrom(revisions[0], revisions.at(-1))[0]
}

/** The id of the template of this name, in any letter case. */
export async function findTemplateNamed(db: Kysely<Tables>, name: string): Promise<string | undefined> {
  const row = await db
    .selectFrom('template')
    .select('id')
    .where('folded_name', '=', fold(name))
    .executeTakeFirst()
  return row?.id
}

export async function countTemplates(db: Kysely<Tables>): Promise<number> {
  const { count } = await db
    .selectFrom('template')
    .select(({ fn }) => fn.countAll().as('count'))
    .executeTakeFirstOrThrow()
  return Number(count)
}

/** What a template was, newest first; also of one that is deleted. */
export async function templateRevisions(
  db: Kysely<Tables>,
  id: string,
): Promise<readonly TemplateRevision[]> {
  const rows = await db
    .selectFrom('template_revision')
    .selectAll()
    .where('template_id', '=', id)
    .orderBy('revision', 'desc')
    .execute()
  return rows.map(toRevision)
}

/** Keeps what has become of a template: new, changed or deleted. */
export async function putTemplateRevision(db: Kysely<Tables>, kept: TemplateRevision): Promise<void> {
  const { id, revision, savedDate, savedBy, isDeleted, content, changeId } = kept
  await db
    .insertInto('template_revision')
    .values({
      template_id: id,
      revision,
      saved_date: savedDate,
      saved_by: savedBy,
      deleted: isDeleted ? 1 : 0,
      content: JSON.stringify(content),
      change_id: changeId,
    })
    .execute()
  await db.deleteFrom('template').where('id', '=', id).execute()
  if (isDeleted) return
  await db
    .insertInto('template')
    .values({ id, revision, folded_name: fold(content.name) })
    .execute()
}

function storedFrom(first?: TemplateRevision, last?: TemplateRevision): readonly StoredTemplate[] {
  return first === undefined || last === undefined ? [] : [{ first, last }]
}

function toRevision(row: TemplateRevisionRow): TemplateRevision {
  return {
    id: row.template_id,
    revision: row.revision,
    savedDate: row.saved_date,
    savedBy: row.saved_by,
    isDeleted: row.deleted === 1,
    content: readContent(row.content),
    changeId: row.change_id,
  }
}

export function readContent(text: string): TemplateContent {
  return asWritten(JSON.parse(text))
}

/** Only `putTemplateRevision` writes these texts. */
function asWritten(value: unknown): TemplateContent {
  return value as TemplateContent
}
