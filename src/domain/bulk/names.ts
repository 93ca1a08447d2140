import { nearest } from '../nearest.ts'
import type { ErrorRule, Finding } from '../rules.ts'
import type { Contract } from '../vocabulary.ts'
import { parameterOf, parametersOf } from '../wire.ts'

/** An error about a name that is no parameter, or none that several records can share; undefined: it is one. */
export function nameError(contract: Contract, name: string): Finding<ErrorRule> | undefined {
  const parameter = parameterOf(contract, name)
  if (parameter === undefined) {
    const near = nearest(
      name,
      parametersOf(contract).map((each) => each.name),
    )
    const params = {
      parameter: name.slice(0, 80).toWellFormed(),
      ...(near === null ? {} : { nearest: near }),
    }
    return { field: null, parameter: name, rule: 'parameter.unknown', params }
  }
  const { field } = parameter
  return field.name === 'id'
    ? { field: field.name, parameter: name, rule: 'field.notBulk', params: {} }
    : undefined
}
