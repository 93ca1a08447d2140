import type { ChangeWriter } from '../database/changes.ts'
import { templateChange, type TemplateChange } from '../database/template-changes.ts'
import { findTemplate, findTemplateNamed, templateRevisions } from '../database/templates.ts'
import type { Session } from '../store.ts'
import { type KeptWhy, keptRecord, type RevertedRecord, revertedRecord } from './reverted.ts'

/** Makes templates again what they were, where nobody has saved them since. `open` is called when one is stored. */
export async function revertTemplates(
  session: Session,
  past: readonly TemplateChange[],
  open: () => Promise<ChangeWriter>,
): Promise<readonly RevertedRecord[]> {
  const records: RevertedRecord[] = []
  for (const change of past) {
    const { id, name, before, after } = change
    const why = await whyKept(session, change)
    if (why === null) {
      const [last] = await templateRevisions(session.db, id)
      const next = templateChange(id, (last?.revision ?? change.revision) + 1, after, before)
      await (await open()).addTemplates([next])
    }
    records.push(why === null ? revertedRecord(id, name) : keptRecord(id, name, why))
  }
  return records
}

/** Null where it can be undone. */
async function whyKept(
  { db }: Session,
  { id, revision, before, after }: TemplateChange,
): Promise<KeptWhy | null> {
  const current = await findTemplate(db, id)
  if (after === null && current !== undefined) return { rule: 'kept.again', params: {} }
  if (after !== null && current === undefined) return { rule: 'kept.gone', params: {} }
  if (current !== undefined && current.last.revision !== revision) {
    const { savedBy: by, revision: last } = current.last
    return { rule: 'kept.saved', params: { by, revision: last } }
  }
  const namesake = before === null ? undefined : await findTemplateNamed(db, before.name)
  return namesake === undefined || namesake === id ? null : { rule: 'kept.taken', params: {} }
}
