import { generateOutcomes, MOST_ROWS } from '#domain/template/generate.ts'
import type { JsonSchema } from './schemas.ts'

const string = { type: 'string' }
const nullable = { type: ['string', 'null'] }
const integer = { type: 'integer' }
const messages = { $ref: '#/components/schemas/Messages' }
const value = { type: ['string', 'number', 'boolean', 'null'] }
const wire = { type: 'object', additionalProperties: value }
const given = { type: 'object', additionalProperties: string }

const draft = {
  name: string,
  description: nullable,
  values: {
    ...wire,
    description:
      'Parameters; a text may hold placeholders: `{bay}`, `{n:02}`, `{sourceLocation.name}`; `{{` and `}}` are braces',
  },
}

/** The shapes of templates, and of what is made from them. */
export const templateSchemas: Readonly<Record<string, JsonSchema>> = {
  TemplateDraft: object(draft, ['name', 'values']),
  Template: object({
    id: string,
    ...draft,
    placeholders: list({ name: string, pattern: nullable }),
    createdDate: string,
    createdBy: string,
    modifiedDate: nullable,
    modifiedBy: nullable,
    revision: integer,
    followers: integer,
  }),
  TemplateRevision: object({
    ...draft,
    revision: integer,
    savedDate: string,
    savedBy: string,
    deleted: { type: 'boolean' },
  }),
  GenerateRequest: object(
    {
      rows: {
        type: 'array',
        maxItems: MOST_ROWS,
        items: object({ values: given, own: { ...wire, description: 'What the row gives itself' } }, [
          'values',
        ]),
      },
      enabled: { type: 'boolean' },
    },
    ['rows'],
  ),
  GenerateAnswer: object({
    digest: string,
    changeId: nullable,
    counts: object(Object.fromEntries([...generateOutcomes, 'incomplete'].map((name) => [name, integer]))),
    rows: list({
      row: integer,
      outcome: { type: 'string', enum: generateOutcomes },
      id: nullable,
      record: wire,
      clash: { type: ['object', 'null'], properties: { id: string, name: nullable } },
      errors: messages,
      warnings: messages,
      unresolved: list({ parameter: string, placeholder: string }),
    }),
  }),
}

function object(properties: JsonSchema, required = Object.keys(properties)): JsonSchema {
  return { type: 'object', properties, required, additionalProperties: false }
}

function list(properties: JsonSchema): JsonSchema {
  return { type: 'array', items: object(properties) }
}
