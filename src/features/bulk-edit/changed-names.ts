import type { BulkAnswer, BulkRecord } from '#domain/bulk.ts'

type Shown = Pick<BulkAnswer, 'records'>

/** The records of which two previews say different things. */
export function changedNames(before: Shown, now: Shown): readonly string[] {
  const then = new Map(before.records.map((record) => [record.id, record]))
  const still = new Set(now.records.map(({ id }) => id))
  const gone = before.records.filter(({ id }) => !still.has(id))
  const other = now.records.filter((record) => !isSameRecord(then.get(record.id), record))
  return [...other, ...gone].map(({ id, name }) => name ?? id)
}

function isSameRecord(before: BulkRecord | undefined, now: BulkRecord): boolean {
  return JSON.stringify(before) === JSON.stringify(now)
}
