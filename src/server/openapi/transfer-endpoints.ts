import { decimalMarks, separators } from '#domain/transfer/dialect.ts'
import { transferFormats } from '#domain/transfer/format.ts'
import { type Endpoint, flag, many, query, text } from './endpoint.ts'
import { filters, sort } from './list-parameters.ts'

const path = '/api/inventory-operations/export'

const fileParameters = [
  query('format', { type: 'string', enum: transferFormats, default: 'csv' }, 'What kind of file'),
  query('region', text, 'CSV that Excel opens by itself there: a language tag such as de or fr-CH'),
  query(
    'separator',
    { type: 'string', enum: separators },
    'Between the cells of a CSV; or comma, semicolon, tab',
  ),
  query('decimal', { type: 'string', enum: decimalMarks }, 'The decimal mark of a CSV; or point, comma'),
  query('bom', flag, 'Whether a CSV begins with a byte order mark'),
]

const answered = {
  mediaType: '*/*',
  answers: {
    200: {
      type: 'string',
      description:
        'The file, streamed: text/csv, application/json, application/zip or text/x-python. In a CSV an apostrophe stands before cells that begin with = + - @ a tab, a line break or an apostrophe, and alone for an empty text.',
    },
  },
} as const

/** Operations as files, and files as operations. */
export const transferEndpoints: readonly Endpoint[] = [
  {
    method: 'get',
    path,
    summary: 'A file of the operations that a filter shows, in the list’s order',
    parameters: [...fileParameters, ...filters, sort],
    ...answered,
    refuses: ['refused'],
  },
  {
    method: 'post',
    path,
    summary: 'A file of the operations that are named, or of all that match but for those named',
    parameters: [...fileParameters, sort],
    body: {
      'application/json': {
        oneOf: [
          { type: 'object', properties: { ids: many() }, required: ['ids'] },
          {
            type: 'object',
            properties: { filter: { type: 'object' }, except: many() },
            required: ['filter'],
          },
        ],
      },
    },
    ...answered,
    refuses: ['not-json', 'other-origin', 'too-large', 'media-type', 'refused'],
  },
]
