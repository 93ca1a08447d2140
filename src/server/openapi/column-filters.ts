import { columnKindOf, columnParameter, columnsOf, columnTestsOf } from '#domain/column-filter.ts'
import type { ColumnName, ColumnTest } from '#domain/column-kinds.ts'
import { type Contract, isChoiceName, vocabulary } from '#domain/vocabulary.ts'
import type { JsonSchema } from './schemas.ts'

/** The query parameters that ask about single columns, such as `name.contains`, as the properties of one object. */
export function columnFilterSchema(contract: Contract): JsonSchema {
  const parameters = columnsOf(contract).flatMap((field) =>
    columnTestsOf(field).map((test) => [columnParameter({ field, test }), schemas[test](field)]),
  )
  return { type: 'object', properties: Object.fromEntries(parameters), additionalProperties: false }
}

const schemas: Record<ColumnTest, (field: ColumnName) => JsonSchema> = {
  is: (field) => ({
    type: 'array',
    items: { type: 'string', ...(isChoiceName(field) ? { enum: vocabulary[field] } : {}) },
    description: 'Any of these',
  }),
  contains: () => ({
    type: 'array',
    items: { type: 'string' },
    description: 'Any of these in its text, in any letter case',
  }),
  empty: () => ({ type: 'boolean', description: 'Nothing there, or something' }),
  from: (field) => ({ type: 'string', description: `No ${bounds[rangeOf(field)].from}` }),
  to: (field) => ({ type: 'string', description: `No ${bounds[rangeOf(field)].to}` }),
}

const rangeOf = (field: ColumnName) => (columnKindOf(field) === 'date' ? 'date' : 'number')
const bounds = {
  date: { from: 'earlier: a day of UTC, or an instant', to: 'later: a day of UTC, all of it, or an instant' },
  number: { from: 'less', to: 'more' },
}
