import { bulkActs, bulkOutcomes } from '#domain/bulk.ts'

type JsonSchema = Readonly<Record<string, unknown>>

const string = { type: 'string' }
const integer = { type: 'integer' }
const boolean = { type: 'boolean' }
const ids = { type: 'array', items: string, maxItems: 100_000 }
const messages = { $ref: '#/components/schemas/Messages' }
const value = { type: ['string', 'number', 'boolean', 'null'] }
const wire = { type: 'object', additionalProperties: value }
const wireOrNull = { type: ['object', 'null'], additionalProperties: value }

const change = {
  act: { type: 'string', enum: bulkActs, default: 'change' },
  change: { ...wire, description: 'A value for each parameter, or null to clear it' },
  replace: byParameter(
    object({ find: string, with: string, regex: boolean, matchCase: boolean }, ['find', 'with']),
    'Find and replace in a text; a regular expression is RE2’s, and `$1` names a group of it',
  ),
  affix: byParameter(
    object({ prefix: string, suffix: string }, []),
    'Text put before and behind what is there',
  ),
  pattern: byParameter(string, 'A text with counters and fields: `CIP {n:02} {sourceLocation.name}`'),
}

const filter = {
  type: 'object',
  description: 'The list’s query as an object',
  additionalProperties: true,
} as const

/** The shapes of bulk changes. */
export const bulkSchemas: Readonly<Record<string, JsonSchema>> = {
  BulkRequest: {
    oneOf: [
      object({ ids, ...change }, ['ids']),
      object({ filter, except: ids, ...change }, ['filter']),
      object({
        edits: {
          type: 'array',
          maxItems: 100_000,
          items: object({ id: string, revision: integer, change: wire }, ['id', 'change']),
        },
      }),
    ],
  },
  Selection: {
    oneOf: [object({ ids }), object({ filter, except: ids }, ['filter'])],
  },
  Holdings: object({
    total: integer,
    fields: {
      type: 'array',
      items: object({
        parameter: string,
        applies: integer,
        empty: integer,
        distinct: integer,
        values: {
          type: 'array',
          maxItems: 20,
          items: object({ value: { type: ['string', 'number', 'boolean'] }, count: integer }),
        },
      }),
    },
  }),
  BulkAnswer: object({
    digest: string,
    changeId: { type: ['string', 'null'] },
    counts: object(
      Object.fromEntries([...bulkOutcomes, 'values', 'newWarnings'].map((name) => [name, integer])),
    ),
    records: {
      type: 'array',
      items: object({
        id: string,
        name: { type: ['string', 'null'] },
        revision: integer,
        outcome: { type: 'string', enum: bulkOutcomes },
        before: wireOrNull,
        after: wireOrNull,
        skipped: { type: 'object', additionalProperties: { $ref: '#/components/schemas/Message' } },
        errors: messages,
        warnings: messages,
        newWarnings: messages,
      }),
    },
  }),
}

function object(properties: JsonSchema, required = Object.keys(properties)): JsonSchema {
  return { type: 'object', properties, required, additionalProperties: false }
}

function byParameter(schema: JsonSchema, description: string): JsonSchema {
  return { type: 'object', additionalProperties: schema, description }
}
