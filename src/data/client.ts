import { Problem, type ProblemDocument, problemKindOf } from '#domain/problem.ts'
import { reportReach } from './connection.ts'
import { asOwnWrite, noteOwnChange } from './live/own-changes.ts'

export interface Answer<T> {
  readonly data: T
  /** The revision that the answer shows, as the `ETag` names it. */
  readonly etag: string | null
  /** The change set that the request stored, as `Change-Id` names it. */
  readonly changeId: string | null
  readonly status: number
}

export interface Content {
  readonly type: string
  readonly content: string
}

export interface RequestOptions {
  readonly method?: 'GET' | 'POST' | 'DELETE'
  readonly body?: unknown
  /** In place of a body that is JSON: a file as it is, and its media type. */
  readonly file?: Content
  /** In place of a body that is JSON: the parts of a form, whose media type the browser says. */
  readonly form?: FormData
  readonly headers?: Readonly<Record<string, string>>
  readonly signal?: AbortSignal
}

/** The request never reached the server, or its answer never came back. */
export class Unreachable extends Error {
  constructor(cause: unknown) {
    super('The server cannot be reached.', { cause })
    this.name = 'Unreachable'
  }
}

/** Whether a request ended because the page called it off. */
export function isAbort(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'AbortError'
}

/**
 * Sends one request to the API. Throws a `Problem` for every refusal, `Unreachable` when there is no answer; an aborted
 * request rejects with the browser's `AbortError`.
 */
export async function request<T>(path: string, options: RequestOptions = {}): Promise<Answer<T>> {
  const response = await respond(path, options)
  const data = response.status === 204 ? undefined : await readJson(response, options.signal)
  const { headers, status } = response
  return { data: trusted<T>(data), etag: headers.get('ETag'), changeId: headers.get('Change-Id'), status }
}

/** As `request`, for an answer that is read as it arrives. */
export async function respond(path: string, options: RequestOptions): Promise<Response> {
  const { method = 'GET', headers, signal } = options
  const content = contentOf(options)
  const init = {
    method,
    headers: {
      Accept: 'application/json',
      ...(content?.type == null ? {} : { 'Content-Type': content.type }),
      ...headers,
    },
    ...(content === null ? {} : { body: content.content }),
    ...(signal === undefined ? {} : { signal }),
  }
  const response = method === 'GET' ? await reach(path, init) : await asOwnWrite(() => write(path, init))
  if (!response.ok) throw await problemOf(response)
  return response
}

/** An answer that breaks off has not come. */
async function readJson(response: Response, signal: AbortSignal | undefined): Promise<unknown> {
  try {
    return await response.json()
  } catch (error) {
    if (signal?.aborted === true) throw error
    reportReach(false)
    throw new Unreachable(error)
  }
}

async function write(path: string, init: RequestInit): Promise<Response> {
  const response = await reach(path, init)
  noteOwnChange(response.headers.get('Change-Id'))
  return response
}

/** The refusal that a document says; null for one that is not ours. */
export function problemFrom(content: unknown): Problem | null {
  const document = trusted<ProblemDocument>(content)
  const kind = problemKindOf(document.type)
  return kind === undefined ? null : new Problem(kind, document)
}

export interface FetchedFile {
  readonly blob: Blob
  /** What the server calls it. */
  readonly name: string
}

/** Asks for a file by a request that has a body. Throws as `request` does. */
export async function fetchFile(path: string, body: unknown): Promise<FetchedFile> {
  const response = await reach(path, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  })
  if (!response.ok) throw await problemOf(response)
  const name = /filename="([^"]+)"/.exec(response.headers.get('Content-Disposition') ?? '')?.[1]
  const blob = await response.blob().catch((error: unknown) => {
    throw new Unreachable(error)
  })
  return { blob, name: name ?? 'download' }
}

interface Sent {
  readonly type: string | null
  readonly content: string | FormData
}

function contentOf({ body, file, form }: RequestOptions): Sent | null {
  if (file !== undefined) return file
  if (form !== undefined) return { type: null, content: form }
  return body === undefined ? null : { type: 'application/json', content: JSON.stringify(body) }
}

async function reach(path: string, init: RequestInit): Promise<Response> {
  try {
    const response = await fetch(path, init)
    reportReach(true)
    return response
  } catch (error) {
    if (init.signal?.aborted) throw error
    reportReach(false)
    throw new Unreachable(error)
  }
}

async function problemOf(response: Response): Promise<Problem> {
  const isProblem = response.headers.get('Content-Type')?.includes('application/problem+json')
  const problem = isProblem ? await response.json().then(problemFrom, () => null) : null
  if (problem !== null) return problem
  return unexplained(response.status, response.statusText)
}

/** What answered is no server of ours, as a proxy while the server restarts. */
export function unexplained(status: number, text: string): Problem {
  return new Problem(status === 503 ? 'unavailable' : 'unexplained', {
    title: `${status} ${text}`.trim(),
    detail: `The server answered ${status} without saying why.`,
  })
}

/** The API is ours and described by the same types, so an answer is what its path promises. */
export function trusted<T>(data: unknown): T {
  return data as T
}
