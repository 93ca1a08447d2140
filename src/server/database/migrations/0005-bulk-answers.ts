import type { Migration } from '../migrate.ts'

export const bulkAnswers: Migration = {
  name: '0005-bulk-answers',
  // What a request about many records was answered, whose key stands for no single one.
  statements: ({ text }) => [`alter table idempotency_key add column answer ${text}`],
}
