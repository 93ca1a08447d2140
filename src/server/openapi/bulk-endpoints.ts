import { type Endpoint, flag, header, query, reason, text } from './endpoint.ts'
import { ref } from './schemas.ts'

const root = '/api/inventory-operations/bulk'

const dryRun = query('dryRun', flag, 'Only says what would be done; nothing is stored')
const digest = query(
  'digest',
  text,
  'Of the plan that is meant: where another one would be carried out, nothing is, and that one is answered',
)
const onError = query(
  'onError',
  { type: 'string', enum: ['refuse', 'skip'], default: 'refuse' },
  'Whether one refused record refuses all, or is left out',
)
const key = header(
  'Idempotency-Key',
  'A ULID minted once per change: sent again, it answers its first result and stores nothing',
)

/** Changes to many records. With `Accept: application/x-ndjson` the answer is lines of progress, then the answer. */
export const bulkEndpoints: readonly Endpoint[] = [
  {
    method: 'post',
    path: root,
    summary: 'One change to many records, or to each its own, or their copies or deletion, as one change set',
    parameters: [dryRun, digest, onError, key, reason],
    body: { 'application/json': ref('BulkRequest') },
    answers: { 200: ref('BulkAnswer') },
    refuses: [
      'not-json',
      'other-origin',
      'too-large',
      'media-type',
      'refused',
      'key-reused',
      'plan-changed',
      'cancelled',
      'storage-full',
      'unavailable',
    ],
  },
  {
    method: 'post',
    path: `${root}/holdings`,
    summary:
      'What each field holds in a selection: to how many records it applies, and its most frequent values',
    body: { 'application/json': ref('Selection') },
    answers: { 200: ref('Holdings') },
    refuses: ['not-json', 'other-origin', 'too-large', 'media-type', 'refused', 'cancelled', 'unavailable'],
  },
]
