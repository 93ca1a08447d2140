import type { Context } from 'hono'
import { refusedAt } from './problems.ts'

/** A parameter that is one of these names; undefined: it is not there. Throws `refused`. */
export function readChoice<V>(
  parameter: string,
  given: string | null | undefined,
  names: Readonly<Record<string, V>>,
): V | undefined {
  if (given == null || given === '') return undefined
  if (Object.hasOwn(names, given)) return names[given]
  const values = Object.keys(names)
  throw refusedAt(parameter, 'choice.unknown', { given: given.slice(0, 80).toWellFormed(), values })
}

/** Whether a flag is set; it is `true` or `false`, and not set where it is not there. */
export function readFlag(context: Context, name: string): boolean {
  return readChoice(name, context.req.query(name), { true: true, false: false }) ?? false
}

/** Whether what is refused is left out, rather than that nothing is stored. */
export function readOnError(context: Context): boolean {
  return readChoice('onError', context.req.query('onError'), { skip: true, refuse: false }) ?? false
}
