import type { Migration } from '../migrate.ts'

export const plantChanges: Migration = {
  name: '0007-plant',
  statements: ({ text }) => [
    `create table plant_change_record (
      change_id ${text} not null references change_set (id),
      kind ${text} not null,
      record_id ${text} not null,
      before ${text},
      after ${text},
      primary key (change_id, kind, record_id)
    )`,
  ],
}
