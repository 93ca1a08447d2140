import { sides } from '#domain/list-query.ts'
import { sortKeys } from '#domain/sort-keys.ts'
import { vocabulary } from '#domain/vocabulary.ts'
import { flag, many, query, text } from './endpoint.ts'
import { ref } from './schemas.ts'

export const filters = [
  query('q', text, 'Words that must all occur in the name, locations, material, notes or expressions'),
  query('location', many(), 'Ids or paths: those places and all below them'),
  query('side', { type: 'string', enum: sides }, 'Which end of the movement must lie there'),
  query('type', many(vocabulary.operationType), 'Any of these types'),
  query('status', many(vocabulary.status), 'Any of these statuses'),
  query('enabled', flag, 'Only enabled, or only disabled ones'),
  query('complete', flag, 'Only complete, or only incomplete ones'),
  query('material', many(), 'Ids or paths of materials'),
  query('operationId', many(), 'Ids of parent operations'),
  {
    ...query(
      'columns',
      ref('ColumnFilters'),
      'Tests of single columns, each property a parameter of its own',
    ),
    style: 'form',
    explode: true,
  },
]
export const sort = query(
  'sort',
  text,
  `Comma-separated keys, a minus for descending, ties broken by id: ${sortKeys.join(', ')}`,
)
export const offset = query(
  'offset',
  { type: 'integer', minimum: 0, default: 0 },
  'Rows skipped, from the cursor or the start. While records change, pages so reached may share or miss a row',
)
