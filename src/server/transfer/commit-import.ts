import { Problem } from '#domain/problem.ts'
import type { ImportAnswer } from '#domain/transfer/import.ts'
import { mintUlid } from '#domain/ulid.ts'
import { type ChangeWriter, openChange } from '../database/changes.ts'
import { lastRevisionsOf } from '../database/match-facts.ts'
import { authorOf, type Occasion } from '../operations/occasion.ts'
import { judgedNewRecord, judgedRecord } from '../operations/records.ts'
import type { Session, Store } from '../store.ts'
import { type ImportWork, planImport, type RowChange } from './plan-import.ts'

export interface ImportCommit extends Occasion {
  readonly work: ImportWork
  /** Of the plan that is meant; null: whatever the file does now. */
  readonly digest: string | null
  readonly skipRefused: boolean
}

/**
 * Stores what a file does as one change set: all of it, or nothing. Each row is stored as soon as it is judged, so that
 * none has to be kept; what turns out not to fit takes all of it back. Throws `refused` and `plan-changed`, each with the
 * plan, `cancelled`, and what is wrong with the file.
 */
export function commitImport(store: Store, commit: ImportCommit): Promise<ImportAnswer> {
  return store.write(async (session) => {
    let writer: ChangeWriter | undefined
    const answer = await planImport(
      (work) => work(session),
      commit.work,
      async (changes) => {
        writer ??= await openChange(session, authorOf(commit, 'import'))
        return storeRows(session, commit, writer, changes)
      },
    )
    requireFit(commit, answer)
    return writer === undefined ? answer : { ...answer, changeId: await writer.close() }
  })
}

async function storeRows(
  { db }: Session,
  occasion: Occasion,
  writer: ChangeWriter,
  rows: readonly RowChange[],
): Promise<readonly string[]> {
  // A record that was deleted counts its revisions on.
  const last = await lastRevisionsOf(
    db,
    rows.flatMap(({ before, id }) => (before === null ? (id ?? []) : [])),
  )
  const changes = rows.map(({ before, operation, isComplete: complete, id }) => {
    if (before !== null) return judgedRecord(occasion, before, operation, complete)
    const revision = id === null ? 1 : (last.get(id) ?? 0) + 1
    return judgedNewRecord(occasion, operation, { id: id ?? mintUlid(occasion.now), complete, revision })
  })
  await writer.add(changes)
  return changes.map(({ id }) => id)
}

function requireFit({ digest, skipRefused }: ImportCommit, plan: ImportAnswer): void {
  if (digest !== null && digest !== plan.digest) {
    throw new Problem('plan-changed', {
      title: 'Changed meanwhile',
      detail: 'The file would now do something else than what was planned. Nothing was stored.',
      plan: planned(plan),
    })
  }
  const { refused, ambiguous } = plan.counts
  if (refused + ambiguous === 0 || skipRefused) return
  throw new Problem('refused', {
    title: 'Refused',
    detail: `${sentenceOf(plan)} Nothing was stored.`,
    plan: planned(plan),
  })
}

/** What was stored is taken back, so the ids that new records had are nobody's. */
function planned(plan: ImportAnswer): ImportAnswer {
  const rows = plan.rows.map((row) => (row.outcome === 'create' ? { ...row, id: null } : row))
  return { ...plan, rows }
}

function sentenceOf({ counts, rows }: ImportAnswer): string {
  const first = rows.find(({ outcome }) => outcome === 'refused' || outcome === 'ambiguous')
  const [found] = Object.entries(first?.errors ?? {})
  const [parameter = '', messages = []] = found ?? []
  const [message] = messages
  const where = first?.place ?? `Row ${first?.row}`
  const why =
    message === undefined ? '' : ` ${where}${parameter === '' ? '' : `, ${parameter}`}: ${message.message}`
  return `${counts.refused} rows are refused and ${counts.ambiguous} ambiguous, of ${rows.length}.${why}`
}
