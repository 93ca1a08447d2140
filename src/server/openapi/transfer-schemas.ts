import { ignoredReasons, importOutcomes } from '#domain/transfer/import.ts'
import { transferFormats } from '#domain/transfer/format.ts'
import type { JsonSchema } from './schemas.ts'

const text: JsonSchema = { type: 'string' }
const orNull = (type: string): JsonSchema => ({ type: [type, 'null'] })
const count: JsonSchema = { type: 'integer', minimum: 0 }
const row: JsonSchema = { type: 'integer', minimum: 1, description: 'Counts the rows with data from 1' }
const value: JsonSchema = { type: ['string', 'number', 'boolean', 'null'] }
const messages: JsonSchema = { $ref: '#/components/schemas/Messages' }
const record = (of: JsonSchema): JsonSchema => ({ type: 'object', additionalProperties: of })
const object = (properties: Readonly<Record<string, JsonSchema>>): JsonSchema => ({
  type: 'object',
  properties,
})
const list = (items: JsonSchema): JsonSchema => ({ type: 'array', items })

/** The shapes of an import's corrections and of its answer. */
export const transferSchemas: Readonly<Record<string, JsonSchema>> = {
  ImportCorrections: object({
    mapping: { ...record(orNull('string')), description: 'Column -> parameter; null: ignore it' },
    cells: list(object({ row, parameter: text, value })),
    values: {
      ...list(object({ parameter: text, from: value, to: value })),
      description: 'One value for another, in whatever row it stands',
    },
    drop: { ...list(row), description: 'Rows that are left out' },
    match: {
      ...list(object({ row, id: orNull('string') })),
      description: 'Which record a row is about; null: a new one',
    },
  }),
  ImportAnswer: object({
    digest: { type: 'string', description: 'Names the plan' },
    changeId: { type: ['string', 'null'], description: 'Null where nothing was stored' },
    reading: object({
      format: { type: 'string', enum: transferFormats },
      encoding: orNull('string'),
      separator: orNull('string'),
      decimal: orNull('string'),
      hasHeader: orNull('boolean'),
      contract: { type: ['string', 'null'], description: 'The contract that alone has these columns' },
      columns: list(
        object({
          column: text,
          parameter: orNull('string'),
          isNear: { type: 'boolean', description: 'Its name is only near the parameter’s' },
          ignored: { type: ['string', 'null'], enum: [...ignoredReasons, null] },
          nearest: orNull('string'),
        }),
      ),
    }),
    counts: object(
      Object.fromEntries([...importOutcomes, 'values', 'incomplete'].map((name) => [name, count])),
    ),
    rows: list(
      object({
        row,
        place: { type: ['string', 'null'], description: 'The file within a zip' },
        outcome: { type: 'string', enum: importOutcomes },
        id: orNull('string'),
        name: orNull('string'),
        operationType: value,
        sourceLocationPath: value,
        destinationLocationPath: value,
        changes: record({ type: 'array', prefixItems: [value, value], description: 'From what to what' }),
        candidates: list(object({ id: text, name: orNull('string') })),
        given: { ...record(value), description: 'What stands in the file where an error is' },
        errors: messages,
        warnings: messages,
      }),
    ),
  }),
}
