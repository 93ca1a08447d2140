import { decimalMarks, separators } from '#domain/transfer/dialect.ts'
import { transferFormats } from '#domain/transfer/format.ts'
import { encodings } from '#domain/transfer/import.ts'
import { type Endpoint, flag, many, query, reason, text } from './endpoint.ts'
import { ref } from './schemas.ts'
import { filters, sort } from './list-parameters.ts'

const root = '/api/inventory-operations'
const path = `${root}/export`

/** How a CSV is written. */
export const dialectParameters = [
  query('region', text, 'CSV that Excel opens by itself there: a language tag such as de or fr-CH'),
  query(
    'separator',
    { type: 'string', enum: separators },
    'Between the cells of a CSV; or comma, semicolon, tab',
  ),
  query('decimal', { type: 'string', enum: decimalMarks }, 'The decimal mark of a CSV; or point, comma'),
  query('bom', flag, 'Whether a CSV begins with a byte order mark'),
]

const fileParameters = [
  query('format', { type: 'string', enum: transferFormats, default: 'csv' }, 'What kind of file'),
  ...dialectParameters,
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

const binary = { type: 'string', format: 'binary' }
const file = {
  'text/csv': text,
  'application/json': { type: 'array', items: ref('SaveInventoryOperation') },
  'application/zip': binary,
  'text/x-python': text,
  'application/octet-stream': binary,
  'multipart/form-data': {
    type: 'object',
    properties: { file: binary, corrections: ref('ImportCorrections') },
    required: ['file'],
  },
}

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
  {
    method: 'post',
    path: `${root}/import`,
    summary:
      'Plan or store what a file of operations does: by id, else by name, route and type. Its separator, decimal mark, encoding and header are found out; columns that are not there keep what is stored, empty cells clear. With `Accept: application/x-ndjson` the answer is lines of progress, then of some rows each, then the rest of the answer',
    parameters: [
      query('dryRun', flag, 'Only the plan; nothing is stored'),
      query(
        'digest',
        text,
        'Of the plan that is meant: the file is refused where it would now do something else',
      ),
      query(
        'onError',
        { type: 'string', enum: ['refuse', 'skip'], default: 'refuse' },
        'What a row does that cannot be stored: nothing is, or all but it',
      ),
      query('separator', { type: 'string', enum: separators }, 'Of a CSV, where it is not to be found out'),
      query('decimal', { type: 'string', enum: decimalMarks }, 'Of a CSV, where it is not to be found out'),
      query('encoding', { type: 'string', enum: encodings }, 'Of a text, where it is not to be found out'),
      query(
        'header',
        flag,
        'Whether the first row of a CSV names its columns, where that is not to be found out',
      ),
      query('file', text, 'Of a file that was sent before; the body is then its ImportCorrections, as JSON'),
      reason,
    ],
    body: file,
    answers: { 200: ref('ImportAnswer') },
    refuses: [
      'not-json',
      'not-csv',
      'not-zip',
      'not-python',
      'not-found',
      'other-origin',
      'plan-changed',
      'too-large',
      'refused',
      'storage-full',
      'unavailable',
    ],
  },
  {
    method: 'post',
    path: `${root}/import/files`,
    summary:
      'Send a file once, to plan it and store it by its name (`file`) however often. It is kept for an hour after it was last asked for, by the server that was sent it',
    body: file,
    answers: { 201: { type: 'object', properties: { file: text }, required: ['file'] } },
    refuses: ['other-origin', 'too-large', 'refused', 'storage-full'],
  },
]
