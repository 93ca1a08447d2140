import type { Kysely } from 'kysely'
import type { Tables } from './tables.ts'
import { putTemplateRevision, readContent, type TemplateContent, type TemplateRevision } from './templates.ts'

/** One template's part in a change set: what it was (null: not there) and what it becomes (null: deleted). */
export interface TemplateChange {
  readonly id: string
  /** Of the template afterwards; a deletion counts as one. */
  readonly revision: number
  /** As it is called afterwards, or was called before it was deleted. */
  readonly name: string
  readonly before: TemplateContent | null
  readonly after: TemplateContent | null
}

export function templateChange(
  id: string,
  revision: number,
  before: TemplateContent | null,
  after: TemplateContent | null,
): TemplateChange {
  return { id, revision, name: (after ?? before)?.name ?? '', before, after }
}

/** The revision keeps what the template was also where it is the deletion. */
export async function writeTemplateChange(
  db: Kysely<Tables>,
  by: Pick<TemplateRevision, 'changeId' | 'savedDate' | 'savedBy'>,
  { id, revision, before, after }: TemplateChange,
): Promise<void> {
  const content = after ?? before
  if (content === null) return
  await putTemplateRevision(db, { id, revision, ...by, isDeleted: after === null, content })
}

/** What a change set did to templates: what each was before is its revision before. */
export async function templateChangesOf(
  db: Kysely<Tables>,
  changeId: string,
): Promise<readonly TemplateChange[]> {
  const rows = await db
    .selectFrom('template_revision as r')
    .leftJoin('template_revision as past', (join) =>
      join
        .onRef('past.template_id', '=', 'r.template_id')
        .on((eb) => eb('past.revision', '=', eb('r.revision', '-', 1)))
        .on('past.deleted', '=', 0),
    )
    .where('r.change_id', '=', changeId)
    .select(['r.template_id', 'r.revision', 'r.deleted', 'r.content', 'past.content as before'])
    .orderBy('r.template_id')
    .execute()
  return rows.map(({ template_id: id, revision, deleted, content, before }) =>
    templateChange(
      id,
      revision,
      before === null ? null : readContent(before),
      deleted === 1 ? null : readContent(content),
    ),
  )
}

/** Why each revision of a template was made, where somebody said so. */
export async function reasonsOf(db: Kysely<Tables>, id: string): Promise<ReadonlyMap<number, string | null>> {
  const rows = await db
    .selectFrom('template_revision as r')
    .innerJoin('change_set as s', 's.id', 'r.change_id')
    .where('r.template_id', '=', id)
    .select(['r.revision', 's.reason'])
    .execute()
  return new Map(rows.map(({ revision, reason }) => [revision, reason]))
}

export function countTemplateChanges(changes: readonly TemplateChange[]): Readonly<Record<string, number>> {
  const count = (holds: (change: TemplateChange) => boolean) => changes.filter(holds).length
  if (changes.length === 0) return {}
  return {
    templatesCreated: count(({ before }) => before === null),
    templatesUpdated: count(({ before, after }) => before !== null && after !== null),
    templatesDeleted: count(({ after }) => after === null),
  }
}
