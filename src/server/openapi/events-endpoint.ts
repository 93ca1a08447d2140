import { type Endpoint, header, query } from './endpoint.ts'
import { ref } from './schemas.ts'

export const eventsEndpoint: Endpoint = {
  method: 'get',
  path: '/api/events',
  summary:
    'What is stored, by whichever server, as it happens: `start` with the last `seq`, then each `change`',
  parameters: [
    query('since', { type: 'integer' }, 'The last `seq` that is known: what was stored after it comes first'),
    header('Last-Event-ID', 'The same, as a browser says it when it comes back'),
  ],
  answers: { 200: ref('ChangeEvent') },
  mediaType: 'text/event-stream',
  refuses: ['other-origin', 'not-found', 'refused', 'too-many', 'unavailable'],
}
