import { type Endpoint, id } from './endpoint.ts'
import { arrayOf, ref } from './schemas.ts'

const path = '/api/views'

export const viewEndpoints: readonly Endpoint[] = [
  { method: 'get', path, summary: 'The lists that are kept by name', answers: { 200: arrayOf('ListView') } },
  {
    method: 'post',
    path,
    summary: 'Keep a list by name: without an id a new one, with an id in place of that one',
    body: { 'application/json': ref('KeepListView') },
    answers: { 200: ref('ListView'), 201: ref('ListView') },
    refuses: ['not-json', 'other-origin', 'not-found', 'too-large', 'media-type', 'refused'],
  },
  {
    method: 'delete',
    path: `${path}/{id}`,
    summary: 'Forget a view',
    parameters: [id],
    answers: { 204: null },
    refuses: ['other-origin', 'not-found', 'refused'],
  },
]
