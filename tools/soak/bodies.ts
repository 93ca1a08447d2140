import fc from 'fast-check'
import { type AnyRequest, anyRequest } from './any-request.ts'
import { KNOWN } from './odd.ts'

/** Asks the app; the same as `app.request`. */
export type Ask = (path: string, init: RequestInit) => Response | Promise<Response>

export interface Bodies {
  readonly sent: number
  /** How many requests had each status. */
  readonly statuses: ReadonlyMap<number, number>
  /** Requests that were answered with a 5xx, or refused without a problem document. */
  readonly faults: readonly string[]
}

/** Sends random requests: bodies near to and far from right, odd headers, odd addresses. The same seed sends the same. */
export async function sendBodies(ask: Ask, count: number, seed: number): Promise<Bodies> {
  const statuses = new Map<number, number>()
  const faults: string[] = []
  await ask('/api/plant/sample', { method: 'POST' })
  let known: Known = { operations: [], changes: [] }
  for (const [index, drawn] of fc.sample(anyRequest, { numRuns: count, seed }).entries()) {
    // Records come and go; some requests are about those that are there.
    if (index % 200 === 0) known = await knownTo(ask)
    const request = aboutKnown(drawn, known, index)
    const response = await ask(request.path, {
      method: request.method,
      headers: request.headers,
      ...bodyOf(request),
    })
    const text = await response.text()
    statuses.set(response.status, (statuses.get(response.status) ?? 0) + 1)
    const isProblem = response.headers.get('Content-Type') === 'application/problem+json'
    const isStreamedFault = /^\{"problem":.*"status":5\d\d/m.test(text)
    if (isStreamedFault || response.status >= 500 || (response.status >= 400 && !isProblem)) {
      faults.push(`${response.status} to ${JSON.stringify(request).slice(0, 400)}: ${text.slice(0, 200)}`)
    }
  }
  return { sent: count, statuses, faults }
}

interface Known {
  readonly operations: readonly string[]
  readonly changes: readonly string[]
}

async function knownTo(ask: Ask): Promise<Known> {
  const idsAt = async (path: string) => {
    const response = await ask(path, {})
    return asList(await response.json()).items.map(({ id }) => id)
  }
  return {
    operations: await idsAt('/api/inventory-operations?sort=modifiedDate&limit=40'),
    changes: await idsAt('/api/changes?limit=40'),
  }
}

function aboutKnown(request: AnyRequest, { operations, changes }: Known, index: number): AnyRequest {
  const ids = request.path.startsWith('/api/changes') ? changes : operations
  const id = ids[index % Math.max(1, ids.length)] ?? KNOWN
  return {
    ...request,
    path: request.path.replace(KNOWN, id),
    body: request.body.replace(KNOWN, id),
  }
}

/** The API's lists. */
function asList(value: unknown): { readonly items: readonly { readonly id: string }[] } {
  return value as { readonly items: readonly { readonly id: string }[] }
}

function bodyOf({ method, body }: AnyRequest): { body?: string } {
  return method === 'GET' || method === 'DELETE' ? {} : { body }
}
