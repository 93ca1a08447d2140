import { plantOutcomes } from '#domain/plant-import.ts'
import { type PlantKind, plantKindNames, plantKindOf, type Property } from '#domain/plant-kinds.ts'
import type { JsonSchema } from './schemas.ts'

const text: JsonSchema = { type: 'string' }
const textOrNull: JsonSchema = { type: ['string', 'null'] }
const counts: JsonSchema = { type: 'object', additionalProperties: { type: 'integer', minimum: 0 } }
const kind: JsonSchema = { type: 'string', enum: plantKindNames }
const record: JsonSchema = { type: ['object', 'null'], description: 'As its list has it; null: not there' }
type Properties = Readonly<Record<string, JsonSchema>>
const object = (properties: Properties, optional: Properties = {}): JsonSchema => ({
  type: 'object',
  properties: { ...properties, ...optional },
  required: Object.keys(properties),
})
const value: JsonSchema = { type: ['string', 'number', 'boolean', 'null'] }
const place: Properties = { kind, file: textOrNull, row: { type: 'integer', minimum: 1 } }
const byKind = (of: (kind: PlantKind) => JsonSchema) =>
  Object.fromEntries(plantKindNames.map((each) => [each, of(each)]))

const propertySchemas = {
  ulid: { type: 'string', description: 'ULID, written 10-8-8' },
  text,
  number: { type: 'number' },
  integer: { type: 'integer' },
  flag: { type: 'boolean' },
  choice: text,
} satisfies Record<Property['type'], JsonSchema>

/** The shapes of the lists that operations refer to, and of their import. */
export const plantSchemas: Readonly<Record<string, JsonSchema>> = {
  ...byKind(recordSchema),
  Plant: {
    type: 'object',
    properties: byKind((each) => ({ type: 'array', items: { $ref: `#/components/schemas/${each}` } })),
  },
  PlantCorrections: {
    type: 'object',
    description: 'What is to be read otherwise than files say; the digest covers it',
    properties: {
      mapping: {
        type: 'array',
        description: 'What a column is read as; null: ignore it',
        items: object({ kind, file: textOrNull, column: text, property: textOrNull }),
      },
      mends: {
        type: 'array',
        description: 'One value in place of another, one after the other; a text is read as a cell is',
        items: {
          oneOf: [
            { ...object({ ...place, column: text, to: value }), description: 'In one row' },
            {
              ...object({ kind, column: text, from: value, to: value }, { below: { type: 'boolean' } }),
              description: 'Wherever it stands; `below`: also where a path begins with it',
            },
          ],
        },
      },
      drop: { type: 'array', description: 'Rows that are left out', items: object(place) },
    },
  },
  PlantUsage: { type: 'object', properties: byKind(() => counts) },
  PlantChange: {
    ...object({ kind, id: text, label: text, before: record, after: record }),
    description: 'What a change set did to one record of the plant; the first 200 are listed',
  },
  SampleLoaded: object({ changeId: textOrNull, counts }),
  PlantImported: object({
    digest: { type: 'string', description: 'Names the plan' },
    changeId: textOrNull,
    counts,
    columns: {
      type: 'array',
      description: 'What the columns of files are read as; by no property: they are ignored',
      items: object({
        kind,
        file: textOrNull,
        column: text,
        property: textOrNull,
        isNear: { type: 'boolean', description: 'Its name is only near the property’s' },
        nearest: textOrNull,
        samples: { type: 'array', items: text },
      }),
    },
    rows: {
      type: 'array',
      items: object(
        {
          ...place,
          outcome: { type: 'string', enum: plantOutcomes },
          id: textOrNull,
          label: text,
          changes: { type: 'object', additionalProperties: { type: 'array' } },
          errors: { $ref: '#/components/schemas/Messages' },
        },
        { given: { type: 'object', description: 'What a refused row says' } },
      ),
    },
  }),
}

function recordSchema(each: PlantKind): JsonSchema {
  const properties = Object.entries(plantKindOf(each).properties).map(([name, property]) => {
    const schema: JsonSchema = {
      ...propertySchemas[property.type],
      ...(property.values === undefined ? {} : { enum: property.values }),
      ...(property.limit === undefined ? {} : { maxLength: property.limit }),
      ...(property.default === undefined ? {} : { default: property.default }),
    }
    return [name, property.default === null ? { anyOf: [schema, { type: 'null' }] } : schema]
  })
  return { type: 'object', properties: Object.fromEntries(properties) }
}
