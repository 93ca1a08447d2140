import type { BulkChange } from '#domain/bulk.ts'
import type { Field, InventoryOperation } from '#domain/catalogue/index.ts'
import { isEmpty } from '#domain/operation.ts'
import type { Contract } from '#domain/vocabulary.ts'
import { mainWireName, toWire } from '#domain/wire.ts'
import { type Act, type FieldPlan, planOf, type Plans, plannedFields, type Way } from './plan.ts'

/** The change that the plans ask for. A plan that is not finished yet, as Set without a value, asks for nothing. */
export function changeOf(contract: Contract, plans: Plans, values: InventoryOperation): BulkChange {
  const parts = plannedFields(contract, plans).map((field) => {
    const plan = planOf(plans, field.name)
    return parted[plan.act]({ contract, field, plan, values })
  })
  return {
    ...together(parts, 'change'),
    ...together(parts, 'replace'),
    ...together(parts, 'affix'),
    ...together(parts, 'pattern'),
  }
}

export function isNothing(change: BulkChange): boolean {
  return Object.keys(change).length === 0
}

interface Planned {
  readonly contract: Contract
  readonly field: Field
  readonly plan: FieldPlan
  readonly values: InventoryOperation
}

const nothing: BulkChange = {}

const parted: Readonly<Record<Act, (planned: Planned) => BulkChange>> = {
  keep: () => nothing,
  set: ({ contract, field: { name }, values }) =>
    isEmpty(values[name]) ? nothing : { change: toWire(contract, { [name]: values[name] }) },
  clear: ({ contract, field: { name } }) => ({ change: toWire(contract, { [name]: null }) }),
  replace: ({ field, plan }) => made[plan.way](mainWireName(field), plan),
}

const made: Readonly<Record<Way, (wireName: string, plan: FieldPlan) => BulkChange>> = {
  find: (wireName, { find, with: put, regex, matchCase }) =>
    find === '' ? nothing : { replace: { [wireName]: { find, with: put, regex, matchCase } } },
  affix: (wireName, { prefix, suffix }) =>
    prefix === '' && suffix === '' ? nothing : { affix: { [wireName]: { prefix, suffix } } },
  pattern: (wireName, { pattern }) => (pattern === '' ? nothing : { pattern: { [wireName]: pattern } }),
}

/** One key of all parts, left out where none has it. */
function together(parts: readonly BulkChange[], key: keyof BulkChange): BulkChange {
  const all = Object.assign({}, ...parts.map((part) => part[key]))
  return Object.keys(all).length === 0 ? nothing : { [key]: all }
}
