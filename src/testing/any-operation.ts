import fc from 'fast-check'
import { type Field, fieldsOf, type InventoryOperation } from '#domain/catalogue/index.ts'
import type { FieldValue, Kind } from '#domain/kinds.ts'
import { template } from '#domain/operation.ts'
import { mintUlid } from '#domain/ulid.ts'
import type { Contract } from '#domain/vocabulary.ts'
import { canonicalDecimal } from '#domain/wire.ts'

/** Any record that the contract's schema allows, whether or not it makes sense. */
export function anyOperation(contract: Contract): fc.Arbitrary<InventoryOperation> {
  const values = Object.fromEntries(fieldsOf(contract).map((field) => [field.name, kinds[field.kind](field)]))
  return fc.record(values).map((record) => ({ ...template(contract), ...record }))
}

const storable = (maxLength: number) =>
  fc.string({ unit: 'grapheme', maxLength: Math.min(maxLength, 60) }).filter((text) => !text.includes('\0'))
const ulid = fc.nat({ max: 2 ** 40 }).map((time) => mintUlid(time))
const orNull = <T>(of: fc.Arbitrary<T>) => fc.option(of, { nil: null })

const kinds = {
  id: () => orNull(ulid),
  text: (field) =>
    field.required ? storable(60).map((text) => `n${text}`) : orNull(storable(field.limit ?? 60)),
  expression: () => orNull(storable(60)),
  decimal: () =>
    orNull(
      fc
        .tuple(fc.integer({ min: 1, max: 999_999_999 }), fc.nat(999))
        .map(([whole, part]) => canonicalDecimal(`${whole}.${part}`)),
    ),
  integer: () => orNull(fc.nat()),
  flag: () => orNull(fc.boolean()),
  choice: (field) => {
    const value = fc.constantFrom(...field.values)
    return field.when === undefined ? value : orNull(value)
  },
  reference: () => orNull(fc.record({ id: ulid, label: storable(60).map((text) => `p${text}`) })),
} satisfies Record<Kind, (field: Field) => fc.Arbitrary<FieldValue>>
