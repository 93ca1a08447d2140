import type { ProblemKind } from '#domain/problem.ts'
import { cursor, type Endpoint, flag, header, id, limit, query, reason, text } from './endpoint.ts'
import { arrayOf, ref } from './schemas.ts'

const path = '/api/templates'

const ifMatch = header('If-Match', 'The ETag of the revision that the change began from')
const key = header(
  'Idempotency-Key',
  'A ULID minted once: sent again, it answers its first result and stores nothing',
)
const planned = [
  query('dryRun', flag, 'Only the plan; nothing is stored'),
  query('digest', text, 'Of the plan that is meant: where another one would be carried out, nothing is'),
  query(
    'onError',
    { type: 'string', enum: ['refuse', 'skip'], default: 'refuse' },
    'Whether one that cannot be stored refuses all, or is left out',
  ),
]
const written: readonly ProblemKind[] = [
  'not-json',
  'other-origin',
  'not-found',
  'too-large',
  'media-type',
  'refused',
  'storage-full',
  'unavailable',
]
const json = (name: string) => ({ 'application/json': ref(name) })

/** Templates of operations, and what is made from them. Each writing of one is a change set of the history. */
export const templateEndpoints: readonly Endpoint[] = [
  { method: 'get', path, summary: 'The templates, by name', answers: { 200: arrayOf('Template') } },
  {
    method: 'post',
    path,
    summary: 'Keep a new template; the Idempotency-Key becomes its id',
    parameters: [key, reason],
    body: json('TemplateDraft'),
    answers: { 201: ref('Template') },
    refuses: [...written, 'key-reused'],
  },
  {
    method: 'get',
    path: `${path}/export`,
    summary: 'All templates as a file',
    answers: { 200: ref('TemplateFile') },
  },
  {
    method: 'post',
    path: `${path}/import`,
    summary: 'Plan or store what a file of templates does, by name in any letter case: all of it, or nothing',
    parameters: [...planned.slice(0, 2), reason],
    body: json('TemplateFile'),
    answers: { 200: ref('TemplateImportAnswer') },
    refuses: [...written, 'plan-changed'],
  },
  {
    method: 'get',
    path: `${path}/{id}`,
    summary: 'One template',
    parameters: [id],
    answers: { 200: ref('Template') },
    refuses: ['not-found', 'refused'],
  },
  {
    method: 'post',
    path: `${path}/{id}`,
    summary: 'Change a template: the body takes its place',
    parameters: [id, ifMatch, reason],
    body: json('TemplateDraft'),
    answers: { 200: ref('Template') },
    refuses: [...written, 'stale'],
  },
  {
    method: 'delete',
    path: `${path}/{id}`,
    summary: 'Delete a template; the operations that come from it stay',
    parameters: [id, ifMatch, reason],
    answers: { 204: null },
    refuses: ['other-origin', 'not-found', 'stale', 'refused'],
  },
  {
    method: 'get',
    path: `${path}/{id}/revisions`,
    summary: 'What a template was, newest first; also of one that is deleted',
    parameters: [id],
    answers: { 200: arrayOf('TemplateRevision') },
    refuses: ['not-found', 'refused'],
  },
  {
    method: 'post',
    path: `${path}/{id}/revisions/{revision}/restore`,
    summary: 'Make a template again what it was',
    parameters: [
      id,
      { name: 'revision', in: 'path', required: true, schema: { type: 'integer', minimum: 1 } },
      ifMatch,
      reason,
    ],
    answers: { 200: ref('Template') },
    refuses: ['other-origin', 'not-found', 'stale', 'refused'],
  },
  {
    method: 'post',
    path: `${path}/{id}/generate`,
    summary:
      'Create an operation from each row, as one change set; one that is there already is told by the import’s rule, or by doing the very same',
    parameters: [id, ...planned, key, reason],
    body: json('GenerateRequest'),
    answers: { 200: ref('GenerateAnswer') },
    refuses: [...written, 'key-reused', 'plan-changed', 'cancelled'],
  },
  {
    method: 'get',
    path: `${path}/{id}/followers`,
    summary:
      'The operations that come from a template, by id: what was changed in each, and what the template says differently since',
    parameters: [id, limit, cursor],
    answers: { 200: ref('FollowerPage') },
    refuses: ['not-found', 'refused'],
  },
  {
    method: 'post',
    path: `${path}/{id}/reapply`,
    summary:
      'Put a template over its operations again, as one change set; what was changed in them stays, unless `keep` says otherwise',
    parameters: [id, ...planned, reason],
    body: json('ReapplyRequest'),
    answers: { 200: ref('ReapplyAnswer') },
    refuses: [...written, 'plan-changed'],
  },
  {
    method: 'get',
    path: '/api/inventory-operations/{id}/template',
    summary: 'The template that an operation comes from, and its values; null: none',
    parameters: [id],
    answers: { 200: ref('Origin') },
    refuses: ['not-found', 'refused'],
  },
]
