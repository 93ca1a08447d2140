import fc from 'fast-check'
import { template } from '#domain/operation.ts'
import { toWire } from '#domain/wire.ts'
import { endpoints } from '#server/openapi/endpoints.ts'

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
  for (const request of fc.sample(anyRequest, { numRuns: count, seed })) {
    const response = await ask(request.path, {
      method: request.method,
      headers: request.headers,
      ...bodyOf(request),
    })
    const text = await response.text()
    statuses.set(response.status, (statuses.get(response.status) ?? 0) + 1)
    const isProblem = response.headers.get('Content-Type') === 'application/problem+json'
    if (response.status >= 500 || (response.status >= 400 && !isProblem)) {
      faults.push(`${response.status} to ${JSON.stringify(request).slice(0, 400)}: ${text.slice(0, 200)}`)
    }
  }
  return { sent: count, statuses, faults }
}

interface AnyRequest {
  readonly method: string
  readonly path: string
  readonly headers: Record<string, string>
  readonly body: string
}

function bodyOf({ method, body }: AnyRequest): { body?: string } {
  return method === 'GET' || method === 'DELETE' ? {} : { body }
}

const oddText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.constantFrom(
    '',
    '\0',
    '\ud800',
    '\udfff\ud800',
    '__proto__',
    '{[default]A}',
    "'; drop table x; --",
    '%',
    '1e999',
  ),
  fc.integer({ min: 2000, max: 5000 }).map((length) => 'x'.repeat(length)),
)

const oddValue = fc.oneof(
  oddText,
  fc.double(),
  fc.bigInt().map(Number),
  fc.boolean(),
  fc.constant(null),
  fc.jsonValue({ maxDepth: 4 }),
)

const names = Object.keys(toWire('2025-03', template('2025-03')))
const choice = fc.constantFrom(
  'CONSUME',
  'RECEIVE',
  'EXPRESSION',
  'MANUAL',
  'PARENT',
  'STATIC',
  'RISING',
  'RISING_EDGE',
)
const ulid = fc.constantFrom(
  '01JD7M94CJ-HPEQEJ1F-QA8EQ6VE',
  '01jd7m94cjhpeqej1fqa8eq6ve',
  '01JD7M94CJ-HPEQEJ1F-QA8EQ6VU',
)

const nearlyRight = fc
  .tuple(
    fc.dictionary(fc.constantFrom(...names), fc.oneof(oddValue, choice, ulid), { maxKeys: 8 }),
    fc.dictionary(oddText, oddValue, { maxKeys: 1 }),
  )
  .map(([known, unknown]) =>
    JSON.stringify({ ...toWire('2025-03', template('2025-03')), name: 'Lids', ...known, ...unknown }),
  )

const body = fc.oneof(
  { weight: 6, arbitrary: nearlyRight },
  { weight: 2, arbitrary: fc.json() },
  { weight: 1, arbitrary: oddText },
  {
    weight: 1,
    arbitrary: fc.integer({ min: 1, max: 3000 }).map((depth) => '['.repeat(depth) + ']'.repeat(depth)),
  },
)

/** A header is bytes without line ends; Node refuses the rest before a server sees it. */
const headerText = fc.string({ maxLength: 60 }).map((text) => text.replaceAll(/[^\x20-\x7e]/g, '?'))

const headers = fc
  .tuple(
    fc.constantFrom('application/json', 'application/json; charset=utf-8', 'text/csv', 'text/plain', ''),
    fc.dictionary(
      fc.constantFrom(
        'If-Match',
        'If-None-Match',
        'Idempotency-Key',
        'Change-Reason',
        'Accept',
        'Content-Length',
      ),
      fc.oneof(headerText, ulid, fc.constantFrom('"1"', '*', 'W/"2"', '%E0%A4%A', '-1')),
      { maxKeys: 2 },
    ),
  )
  .map(([type, others]) => ({ ...others, ...(type === '' ? {} : { 'Content-Type': type }) }))

const segment = fc.oneof(
  ulid,
  oddText.map((text) => encodeURIComponent(text.toWellFormed())),
  fc.constantFrom('%', '%E0%A4%A', '..', '%00', 'new'),
)

const query = fc
  .array(
    fc.tuple(
      fc.constantFrom(
        'q',
        'location',
        'side',
        'type',
        'status',
        'enabled',
        'material',
        'sort',
        'limit',
        'cursor',
        'kind',
      ),
      fc.oneof(segment, fc.constantFrom('name', '-status', 'true', '5', 'SHIP')),
    ),
    { maxLength: 3 },
  )
  .map((pairs) =>
    pairs.length === 0 ? '' : `?${pairs.map(([name, value]) => `${name}=${value}`).join('&')}`,
  )

const address = fc
  .tuple(fc.constantFrom(...endpoints), segment, segment, query)
  .map(([{ method, path }, id, revision, asked]) => ({
    method: method.toUpperCase(),
    path: path.replace('{id}', id).replace('{revision}', revision) + asked,
  }))

const save = fc.constant({ method: 'POST', path: '/api/inventory-operations' })

const anyRequest: fc.Arbitrary<AnyRequest> = fc
  .tuple(
    fc.oneof({ weight: 3, arbitrary: save }, { weight: 2, arbitrary: address }),
    fc.oneof(
      { weight: 3, arbitrary: fc.constant({ 'Content-Type': 'application/json' }) },
      { weight: 1, arbitrary: headers },
    ),
    body,
  )
  .map(([{ method, path }, sentHeaders, sent]) => ({ method, path, headers: { ...sentHeaders }, body: sent }))
