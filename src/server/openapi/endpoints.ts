import { sides, sortKeys } from '#domain/list-query.ts'
import type { ProblemKind } from '#domain/problem.ts'
import { vocabulary } from '#domain/vocabulary.ts'
import { plantKindNames } from '../plant/kinds.ts'
import { arrayOf, type JsonSchema, ref } from './schemas.ts'

export interface Endpoint {
  readonly method: 'get' | 'post' | 'delete'
  /** As OpenAPI writes it: `/api/inventory-operations/{id}`. */
  readonly path: string
  readonly summary: string
  readonly parameters?: readonly JsonSchema[]
  readonly body?: Readonly<Record<string, JsonSchema>>
  /** What each success answers; null: no body. */
  readonly answers: Readonly<Record<number, JsonSchema | null>>
  readonly refuses?: readonly ProblemKind[]
}

const root = '/api/inventory-operations'

const query = (name: string, schema: JsonSchema, description: string): JsonSchema => ({
  name,
  in: 'query',
  schema,
  description,
})
const header = (name: string, description: string): JsonSchema => ({
  name,
  in: 'header',
  schema: { type: 'string' },
  description,
})
const many = (values?: readonly string[]): JsonSchema => ({
  type: 'array',
  items: { type: 'string', ...(values === undefined ? {} : { enum: values }) },
})
const flag: JsonSchema = { type: 'boolean' }
const text: JsonSchema = { type: 'string' }

const filters = [
  query('q', text, 'Words that must all occur in the name, locations, material, notes or expressions'),
  query('location', many(), 'Ids or paths: those places and all below them'),
  query('side', { type: 'string', enum: sides }, 'Which end of the movement must lie there'),
  query('type', many(vocabulary.operationType), 'Any of these types'),
  query('status', many(vocabulary.status), 'Any of these statuses'),
  query('enabled', flag, 'Only enabled, or only disabled ones'),
  query('complete', flag, 'Only complete, or only incomplete ones'),
  query('material', many(), 'Ids or paths of materials'),
  query('operationId', many(), 'Ids of parent operations'),
  {
    ...query(
      'columns',
      ref('ColumnFilters'),
      'Tests of single columns, each property a parameter of its own',
    ),
    style: 'form',
    explode: true,
  },
]
const sort = query(
  'sort',
  text,
  `Comma-separated keys, a minus for descending, ties broken by id: ${sortKeys.join(', ')}`,
)
const limit = query('limit', { type: 'integer', minimum: 1, maximum: 1000, default: 100 }, 'Rows to a page')
const cursor = query('cursor', text, 'Where the page begins: the `nextCursor` of the page before it')
const reason = header(
  'Change-Reason',
  'Why; kept in the history. Percent-encoded beyond ASCII, at most 500 characters',
)
const ifMatch = header('If-Match', 'The ETag of the revision that the change began from')
const key = header(
  'Idempotency-Key',
  'A ULID minted once per form: sent again, a create answers its first result',
)
const id: JsonSchema = {
  name: 'id',
  in: 'path',
  required: true,
  schema: text,
  description: 'ULID, dashed or plain',
}
const revision: JsonSchema = {
  name: 'revision',
  in: 'path',
  required: true,
  schema: { type: 'integer', minimum: 1 },
}

const json = (schema: JsonSchema) => ({ 'application/json': schema })
const written: readonly ProblemKind[] = ['not-json', 'other-origin', 'too-large', 'media-type', 'refused']

/** Every request that the API answers. A test holds this list against the routes. */
export const endpoints: readonly Endpoint[] = [
  { method: 'get', path: '/api/health', summary: 'Liveness', answers: { 200: { type: 'object' } } },
  {
    method: 'get',
    path: '/api/session',
    summary: 'Who asks, and what this host can do',
    answers: { 200: { type: 'object' } },
  },
  {
    method: 'get',
    path: '/api/openapi.json',
    summary: 'This document',
    answers: { 200: { type: 'object' } },
  },
  {
    method: 'get',
    path: root,
    summary: 'The list',
    parameters: [...filters, sort, limit, cursor],
    answers: { 200: ref('OperationPage') },
    refuses: ['refused'],
  },
  {
    method: 'post',
    path: root,
    summary: 'saveInventoryOperation: without an id creates, with an id updates',
    parameters: [key, ifMatch, reason],
    body: json(ref('SaveInventoryOperation')),
    answers: { 200: ref('InventoryOperation'), 201: ref('InventoryOperation') },
    refuses: [...written, 'not-found', 'stale', 'key-reused', 'storage-full', 'unavailable'],
  },
  {
    method: 'post',
    path: `${root}/validate`,
    summary: 'validateInventoryOperation: what a save would be told; nothing is stored',
    body: json(ref('SaveInventoryOperation')),
    answers: { 200: ref('Validation') },
    refuses: [...written, 'not-found'],
  },
  {
    method: 'get',
    path: `${root}/new`,
    summary: 'newInventoryOperation: every parameter with its default',
    answers: { 200: ref('SaveInventoryOperation') },
  },
  {
    method: 'get',
    path: `${root}/summary`,
    summary: 'How many operations a filter shows, and how many of them are incomplete or faulted',
    parameters: filters,
    answers: { 200: { type: 'object' } },
    refuses: ['refused'],
  },
  {
    method: 'get',
    path: `${root}/location-counts`,
    summary: 'How many operations each location has, with all below it',
    parameters: filters,
    answers: { 200: { type: 'object' } },
    refuses: ['refused'],
  },
  {
    method: 'get',
    path: `${root}/{id}`,
    summary: 'One record',
    parameters: [id, header('If-None-Match', 'The ETag that is known already')],
    answers: { 200: ref('InventoryOperation'), 304: null },
    refuses: ['not-found', 'refused'],
  },
  {
    method: 'delete',
    path: `${root}/{id}`,
    summary: 'Delete, unless somebody refers to it',
    parameters: [id, ifMatch, reason],
    answers: { 204: null },
    refuses: ['other-origin', 'not-found', 'in-use', 'stale', 'refused'],
  },
  {
    method: 'get',
    path: `${root}/{id}/references`,
    summary: 'Who refers to it',
    parameters: [id],
    answers: { 200: arrayOf('TableReferences') },
    refuses: ['not-found', 'refused'],
  },
  {
    method: 'get',
    path: `${root}/{id}/revisions`,
    summary: 'Its history, newest first',
    parameters: [id],
    answers: { 200: arrayOf('Revision') },
    refuses: ['not-found', 'refused'],
  },
  {
    method: 'get',
    path: `${root}/{id}/revisions/{revision}`,
    summary: 'The record as it then was',
    parameters: [id, revision],
    answers: { 200: ref('InventoryOperation') },
    refuses: ['not-found', 'refused'],
  },
  {
    method: 'get',
    path: '/api/changes',
    summary: 'Change sets, newest first',
    parameters: [limit, cursor],
    answers: { 200: ref('ChangeSetPage') },
    refuses: ['refused'],
  },
  {
    method: 'get',
    path: '/api/changes/{id}',
    summary: 'One change set with its records, before and after',
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
    refuses: ['other-origin', 'not-found', 'refused'],
  },
  ...[
    ['locations', 'locations'],
    ['materials', 'materials'],
    ['units-of-measure', 'unitsOfMeasure'],
    ['reason-codes', 'reasonCodes'],
    ['operations', 'operations'],
  ].map(
    ([path, kind = '']): Endpoint => ({
      method: 'get',
      path: `/api/${path}`,
      summary: `The ${path} that inventory operations refer to`,
      answers: { 200: arrayOf(kind) },
    }),
  ),
  {
    method: 'post',
    path: '/api/plant/import',
    summary: 'Load what operations refer to: JSON of all lists, or CSV of one',
    parameters: [query('kind', { type: 'string', enum: plantKindNames }, 'Which list a CSV holds'), reason],
    body: { ...json(ref('Plant')), 'text/csv': text },
    answers: { 200: ref('PlantImported') },
    refuses: [...written, 'not-csv'],
  },
  {
    method: 'post',
    path: '/api/plant/sample',
    summary: 'Load the sample plant with its sixty operations',
    parameters: [reason],
    answers: { 200: ref('PlantImported') },
    refuses: ['other-origin', 'refused'],
  },
]
