import type { BulkAnswer, BulkCounts, BulkRecord } from '#domain/bulk.ts'
import { sha256 } from '../sha256.ts'
import type { JudgedRecord } from './judge-record.ts'

/** What is answered of a plan that is not stored, or not yet. */
export async function answerOf(judged: readonly JudgedRecord[]): Promise<BulkAnswer> {
  const records = judged.map(({ record }) => record)
  return { digest: await digestOf(records), changeId: null, counts: countsOf(judged), records }
}

function countsOf(judged: readonly JudgedRecord[]): BulkCounts {
  const counts = { changed: 0, unchanged: 0, skipped: 0, refused: 0, values: 0, newWarnings: 0 }
  for (const { record, values } of judged) {
    counts[record.outcome] += 1
    counts.values += values
    counts.newWarnings += Object.values(record.newWarnings).reduce((sum, { length }) => sum + length, 0)
  }
  return counts
}

/** Names what is to happen to each record: which one, from what revision, to what. */
async function digestOf(records: readonly BulkRecord[]): Promise<string> {
  const text = records
    .map(({ id, revision, outcome, after }) => JSON.stringify([id, revision, outcome, after]))
    .join('\n')
  return sha256(text)
}
