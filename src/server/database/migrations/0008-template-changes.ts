import type { Migration } from '../migrate.ts'

export const templateChanges: Migration = {
  name: '0008-template-changes',
  statements: ({ text }) => [
    // Null for the revisions from before the history kept templates.
    `alter table template_revision add column change_id ${text} references change_set (id)`,
    'create index template_revision_by_change on template_revision (change_id)',
  ],
}
