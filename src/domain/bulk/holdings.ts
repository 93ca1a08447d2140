import type { FieldHoldings, Holdings } from '../bulk.ts'
import { type Field, fieldsOf, type InventoryOperation } from '../catalogue/index.ts'
import type { FieldValue } from '../kinds.ts'
import { applies, isEmpty } from '../operation.ts'
import type { Contract } from '../vocabulary.ts'
import { fieldsToWire, mainWireName } from '../wire.ts'

/** Counts, record by record, what each field of a selection holds. */
export interface HoldingsCount {
  readonly add: (operation: InventoryOperation) => void
  readonly holdings: () => Holdings
}

export function countHoldings(contract: Contract): HoldingsCount {
  const counts = fieldsOf(contract).map(countField)
  let total = 0
  return {
    add: (operation) => {
      total += 1
      for (const count of counts) count.add(operation)
    },
    holdings: () => ({ total, fields: counts.map(({ holdings }) => holdings()) }),
  }
}

/** So many values are named; the others are only counted. */
const NAMED = 20

interface Met {
  readonly operation: InventoryOperation
  count: number
}

function countField(field: Field) {
  const parameter = mainWireName(field)
  const values = new Map<FieldValue, Met>()
  let applying = 0
  let empty = 0
  return {
    add: (operation: InventoryOperation) => {
      if (field.when !== undefined && !applies(field, operation)) return
      applying += 1
      const key = keyOf(field, operation[field.name])
      if (isEmpty(key)) {
        empty += 1
        return
      }
      const met = values.get(key)
      if (met === undefined) values.set(key, { operation, count: 1 })
      else met.count += 1
    },
    holdings: (): FieldHoldings => ({
      parameter,
      applies: applying,
      empty,
      distinct: values.size,
      values: [...values.values()]
        .toSorted((a, b) => b.count - a.count)
        .slice(0, NAMED)
        .map(({ operation, count }) => ({
          value: fieldsToWire(operation, [field])[parameter] ?? null,
          count,
        })),
    }),
  }
}

/** References are the same when they refer to the same, choices when this contract calls them the same. */
function keyOf({ renamed }: Field, value: FieldValue): Exclude<FieldValue, object> {
  if (typeof value === 'object') return value?.id ?? value?.label ?? null
  return typeof value === 'string' ? (renamed?.[value] ?? value) : value
}
