import { type AnswerMode, answerMode } from './answers.ts'

/** The API as a function, and the step that makes its last write last. */
export interface Backend {
  readonly fetch: (request: Request) => Response | Promise<Response>
  readonly keep: () => Promise<void>
}

type Answer = (backend: Backend, request: Request) => Promise<Response>

/** Answers one request in the mode that is chosen. Writes queue: between two of them the database can be copied. */
export function answer(backend: Backend, request: Request): Promise<Response> {
  return ways[answerMode()](backend, request)
}

const ways: Readonly<Record<AnswerMode, Answer>> = {
  normal: handOn,
  slow: async (backend, request) => {
    await new Promise((resolve) => setTimeout(resolve, 2000))
    return handOn(backend, request)
  },
  failing: () => Promise.resolve(new Response(null, { status: 500, statusText: 'Failing on purpose' })),
  stale: async (backend, request) => {
    if (request.headers.has('If-Match')) await handOn(backend, await fasterSave(request.clone()))
    return handOn(backend, request)
  },
  // What `fetch` sees of a network that is gone.
  offline: () => Promise.resolve(Response.error()),
}

async function handOn(backend: Backend, request: Request): Promise<Response> {
  if (request.method === 'GET') return backend.fetch(request)
  return inTurn(async () => {
    const response = await backend.fetch(request)
    if (response.ok) await backend.keep()
    return response
  })
}

let lastWrite: Promise<unknown> = Promise.resolve()

function inTurn<T>(write: () => Promise<T>): Promise<T> {
  const mine = lastWrite.then(write, write)
  lastWrite = mine
  return mine
}

/** A colleague's save of the same operation, just before: it disables it and leaves a note. */
async function fasterSave(request: Request): Promise<Request> {
  const url = new URL(request.url)
  const id = request.method === 'DELETE' ? url.pathname.split('/').at(-1) : idIn(await request.json())
  return new Request(new URL('/api/inventory-operations', url), {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ id, enabled: false, notes: 'Saved by a colleague in the meantime.' }),
  })
}

function idIn(body: unknown): unknown {
  return typeof body === 'object' && body !== null && 'id' in body ? body.id : undefined
}
