import { isObject } from '#domain/is-object.ts'
import { Problem } from '#domain/problem.ts'
import type { Finding } from '#domain/rules.ts'
import type {
  TemplateFile,
  TemplateImportAnswer,
  TemplateImportOutcome,
  TemplateImportRow,
} from '#domain/template/exchange.ts'
import { readTemplateDraft } from '#domain/template/read-draft.ts'
import { MOST_TEMPLATES, type TemplateDraft } from '#domain/template/template.ts'
import { typeName } from '#domain/type-name.ts'
import { mintUlid } from '#domain/ulid.ts'
import { type Contract, isContract } from '#domain/vocabulary.ts'
import { openChange } from '../database/changes.ts'
import { fold } from '../database/operations.ts'
import { listTemplates, type TemplateContent } from '../database/templates.ts'
import { messagesOf, refusedAt } from '../http/problems.ts'
import { authorOf, type Occasion } from '../operations/occasion.ts'
import { sha256 } from '../sha256.ts'
import type { Session, Store } from '../store.ts'
import { nextOf } from './save.ts'

/** All templates, as a file that another server can read. */
export async function exportTemplates({ db }: Session): Promise<TemplateFile> {
  const stored = await listTemplates(db)
  return { templates: stored.map(({ last }) => last.content) }
}

interface Planned {
  readonly answer: TemplateImportAnswer
  /** What is to be stored, by the id that it has or will have. */
  readonly contents: readonly { readonly id: string | null; readonly content: TemplateContent }[]
}

/** Says what a file of templates does: by name, in any letter case. Throws `refused` for what is no such file. */
export async function planTemplateImport(
  { db }: Session,
  contract: Contract,
  body: unknown,
): Promise<Planned> {
  const sent = isObject(body) ? body['templates'] : body
  if (!Array.isArray(sent))
    throw refusedAt('templates', 'type.wrong', { expected: 'array', given: typeName(sent) })
  if (sent.length > MOST_TEMPLATES)
    throw refusedAt('templates', 'template.tooMany', { limit: MOST_TEMPLATES })
  const known = new Map((await listTemplates(db)).map(({ last }) => [fold(last.content.name), last]))
  const seen = new Map<string, number>()
  const contents: Planned['contents'][number][] = []
  const rows = sent.map((each: unknown, index): TemplateImportRow => {
    const row = index + 1
    const read = readContent(contract, each)
    if (!read.ok)
      return { row, outcome: 'refused', name: nameIn(each), id: null, errors: messagesOf(read.errors) }
    const { content } = read
    const before = known.get(fold(content.name))
    const id = before?.id ?? null
    const twin = seen.get(fold(content.name))
    seen.set(fold(content.name), row)
    if (twin !== undefined) {
      const errors = messagesOf([
        { field: null, parameter: 'name', rule: 'row.twice', params: { row: twin } },
      ])
      return { row, outcome: 'refused', name: content.name, id, errors }
    }
    const isSame = JSON.stringify(before?.content) === JSON.stringify(content)
    if (!isSame) contents.push({ id, content })
    const outcome = isSame ? 'unchanged' : before === undefined ? 'create' : 'update'
    return { row, outcome, name: content.name, id, errors: {} }
  })
  const digest = await sha256(JSON.stringify([rows, contents]))
  return { answer: { digest, counts: countsOf(rows), rows }, contents }
}

/** Stores all of a file, or nothing. Throws `refused` and `plan-changed`, each with the plan. */
export function commitTemplateImport(
  store: Store,
  occasion: Occasion,
  body: unknown,
  digest: string | null,
): Promise<TemplateImportAnswer> {
  return store.write(async (session) => {
    const { answer, contents } = await planTemplateImport(session, occasion.settings.contract, body)
    if (digest !== null && digest !== answer.digest) {
      throw new Problem('plan-changed', {
        title: 'Changed meanwhile',
        detail: 'The file would now do something else than what was planned. Nothing was stored.',
        plan: answer,
      })
    }
    if (answer.counts.refused > 0) {
      throw new Problem('refused', {
        title: 'Refused',
        detail: `${answer.counts.refused} of ${answer.rows.length} templates are refused. Nothing was stored.`,
        plan: answer,
      })
    }
    if (contents.length === 0) return answer
    const writer = await openChange(session, authorOf(occasion, 'template-import'))
    for (const { id, content } of contents) {
      await writer.addTemplates([await nextOf(session, id ?? mintUlid(occasion.now), content)])
    }
    await writer.close()
    return answer
  })
}

type ReadContent =
  | { readonly ok: true; readonly content: TemplateContent }
  | { readonly ok: false; readonly errors: readonly Finding[] }

/** A template that does not say so is of this server's contract. */
function readContent(contract: Contract, sent: unknown): ReadContent {
  if (!isObject(sent)) return readAs(contract, sent)
  const { contract: said = contract, ...draft } = sent
  if (typeof said === 'string' && isContract(said)) return readAs(said, draft)
  const params = { given: String(said).slice(0, 80).toWellFormed(), values: ['2025-03', '2025-09'] }
  return { ok: false, errors: [{ field: null, parameter: 'contract', rule: 'choice.unknown', params }] }
}

function readAs(contract: Contract, sent: unknown): ReadContent {
  const read = readTemplateDraft(contract, sent)
  return read.ok ? { ok: true, content: contentOf(read.draft, contract) } : read
}

function contentOf({ name, description, values }: TemplateDraft, contract: Contract): TemplateContent {
  return { name, description, values, contract }
}

function nameIn(sent: unknown): string | null {
  const name = isObject(sent) ? sent['name'] : null
  return typeof name === 'string' ? name.slice(0, 200).toWellFormed() : null
}

function countsOf(rows: readonly TemplateImportRow[]): TemplateImportAnswer['counts'] {
  const count = (outcome: TemplateImportOutcome) => rows.filter((row) => row.outcome === outcome).length
  return {
    create: count('create'),
    update: count('update'),
    unchanged: count('unchanged'),
    refused: count('refused'),
  }
}
