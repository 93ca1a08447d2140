import type { BulkRequest } from '#domain/bulk.ts'
import type { SelectionWire } from '#domain/selection.ts'

/** What the bulk bar does at once, without the bulk editor. */
export const bulkJobs = ['enable', 'disable', 'duplicate', 'delete'] as const
export type BulkJob = (typeof bulkJobs)[number]

/** The one request of each; `pattern` is for the names of duplicates. */
export const bulkBody = {
  enable: (selection) => ({ ...selection, change: { enabled: true } }),
  disable: (selection) => ({ ...selection, change: { enabled: false } }),
  duplicate: (selection, pattern) => ({ ...selection, act: 'duplicate', pattern: { name: pattern } }),
  delete: (selection) => ({ ...selection, act: 'delete' }),
} satisfies Record<BulkJob, (selection: SelectionWire, pattern: string) => BulkRequest>
