import type { FieldErrors, Resolver } from 'react-hook-form'
import { type InventoryOperation, isFieldName } from '#domain/catalogue/index.ts'
import type { PlantIndex } from '#domain/plant-lookup.ts'
import type { Contract } from '#domain/vocabulary.ts'
import type { Words } from '#domain/words/words.ts'
import { faultFrom, toFieldError } from './field-error.ts'

/** Judges the form by the domain. What that needs is fetched with the first save, not with the page. */
export function operationResolver(
  contract: Contract,
  plant: PlantIndex,
  words: Words,
): Resolver<InventoryOperation> {
  return async (values) => {
    const checks = await import('#domain/check.ts').catch(() => null)
    // Without a network the check may not be there; the server judges then.
    const found = Object.entries(checks?.check(contract, values, plant) ?? {})
    if (found.length === 0) return { values, errors: {} }
    const errors = found.flatMap(([name, finding]) =>
      isFieldName(name) ? [[name, toFieldError(faultFrom(words, finding))] as const] : [],
    )
    // Sound: names of fields, each with an error; the library's type would have errors inside references too.
    return { values: {}, errors: Object.fromEntries(errors) as FieldErrors<InventoryOperation> }
  }
}
