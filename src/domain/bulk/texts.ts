import type { Affix, BulkChange, Replace } from '../bulk.ts'
import { type Field, fieldOf, type InventoryOperation } from '../catalogue/index.ts'
import type { ErrorRule, Finding } from '../rules.ts'
import type { Contract } from '../vocabulary.ts'
import { nameError } from './names.ts'
import { readPattern } from './pattern.ts'
import { type Budget, FIND_LIMIT, readReplace } from './replacer.ts'

/** What is done to one text of every record. Throws `SearchTooSlow`. */
export interface TextStep {
  readonly field: Field
  readonly parameter: string
  readonly make: Make
}

export interface Texts {
  readonly steps: readonly TextStep[]
  readonly errors: readonly Finding<ErrorRule>[]
}

/** First what is made of patterns, then what is replaced, then what is put around it. */
export function readTexts(contract: Contract, budget: Budget, change: BulkChange): Texts {
  const found = [
    ...readEach(contract, change.pattern, (text) => patternStep(contract, text)),
    ...readEach(contract, change.replace, (replace) => replaceStep(replace, budget)),
    ...readEach(contract, change.affix, affixStep),
  ]
  return {
    steps: found.flatMap((each) => ('make' in each ? [each] : [])),
    errors: found.flatMap((each) => ('rule' in each ? [each] : [])),
  }
}

type Make = (text: string | null, record: InventoryOperation, n: number) => string | null
type Read = { readonly make: Make } | Pick<Finding<ErrorRule>, 'rule' | 'params'>

function readEach<T>(
  contract: Contract,
  acts: Readonly<Record<string, T>> | undefined,
  read: (act: T) => Read,
): readonly (TextStep | Finding<ErrorRule>)[] {
  return Object.entries(acts ?? {}).map(([parameter, act]): TextStep | Finding<ErrorRule> => {
    const wrong = nameError(contract, parameter)
    if (wrong !== undefined) return wrong
    const field = fieldOf(contract, parameter)
    if (field?.kind !== 'text' && field?.kind !== 'expression') {
      return { field: field?.name ?? null, parameter, rule: 'field.notText', params: {} }
    }
    const step = read(act)
    return 'make' in step
      ? { field, parameter, make: step.make }
      : { field: field.name, parameter, rule: step.rule, params: step.params }
  })
}

function patternStep(contract: Contract, text: string): Read {
  const read = readPattern(contract, text)
  if (read.ok) return { make: (_, record, n) => read.pattern(record, n) }
  const near = read.nearest === null ? {} : { nearest: `{${read.nearest}}` }
  return { rule: 'placeholder.unknown', params: { given: read.placeholder, ...near } }
}

function replaceStep(replace: Replace, budget: Budget): Read {
  const length = Math.max(replace.find.length, replace.with.length)
  if (replace.find === '') return { rule: 'find.empty', params: {} }
  if (length > FIND_LIMIT) return { rule: 'text.tooLong', params: { length, limit: FIND_LIMIT } }
  const read = readReplace(replace, budget)
  if (read.ok) return { make: (text) => (text === null ? null : read.replacer(text)) }
  const given = replace.find.slice(0, 80).toWellFormed()
  return { rule: 'regex.malformed', params: { given, reason: read.reason } }
}

function affixStep({ prefix = '', suffix = '' }: Affix): Read {
  return { make: (text) => (text === null || text === '' ? text : prefix + text + suffix) }
}
