import type { Migration } from '../migrate.ts'

export const templates: Migration = {
  name: '0006-templates',
  statements: ({ text }) => [
    `create table template_revision (
      template_id ${text} not null,
      revision integer not null,
      saved_date ${text} not null,
      saved_by ${text} not null,
      deleted integer not null,
      content ${text} not null,
      primary key (template_id, revision)
    )`,
    // Those that are there, each with the revision that it is at.
    `create table template (
      id ${text} primary key,
      revision integer not null,
      folded_name ${text} not null unique
    )`,
    // What an operation came from, by the revision that was made so: the last one counts.
    `create table operation_template (
      operation_id ${text} not null,
      revision integer not null,
      template_id ${text} not null,
      template_revision integer not null,
      given ${text} not null,
      own ${text} not null,
      base ${text} not null,
      primary key (operation_id, revision)
    )`,
    'create index operation_template_by_template on operation_template (template_id, operation_id)',
  ],
}
