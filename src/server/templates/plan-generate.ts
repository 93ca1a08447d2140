import type { Finding } from '#domain/rules.ts'
import { createFiller } from '#domain/template/fill.ts'
import type {
  GenerateAnswer,
  GenerateCounts,
  GeneratedRow,
  GenerateOutcome,
  GenerateRequest,
} from '#domain/template/generate.ts'
import type { FileRow } from '#domain/transfer/open.ts'
import type { Contract } from '#domain/vocabulary.ts'
import { type Course, createBreather } from '../bulk/course.ts'
import type { Access } from '../bulk/plan.ts'
import { plantOf } from '../database/plant.ts'
import { messagesOf } from '../http/problems.ts'
import { sha256 } from '../sha256.ts'
import { batchesOf } from '../transfer/batches.ts'
import { fault } from '../transfer/describe-row.ts'
import { matchRows, type Target } from '../transfer/match-rows.ts'
import { valuesIn } from './describe.ts'
import { findTwins } from './find-twins.ts'
import { type JudgedRow, judgeRow } from './judge-row.ts'
import { existingTemplate } from './save.ts'

export interface GenerateWork {
  readonly contract: Contract
  readonly templateId: string
  readonly request: GenerateRequest
  readonly course: Course
}

export interface GeneratePlan {
  readonly answer: GenerateAnswer
  /** One for each row of the answer. */
  readonly judged: readonly JudgedRow[]
  readonly templateRevision: number
}

/** Says what a template makes of each row. Throws `not-found` and `cancelled`. */
export async function planGenerate(access: Access, work: GenerateWork): Promise<GeneratePlan> {
  const { contract, templateId, request, course } = work
  const { stored, plant } = await access(async (session) => ({
    stored: await existingTemplate(session, templateId),
    plant: await plantOf(session),
  }))
  const fill = createFiller(valuesIn(contract, stored.last.content))
  const pause = createBreather(course)
  const judged: JudgedRow[] = []
  for (const rows of batchesOf(request.rows)) {
    await pause()
    judged.push(...rows.map((row) => judgeRow({ contract, plant, fill }, row, request.enabled)))
  }
  const fileRows = judged.flatMap((each, index) =>
    each.operation === null ? [] : [toFileRow(each, index + 1)],
  )
  const { targets } = await matchRows(access, { rows: () => fileRows }, {}, pause)
  const byRow = new Map(fileRows.map(({ row }, index) => [row, targets[index]]))
  const fresh = judged.flatMap(({ operation }, index) =>
    operation !== null && byRow.get(index + 1)?.kind === 'none' ? [operation] : [],
  )
  const twins = await findTwins(access, fresh)
  const rows = judged.map((each, index) => decide(each, index + 1, byRow.get(index + 1), twins))
  const { revision } = stored.last
  const digest = await sha256(
    [
      `${templateId} ${revision}`,
      ...rows.map(({ outcome, record, clash }) => JSON.stringify([outcome, record, clash])),
    ].join('\n'),
  )
  return {
    answer: { digest, changeId: null, counts: countsOf(rows, judged), rows },
    judged,
    templateRevision: revision,
  }
}

/** Only what would be stored is looked for; it says of its route what it is, also where there is none. */
function toFileRow({ record }: JudgedRow, row: number): FileRow {
  return { row, place: null, sent: { ...record, id: null }, faults: [] }
}

function decide(
  judged: JudgedRow,
  row: number,
  target: Target | undefined,
  twins: Awaited<ReturnType<typeof findTwins>>,
): GeneratedRow {
  const { operation, record, unresolved } = judged
  const clash = clashOf(record, target) ?? (operation === null ? undefined : twins.get(operation)) ?? null
  const errors = [...judged.errors, ...twiceError(target)]
  return {
    row,
    outcome: outcomeOf(errors, clash),
    id: null,
    record,
    clash,
    errors: messagesOf(errors),
    warnings: messagesOf(judged.warnings),
    unresolved,
  }
}

/** What is refused is so whether or not there is one of its name. */
function outcomeOf(errors: readonly Finding[], clash: GeneratedRow['clash']): GenerateOutcome {
  if (errors.length > 0) return 'refused'
  return clash === null ? 'create' : 'exists'
}

function clashOf({ name = null }: JudgedRow['record'], target: Target | undefined) {
  if (target?.kind === 'record') return { id: target.id, name: typeof name === 'string' ? name : null }
  const [first] = target?.kind === 'many' ? target.candidates : []
  return first === undefined ? undefined : { id: first.id, name: first.name }
}

function twiceError(target: Target | undefined): readonly Finding[] {
  return target?.kind === 'twice' ? [fault('row.twice', 'name', { row: target.row })] : []
}

function countsOf(rows: readonly GeneratedRow[], judged: readonly JudgedRow[]): GenerateCounts {
  const count = (outcome: GenerateOutcome) => rows.filter((row) => row.outcome === outcome).length
  const isLacking = ({ outcome }: GeneratedRow, index: number) =>
    outcome === 'create' && judged[index]?.isComplete === false
  return {
    create: count('create'),
    exists: count('exists'),
    refused: count('refused'),
    incomplete: rows.filter(isLacking).length,
  }
}
