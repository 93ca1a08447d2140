import { nearest } from '../nearest.ts'
import type { ErrorRule, Finding } from '../rules.ts'
import type { WireRecord } from '../wire.ts'
import type { Unresolved } from './fill.ts'
import { ownNames, styleOf, templateParameter } from './parameters.ts'
import { partsOf, type TemplatePart } from './parts.ts'

/** What no value will ever fill: braces that are no placeholder's, and names of what no operation refers to. */
export function faultsOf(values: WireRecord): readonly Finding<ErrorRule>[] {
  return Object.entries(values).flatMap(([name, value]) => {
    const parameter = templateParameter(name)
    const style = parameter === undefined ? null : styleOf(parameter)
    if (parameter === undefined || style === null || typeof value !== 'string') return []
    return partsOf(value, style).flatMap((part) => faultOf(part, parameter.field.name, name))
  })
}

/** A placeholder that nothing has filled, as an error at its parameter. */
export function unresolvedError({ parameter, placeholder }: Unresolved): Finding<ErrorRule> {
  const field = templateParameter(parameter)?.field.name ?? null
  return {
    field,
    parameter,
    rule: 'placeholder.unfilled',
    params: { given: placeholder.replace(/^\{|\}$/g, '') },
  }
}

function faultOf(part: TemplatePart, field: string, parameter: string): readonly Finding<ErrorRule>[] {
  if (part.kind === 'malformed') return [{ field, parameter, rule: 'placeholder.malformed', params: {} }]
  if (part.kind !== 'unknown') return []
  const given = part.source.slice(1, -1)
  const near = nearest(given, ownNames)
  const params = { given: given.slice(0, 80), ...(near === null ? {} : { nearest: near }) }
  return [{ field, parameter, rule: 'placeholder.unknown', params }]
}
