import type { FieldHoldings, Holdings } from '../bulk.ts'
import { type Field, fieldsOf, type InventoryOperation } from '../catalogue/index.ts'
import { applies, isEmpty } from '../operation.ts'
import type { Contract } from '../vocabulary.ts'
import { mainWireName, toWire, type WireRecord, type WireValue } from '../wire.ts'

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
      const wire = toWire(contract, operation)
      total += 1
      for (const count of counts) count.add(operation, wire)
    },
    holdings: () => ({ total, fields: counts.map(({ holdings }) => holdings()) }),
  }
}

/** So many values are named; the others are only counted. */
const NAMED = 20

function countField(field: Field) {
  const parameter = mainWireName(field)
  const values = new Map<WireValue, number>()
  let applying = 0
  let empty = 0
  return {
    add: (operation: InventoryOperation, wire: WireRecord) => {
      if (!applies(field, operation)) return
      applying += 1
      const value = wire[parameter] ?? null
      if (isEmpty(value)) empty += 1
      else values.set(value, (values.get(value) ?? 0) + 1)
    },
    holdings: (): FieldHoldings => ({
      parameter,
      applies: applying,
      empty,
      distinct: values.size,
      values: [...values]
        .map(([value, count]) => ({ value, count }))
        .toSorted((a, b) => b.count - a.count)
        .slice(0, NAMED),
    }),
  }
}
