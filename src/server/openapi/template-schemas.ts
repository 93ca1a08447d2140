import { templateImportOutcomes } from '#domain/template/exchange.ts'
import { MOST_TEMPLATES } from '#domain/template/template.ts'
import { contracts } from '#domain/vocabulary.ts'
import { reapplyOutcomes } from '#domain/template/follow.ts'
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
  TemplateFile: object({
    templates: {
      type: 'array',
      maxItems: MOST_TEMPLATES,
      items: object({ ...draft, contract: { type: 'string', enum: contracts } }, ['name', 'values']),
    },
  }),
  TemplateImportAnswer: object({
    digest: string,
    counts: object(Object.fromEntries(templateImportOutcomes.map((name) => [name, integer]))),
    rows: list({
      row: integer,
      outcome: { type: 'string', enum: templateImportOutcomes },
      name: nullable,
      id: nullable,
      errors: messages,
    }),
  }),
  TemplateRevision: object({
    ...draft,
    revision: integer,
    savedDate: string,
    savedBy: string,
    deleted: { type: 'boolean' },
    changeId: {
      ...nullable,
      description: 'The change set that it was made by; null: from before there were any',
    },
    reason: nullable,
  }),
  TemplateChange: object({
    id: string,
    name: string,
    revision: integer,
    current: { type: ['integer', 'null'], description: 'Its last revision today; null: it is gone' },
    before: { anyOf: [{ $ref: '#/components/schemas/TemplateDraft' }, { type: 'null' }] },
    after: { anyOf: [{ $ref: '#/components/schemas/TemplateDraft' }, { type: 'null' }] },
  }),
  FollowerPage: object({
    items: list({
      id: string,
      name: nullable,
      templateRevision: integer,
      values: given,
      overrides: list({ parameter: string, template: value, now: value, own: { type: 'boolean' } }),
      changes: list({ parameter: string, before: value, after: value }),
      errors: messages,
    }),
    nextCursor: nullable,
    total: integer,
  }),
  Origin: {
    ...object({
      templateId: string,
      templateRevision: integer,
      name: string,
      deleted: { type: 'boolean' },
      values: given,
    }),
    type: ['object', 'null'],
  },
  ReapplyRequest: object(
    {
      ids: { type: 'array', items: string, maxItems: MOST_ROWS },
      keep: {
        ...list({ id: string, parameters: { type: 'array', items: string } }),
        description: 'Which of what was changed stays; of operations that are not named here all of it does',
      },
    },
    [],
  ),
  ReapplyAnswer: object({
    digest: string,
    changeId: nullable,
    counts: object(Object.fromEntries(reapplyOutcomes.map((name) => [name, integer]))),
    records: list({
      id: string,
      name: nullable,
      revision: integer,
      outcome: { type: 'string', enum: reapplyOutcomes },
      changes: {
        type: 'object',
        additionalProperties: { type: 'array', items: value, minItems: 2, maxItems: 2 },
      },
      kept: { type: 'array', items: string },
      errors: messages,
      warnings: messages,
    }),
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
