import { plantKindNames } from '#domain/plant-kinds.ts'
import { listPaths } from '../plant/routes.ts'
import { type Endpoint, flag, id, query, reason, text } from './endpoint.ts'
import { arrayOf, type JsonSchema, ref } from './schemas.ts'

const file: JsonSchema = { type: 'string', format: 'binary' }

/** What operations refer to. */
export const plantEndpoints: readonly Endpoint[] = [
  ...Object.entries(listPaths).flatMap(([path, kind]): readonly Endpoint[] => [
    {
      method: 'get',
      path: `/api/${path}`,
      summary: `The ${path} that inventory operations refer to`,
      answers: { 200: arrayOf(kind) },
    },
    {
      method: 'delete',
      path: `/api/${path}/{id}`,
      summary: `Delete one of the ${path}, unless an operation or another record refers to it`,
      parameters: [id, reason],
      answers: { 204: null },
      refuses: ['other-origin', 'not-found', 'in-use', 'refused'],
    },
  ]),
  {
    method: 'post',
    path: '/api/plant/import',
    summary:
      'Plan or store what operations refer to: JSON of all lists, or files of one each. A row is matched by its id, else by its path or name; what it does not say is kept; the order of rows and files does not matter. With `Accept: application/x-ndjson` the answer is lines of progress, then the answer',
    parameters: [
      query(
        'kind',
        { type: 'string', enum: plantKindNames },
        'Which list a CSV or an array holds; else its columns say',
      ),
      query('dryRun', flag, 'Only the plan; nothing is stored'),
      query('digest', text, 'Of the plan that is meant: refused where the rows would now do something else'),
      query(
        'onError',
        { type: 'string', enum: ['refuse', 'skip'], default: 'refuse' },
        'What a row does that cannot be stored: nothing is, or all but it',
      ),
      query(
        'as',
        { type: 'string', enum: ['import', 'edit'], default: 'import' },
        'What it is called in the history',
      ),
      reason,
    ],
    body: {
      'application/json': { oneOf: [ref('Plant'), { type: 'array', items: { type: 'object' } }] },
      'text/csv': text,
      'multipart/form-data': {
        type: 'object',
        properties: {
          ...Object.fromEntries(['file', ...plantKindNames].map((name) => [name, file])),
          corrections: ref('PlantCorrections'),
        },
        description:
          'Files, each called by its list, or `file` where its columns tell the list; and what is to be read otherwise than they say. Of two files of one name the second is called `name (2)`',
      },
    },
    answers: { 200: ref('PlantImported') },
    refuses: ['not-json', 'not-csv', 'other-origin', 'plan-changed', 'too-large', 'media-type', 'refused'],
  },
  {
    method: 'get',
    path: '/api/plant/usage',
    summary: 'How many inventory operations refer to each record of the plant',
    answers: { 200: ref('PlantUsage') },
  },
  {
    method: 'post',
    path: '/api/plant/sample',
    summary: 'Load the sample plant with its sixty operations',
    parameters: [reason],
    answers: { 200: ref('SampleLoaded') },
    refuses: ['other-origin', 'refused'],
  },
]
