import type { ProblemKind } from '#domain/problem.ts'
import { bulkEndpoints } from './bulk-endpoints.ts'
import { changeEndpoints } from './change-endpoints.ts'
import { cursor, type Endpoint, header, id, limit, query, reason, text } from './endpoint.ts'
import { eventsEndpoint } from './events-endpoint.ts'
import { filters, offset, sort } from './list-parameters.ts'
import { arrayOf, type JsonSchema, ref } from './schemas.ts'
import { plantEndpoints } from './plant-endpoints.ts'
import { templateEndpoints } from './template-endpoints.ts'
import { transferEndpoints } from './transfer-endpoints.ts'
import { viewEndpoints } from './view-endpoints.ts'

const root = '/api/inventory-operations'

const ifMatch = header('If-Match', 'The ETag of the revision that the change began from')
const key = header(
  'Idempotency-Key',
  'A ULID minted once per form: sent again, a create answers its first result',
)
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
    parameters: [...filters, sort, limit, cursor, offset],
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
  ...bulkEndpoints,
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
  ...transferEndpoints,
  ...viewEndpoints,
  ...templateEndpoints,
  {
    method: 'get',
    path: `${root}/value-counts`,
    summary:
      'How often each value of a column occurs, most frequent first, at most 200; its own filter left out',
    parameters: [
      { ...query('field', text, 'A field of an operation, or one of its audit fields'), required: true },
      ...filters,
    ],
    answers: { 200: ref('ValueCounts') },
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
    parameters: [id, limit, query('before', { type: 'integer' }, 'Only revisions before this one')],
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
  ...changeEndpoints,
  eventsEndpoint,
  ...plantEndpoints,
]
