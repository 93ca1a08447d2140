import { Problem } from '#domain/problem.ts'
import { problemFrom, type RequestOptions, respond, trusted, Unreachable } from './client.ts'

/** How far a request about many records is. */
export interface Progress {
  readonly done: number
  readonly total: number
}

export interface Following {
  readonly signal?: AbortSignal | undefined
  readonly onProgress?: ((progress: Progress) => void) | undefined
}

/** How far it is, then the answer or the problem. */
type Line<A> = { readonly progress: Progress } | { readonly answer: A } | { readonly problem: unknown }

/**
 * Sends a request about many records and follows it while it is worked on. Rejects with a `Problem` for a refusal, whether it comes
 * before the first line or as one of them; with `Unreachable` where the answer breaks off; with an `AbortError` when
 * aborted.
 */
export async function streamed<A>(
  path: string,
  { headers, ...content }: Pick<RequestOptions, 'body' | 'form' | 'headers'>,
  { signal, onProgress }: Following,
): Promise<A> {
  const response = await respond(path, {
    method: 'POST',
    ...content,
    headers: { Accept: STREAM, ...headers },
    ...(signal === undefined ? {} : { signal }),
  })
  const isStream = response.headers.get('Content-Type')?.includes(STREAM) === true
  if (!isStream || response.body === null) return trusted<A>(await response.json())
  for await (const text of linesIn(response.body, signal)) {
    const line = trusted<Line<A>>(JSON.parse(text))
    if ('answer' in line) return line.answer
    if ('problem' in line) throw problemFrom(line.problem) ?? unknownProblem()
    onProgress?.(line.progress)
  }
  throw new Unreachable('The answer ended before it was whole.')
}

export const STREAM = 'application/x-ndjson'

/** The lines of a body as they arrive; the last one needs no end. */
export async function* linesIn(
  body: ReadableStream<Uint8Array>,
  signal?: AbortSignal,
): AsyncGenerator<string, void> {
  const reader = body.getReader()
  const decoder = new TextDecoder()
  let rest = ''
  try {
    for (;;) {
      const { done, value } = await readFrom(reader, signal)
      const lines = (rest + decoder.decode(value, { stream: !done })).split('\n')
      rest = done ? '' : (lines.pop() ?? '')
      yield* lines.filter((line) => line.trim() !== '')
      if (done) return
    }
  } finally {
    await reader.cancel().catch(() => undefined)
  }
}

async function readFrom(reader: ReadableStreamDefaultReader<Uint8Array>, signal: AbortSignal | undefined) {
  try {
    return await reader.read()
  } catch (error) {
    if (signal?.aborted === true) throw error
    throw new Unreachable(error)
  }
}

function unknownProblem(): Problem {
  return new Problem('internal', {
    title: 'Refused',
    detail: 'The server refused the change without saying why.',
  })
}
