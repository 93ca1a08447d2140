import { z } from 'zod'
import { MOST_IDS, MOST_RECORDS } from '#domain/change-event.ts'
import { readOnlyKeys } from '#domain/read-save.ts'
import { errorRules, keptRules, needRules, crossRules, noticeRules } from '#domain/rules.ts'
import { schemaOf } from '#domain/schema.ts'
import type { Contract } from '#domain/vocabulary.ts'
import { parametersOf } from '#domain/wire.ts'
import { columnFilterSchema } from './column-filters.ts'
import { bulkSchemas } from './bulk-schemas.ts'
import { plantSchemas } from './plant-schemas.ts'
import { templateSchemas } from './template-schemas.ts'
import { transferSchemas } from './transfer-schemas.ts'

/** A JSON schema, as OpenAPI 3.1 takes it. */
export type JsonSchema = Readonly<Record<string, unknown>>

/** The shapes that requests and answers are made of; those of an operation come from the contract's own schema. */
export function schemasOf(contract: Contract): Readonly<Record<string, JsonSchema>> {
  const save: JsonSchema = z.toJSONSchema(schemaOf(contract), { unrepresentable: 'any' })
  const properties = { ...objectOf(save['properties']), ...auditProperties }
  return {
    SaveInventoryOperation: without(save, '$schema'),
    InventoryOperation: {
      type: 'object',
      properties,
      required: [...parametersOf(contract).map(({ name }) => name), ...readOnlyKeys],
    },
    ListView: object({ id: ulid, name: string, search: string, savedBy: string, savedDate: dateTime }),
    KeepListView: object(
      { id: ulid, name: { ...string, maxLength: 80 }, search: { ...string, maxLength: 4000 } },
      ['name', 'search'],
    ),
    ColumnFilters: columnFilterSchema(contract),
    ValueCounts: object({
      items: { type: 'array', items: object({ value: nullable('string'), count: integer }) },
    }),
    OperationPage: object({
      items: arrayOf('InventoryOperation'),
      nextCursor: nullable('string'),
      total: integer,
    }),
    Problem: problem,
    Message: object(
      { rule: { type: 'string', enum: rules }, message: string, params: { type: 'object' }, nearest: string },
      ['rule', 'message'],
    ),
    Messages: { type: 'object', additionalProperties: arrayOf('Message') },
    Validation: object({ errors: ref('Messages'), warnings: ref('Messages'), notices: ref('Messages') }),
    Revision: object({ revision: integer, savedDate: dateTime, savedBy: string, changes: { type: 'array' } }),
    TableReferences: object({
      tableName: string,
      references: { type: 'array', items: object({ fkColName: string, id: ulid }) },
    }),
    ChangeSet: object(changeSet),
    ChangeSetPage: object({
      items: arrayOf('ChangeSet'),
      nextCursor: nullable('string'),
      total: integer,
      since: nullable('string'),
    }),
    ChangeSetWithRecords: object({
      ...changeSet,
      edited: object({ count: integer, records: { type: 'array', items: editedRecord } }),
      records: { type: 'array', items: changeRecord },
      plant: { type: 'array', items: ref('PlantChange') },
      templates: arrayOf('TemplateChange'),
      nextCursor: nullable('string'),
    }),
    Reverted: object({
      changeId: nullable('string'),
      counts,
      records: { type: 'array', items: revertedRecord },
    }),
    ChangeEvent: object({
      seq: { type: 'integer', description: 'Counts the change sets without a gap' },
      changeId: ulid,
      kind: string,
      savedBy: string,
      savedDate: dateTime,
      ids: {
        type: ['array', 'null'],
        items: ulid,
        description: `The operations it touched; null: more than ${MOST_IDS}, any may have changed`,
      },
      records: {
        type: 'object',
        additionalProperties: { oneOf: [ref('InventoryOperation'), { type: 'null' }] },
        description: `What they are now, by id, null: deleted; left out where more than ${MOST_RECORDS} were touched at once`,
      },
    }),
    ...bulkSchemas,
    ...templateSchemas,
    ...transferSchemas,
    ...plantSchemas,
  }
}

export function ref(name: string): JsonSchema {
  return { $ref: `#/components/schemas/${name}` }
}

export function arrayOf(name: string): JsonSchema {
  return { type: 'array', items: ref(name) }
}

const rules = [...errorRules, ...needRules, ...crossRules, ...noticeRules]
const string = { type: 'string' }
const integer = { type: 'integer' }
const dateTime = { type: 'string', format: 'date-time' }
const ulid = { type: 'string', description: 'ULID, written 10-8-8' }
const counts = { type: 'object', additionalProperties: integer }

const auditProperties = {
  createdDate: dateTime,
  createdBy: string,
  modifiedDate: { type: ['string', 'null'], format: 'date-time' },
  modifiedBy: nullable('string'),
  complete: { type: 'boolean', description: 'No warning stands: nothing is missing before it can run' },
  revision: { type: 'integer', description: 'Counts the saves from 1; the ETag names it' },
}

const changeSet = {
  id: ulid,
  kind: string,
  reason: nullable('string'),
  savedDate: dateTime,
  savedBy: string,
  counts,
  summary: {
    anyOf: [
      object({
        names: { type: 'array', items: string },
        fields: { type: 'array', items: string },
        values: integer,
        enabled: nullable('boolean'),
      }),
      { type: 'null' },
    ],
  },
  reverts: { anyOf: [object({ id: ulid, savedDate: dateTime }), { type: 'null' }] },
}

const editedRecord = object({
  id: ulid,
  name: nullable('string'),
  revision: integer,
  changeId: ulid,
  savedDate: dateTime,
  savedBy: string,
})

const changeRecord = object({
  id: ulid,
  name: nullable('string'),
  revision: integer,
  before: { anyOf: [ref('InventoryOperation'), { type: 'null' }] },
  after: { anyOf: [ref('InventoryOperation'), { type: 'null' }] },
  now: { anyOf: [ref('InventoryOperation'), { type: 'null' }] },
})

const revertedRecord = object({
  id: ulid,
  name: nullable('string'),
  outcome: { type: 'string', enum: ['reverted', 'kept'] },
  reason: nullable('string'),
  why: {
    anyOf: [
      object({
        rule: { type: 'string', enum: keptRules },
        params: { type: 'object', description: 'What the sentence names, as `by` and `revision`' },
      }),
      { type: 'null' },
    ],
  },
})

const problem = object(
  {
    type: { type: 'string', description: 'urn:lotwright:problem:<kind>' },
    title: string,
    status: integer,
    detail: string,
    errors: ref('Messages'),
    warnings: ref('Messages'),
    current: { anyOf: [ref('InventoryOperation'), ref('Template')] },
    references: arrayOf('TableReferences'),
    plan: {
      description: 'What the request would do to each record, where some are refused or it has changed',
    },
  },
  ['type', 'title', 'status', 'detail'],
)

function object(
  properties: Readonly<Record<string, JsonSchema>>,
  required = Object.keys(properties),
): JsonSchema {
  return { type: 'object', properties, required }
}

function nullable(type: string): JsonSchema {
  return { type: [type, 'null'] }
}

function without(schema: JsonSchema, key: string): JsonSchema {
  return Object.fromEntries(Object.entries(schema).filter(([name]) => name !== key))
}

/** Zod writes an object's properties as an object. */
function objectOf(value: unknown): JsonSchema {
  return typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value)) : {}
}
