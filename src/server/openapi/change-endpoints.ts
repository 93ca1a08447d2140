import { cursor, type Endpoint, id, limit, many, query, reason, text } from './endpoint.ts'
import { ref } from './schemas.ts'
import { dialectParameters } from './transfer-endpoints.ts'

const filters = [
  query('q', text, 'Words that must all occur in who, why or a record’s name'),
  query('by', many(), 'Saved by any of these'),
  query('from', text, 'Saved on this date (UTC) or at this moment, or later'),
  query('to', text, 'Saved on this date (UTC) or earlier; or before this moment'),
  query('operation', text, 'The id of an operation that it touched'),
  query('location', many(), 'Ids or paths of places: it touched an operation there or below'),
]

/**
 * The history of everything, and the way back; with `Accept: application/x-ndjson` that answers lines of progress, then the
 * answer.
 */
export const changeEndpoints: readonly Endpoint[] = [
  {
    method: 'get',
    path: '/api/changes',
    summary: 'Change sets, newest first',
    parameters: [...filters, limit, cursor],
    answers: { 200: ref('ChangeSetPage') },
    refuses: ['refused'],
  },
  {
    method: 'get',
    path: '/api/changes/export',
    summary: 'A CSV of change sets, newest first, streamed: a row for each value that was changed',
    parameters: [...filters, ...dialectParameters],
    mediaType: 'text/csv',
    answers: { 200: text },
    refuses: ['refused'],
  },
  {
    method: 'get',
    path: '/api/changes/authors',
    summary: 'Everybody who has saved, by name',
    answers: { 200: { type: 'array', items: text } },
  },
  {
    method: 'get',
    path: '/api/changes/{id}',
    summary: 'One change set with its records, before, after and now',
    parameters: [id, limit, cursor],
    answers: { 200: ref('ChangeSetWithRecords') },
    refuses: ['not-found', 'refused'],
  },
  {
    method: 'post',
    path: '/api/changes/{id}/revert',
    summary: 'Undo one change set, as a new one; a record edited since is kept',
    parameters: [id, reason],
    answers: { 200: ref('Reverted') },
    refuses: ['other-origin', 'not-found', 'refused', 'cancelled'],
  },
]
