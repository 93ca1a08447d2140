import { isLegible } from '#data/drafts.ts'
import { parseKept } from '#data/parse-kept.ts'
import { type FieldName, isFieldName } from '#domain/catalogue/index.ts'
import { isObject } from '#domain/is-object.ts'
import type { FieldValue } from '#domain/kinds.ts'
import type { SelectionWire } from '#domain/selection.ts'
import type { Dropped } from './preview-lines.ts'
import { acts, type FieldPlan, keptPlan, type Plans, ways } from './plan.ts'

export const policies = ['nothing', 'skip'] as const
/** What is stored where a record is refused. */
export type Policy = (typeof policies)[number]

/** A bulk change that was begun and not applied. */
export interface Begun {
  readonly plans: Plans
  /** What the form holds in the fields that are to change. */
  readonly values: { readonly [N in FieldName]?: FieldValue }
  /** The records that were dropped from it. */
  readonly dropped: readonly Dropped[]
  readonly reason: string
  readonly policy: Policy
}

const notBegun: Begun = { plans: {}, values: {}, dropped: [], reason: '', policy: 'nothing' }

/** Keeps it for this tab and this selection; where storage is forbidden or full, a reload forgets it. */
export function keepBegun(selection: SelectionWire, begun: Begun): void {
  try {
    sessionStorage.setItem(KEY, JSON.stringify({ selection, ...begun }))
  } catch {
    sessionStorage.removeItem(KEY)
  }
}

export function forgetBegun(): void {
  sessionStorage.removeItem(KEY)
}

/** What was begun for this selection; what of it cannot be read any more is left out. */
export function begunFor(selection: SelectionWire): Begun {
  return readBegun(sessionStorage.getItem(KEY), selection) ?? notBegun
}

export function readBegun(text: string | null, selection: SelectionWire): Begun | null {
  const kept = parseKept(text)
  if (!isObject(kept) || JSON.stringify(kept['selection']) !== JSON.stringify(selection)) return null
  const { plans, values, dropped, reason, policy } = kept
  return {
    plans: namedBy(plans, (_, plan) => readPlan(plan)),
    values: namedBy(values, (name, value) => (isValue(name, value) ? value : undefined)),
    dropped: Array.isArray(dropped) ? dropped.filter(isDropped) : [],
    reason: typeof reason === 'string' ? reason : '',
    policy: policies.find((each) => each === policy) ?? 'nothing',
  }
}

const KEY = 'lotwright.bulk-edit'

function readPlan(kept: unknown): FieldPlan | undefined {
  if (!isObject(kept)) return undefined
  const text = (key: 'find' | 'with' | 'prefix' | 'suffix' | 'pattern') => {
    const value = kept[key]
    return typeof value === 'string' ? value : ''
  }
  return {
    act: acts.find((act) => act === kept['act']) ?? keptPlan.act,
    way: ways.find((way) => way === kept['way']) ?? keptPlan.way,
    find: text('find'),
    with: text('with'),
    regex: kept['regex'] === true,
    matchCase: kept['matchCase'] !== false,
    prefix: text('prefix'),
    suffix: text('suffix'),
    pattern: text('pattern'),
  }
}

function namedBy<T>(kept: unknown, read: (name: FieldName, value: unknown) => T | undefined) {
  const entries = Object.entries(isObject(kept) ? kept : {}).flatMap(([name, value]) => {
    const known = isFieldName(name) ? read(name, value) : undefined
    return known === undefined ? [] : [[name, known] as const]
  })
  return Object.fromEntries(entries)
}

function isValue(name: FieldName, value: unknown): value is FieldValue {
  return value === null || isLegible(name, value)
}

function isDropped(kept: unknown): kept is Dropped {
  return (
    isObject(kept) &&
    typeof kept['id'] === 'string' &&
    typeof kept['name'] === 'string' &&
    typeof kept['at'] === 'number'
  )
}
