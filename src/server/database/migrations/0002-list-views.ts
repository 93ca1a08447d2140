import type { Migration } from '../migrate.ts'

export const listViews: Migration = {
  name: '0002-list-views',
  statements: ({ text }) => [
    `create table list_view (
      id ${text} primary key,
      name ${text} not null,
      folded_name ${text} not null unique,
      search ${text} not null,
      saved_by ${text} not null,
      saved_date ${text} not null
    )`,
  ],
}
