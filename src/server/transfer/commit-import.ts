import { ulidsOf } from '#domain/ulid.ts'
import { type ChangeWriter, openChange } from '../database/changes.ts'
import { lastRevisionsOf } from '../database/match-facts.ts'
import { authorOf, type Occasion } from '../operations/occasion.ts'
import { judgedNewRecord, judgedRecord } from '../operations/records.ts'
import type { Session, Store } from '../store.ts'
import { type ImportWork, type Planned, planImport, type RowChange } from './plan-import.ts'
import { type PlannedImport, PlanRefused } from './planned-import.ts'

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
export async function commitImport(store: Store, commit: ImportCommit): Promise<PlannedImport> {
  try {
    return await store.write((session) => storeAll(session, commit))
  } catch (error) {
    if (!(error instanceof Misfit)) throw error
  }
  // What was stored is taken back, so the ids that new records had are nobody's: the plan is made without them.
  const plan = await planImport(store.read, commit.work)
  throw refusalOf(commit, plan)
}

/** Nothing of it may be stored. */
class Misfit extends Error {}

async function storeAll(session: Session, commit: ImportCommit): Promise<PlannedImport> {
  let writer: ChangeWriter | undefined
  // New records stand in the order of the file wherever ids decide.
  const mint = ulidsOf(commit.now)
  const { answer } = await planImport(
    (work) => work(session),
    commit.work,
    async (changes) => {
      writer ??= await openChange(session, authorOf(commit, 'import'))
      return storeRows(session, { ...commit, mint }, writer, changes)
    },
  )
  if (!isMeant(commit, answer) || !isStorable(commit, answer)) throw new Misfit()
  return writer === undefined ? answer : { ...answer, changeId: await writer.close() }
}

async function storeRows(
  { db }: Session,
  { mint, ...occasion }: Occasion & { readonly mint: () => string },
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
    return judgedNewRecord(occasion, operation, { id: id ?? mint(), complete, revision })
  })
  await writer.add(changes)
  return changes.map(({ id }) => id)
}

function isMeant({ digest }: ImportCommit, plan: PlannedImport): boolean {
  return digest === null || digest === plan.digest
}

function isStorable({ skipRefused }: ImportCommit, { counts }: PlannedImport): boolean {
  return skipRefused || counts.refused + counts.ambiguous === 0
}

function refusalOf(commit: ImportCommit, plan: Planned): PlanRefused {
  return isMeant(commit, plan.answer) && !isStorable(commit, plan.answer)
    ? new PlanRefused(
        'refused',
        { title: 'Refused', detail: `${sentenceOf(plan)} Nothing was stored.` },
        plan.answer,
      )
    : new PlanRefused(
        'plan-changed',
        {
          title: 'Changed meanwhile',
          detail: 'The file would now do something else than what was planned. Nothing was stored.',
        },
        plan.answer,
      )
}

function sentenceOf({ answer: { counts }, done, trouble }: Planned): string {
  const [found] = Object.entries(trouble?.errors ?? {})
  const [parameter = '', messages = []] = found ?? []
  const [message] = messages
  const where = trouble?.place ?? `Row ${trouble?.row}`
  const why =
    message === undefined ? '' : ` ${where}${parameter === '' ? '' : `, ${parameter}`}: ${message.message}`
  return `${counts.refused} rows are refused and ${counts.ambiguous} ambiguous, of ${done}.${why}`
}
