import type { Migration } from '../migrate.ts'

export const changeSummary: Migration = {
  name: '0003-change-summary',
  statements: ({ text }) => [
    // Null for the change sets from before: they are called by their kind.
    `alter table change_set add column summary ${text}`,
    `alter table change_set add column words ${text} not null default ''`,
    `alter table change_set add column reverts ${text}`,
    `update change_set set words = lower(saved_by || ' ' || coalesce(reason, ''))`,
    'create index change_set_by_date on change_set (saved_date)',
    'create index change_set_by_author on change_set (saved_by)',
  ],
}
