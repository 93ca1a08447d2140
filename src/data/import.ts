import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Problem, type ProblemKind } from '#domain/problem.ts'
import type { Corrections, ImportAnswer, ImportLine, ImportRow } from '#domain/transfer/import.ts'
import type { OpenOptions } from '#domain/transfer/open.ts'
import { type Following, linesIn, STREAM } from './bulk-stream.ts'
import { problemFrom, type RequestOptions, respond, trusted, Unreachable } from './client.ts'
import { asOwnWrite, noteOwnChange } from './live/own-changes.ts'
import { type Sending, upload } from './upload.ts'

/** How a file is to be read; null: as it is found to be. */
export type ReadAs = Pick<OpenOptions, 'separator' | 'decimal' | 'encoding' | 'hasHeader'>

export interface ImportRequest {
  readonly file: File
  readonly readAs: ReadAs
  readonly corrections: Corrections
}

/** What the file would do; nothing is stored. Rejects with a `Problem`, `Unreachable` or an `AbortError`. */
export function planImport(request: ImportRequest, following: FollowingFile): Promise<ImportAnswer> {
  return streamImport('dryRun=true', request, {}, following)
}

/** How far the file is on its way, then how far its rows are. */
export type FollowingFile = Following & Sending

export interface ImportCommit extends FollowingFile {
  readonly request: ImportRequest
  /** Of the plan that was looked at. */
  readonly digest: string
  readonly skipRefused: boolean
  /** Kept in the history. */
  readonly reason: string
}

/**
 * Stores what the plan said as one change set. Rejects as `planImport` does; with `plan-changed` (409) and the new plan
 * where the file would now do something else, so that one whose answer was lost is not stored again.
 */
export function useImportCommit() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: ({ request, digest, skipRefused, reason, ...following }: ImportCommit) =>
      asOwnWrite(async () => {
        const search = `digest=${digest}${skipRefused ? '&onError=skip' : ''}`
        const headers = { 'Change-Reason': encodeURIComponent(reason) }
        const answer = await streamImport(search, request, headers, following)
        noteOwnChange(answer.changeId)
        return answer
      }),
    // What the screens of before hold is old; the plan itself is none of it.
    onSuccess: () => client.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== PLAN }),
  })
}

/** Begins the key of every query that is a plan: what is looked at stays until it is asked for again. */
export const PLAN = 'import-plan'

const ROOT = '/api/inventory-operations/import'

/** What the server calls the files that it was sent: however often one is planned, it is sent once. */
const sent = new WeakMap<File, string>()

/** Names the file, sent before if need be; sends it whole to a server that does not keep it. */
async function respondTo(path: string, request: ImportRequest, options: RequestOptions, sending: Sending) {
  const { file, corrections } = request
  try {
    const name = sent.get(file) ?? (await send(file, sending))
    return await respond(`${path}&file=${name}`, { ...options, body: corrections })
  } catch (error) {
    if (!(error instanceof Problem) || !unkept.has(error.kind)) throw error
    sent.delete(file)
    return respond(path, { ...options, form: formOf(file, corrections) })
  }
}

const unkept: ReadonlySet<ProblemKind> = new Set(['not-found', 'method-not-allowed'])

async function send(file: File, sending: Sending): Promise<string> {
  const answer = await upload<{ readonly file: string }>(`${ROOT}/files`, formOf(file), sending)
  sent.set(file, answer.file)
  return answer.file
}

function formOf(file: File, corrections?: Corrections): FormData {
  const form = new FormData()
  if (corrections !== undefined) form.set('corrections', JSON.stringify(corrections))
  form.set('file', file)
  return form
}

async function streamImport(
  search: string,
  request: ImportRequest,
  headers: NonNullable<RequestOptions['headers']>,
  { signal, onProgress, onSent }: FollowingFile,
): Promise<ImportAnswer> {
  const options = {
    method: 'POST',
    headers: { Accept: STREAM, ...headers },
    ...(signal === undefined ? {} : { signal }),
  } as const
  const path = `${ROOT}?${search}${readAsText(request.readAs)}`
  const response = await respondTo(path, request, options, { signal, onSent })
  if (response.body === null) throw new Unreachable('There is no answer.')
  const rows: ImportRow[] = []
  const breathe = createBreather()
  for await (const text of linesIn(response.body, signal)) {
    const line = trusted<ImportLine>(JSON.parse(text))
    if ('rows' in line) rows.push(...line.rows)
    else if ('answer' in line) return { ...line.answer, rows }
    else if ('problem' in line) throw withRows(line.problem, rows)
    else onProgress?.(line.progress)
    await breathe()
  }
  throw new Unreachable('The answer ended before it was whole.')
}

function readAsText({ separator, decimal, encoding, hasHeader }: ReadAs): string {
  const all = { separator, decimal, encoding, header: hasHeader }
  const said = Object.entries(all).flatMap(([name, value]) =>
    value === null ? [] : `&${name}=${encodeURIComponent(String(value))}`,
  )
  return said.join('')
}

/** The plan of a problem gets back the rows that were sent before it. */
function withRows(document: unknown, rows: readonly ImportRow[]): Problem {
  const problem = problemFrom(document)
  if (problem === null) {
    return new Problem('internal', { title: 'Refused', detail: 'The server refused it without saying why.' })
  }
  const { plan, ...rest } = problem.document
  if (plan === undefined) return problem
  return new Problem(problem.kind, { ...rest, plan: { ...trusted<ImportAnswer>(plan), rows } })
}

/** How long the page may be kept from what is pressed in it. */
const TURN_MS = 20

/** Lets the page draw and hear between the lines of a long answer. */
function createBreather(): () => Promise<void> {
  let last = performance.now()
  return async () => {
    if (performance.now() - last < TURN_MS) return
    await new Promise((resolve) => setTimeout(resolve, 0))
    last = performance.now()
  }
}
