import { nearest } from '../nearest.ts'
import { readOnlyKeys } from '../read-save.ts'
import { type Contract, contracts } from '../vocabulary.ts'
import { parameterOf, parametersOf } from '../wire.ts'
import { bareName, nearName } from './column-names.ts'
import type { Corrections, ImportColumn } from './import.ts'

/**
 * What the columns of a file are read as: by name, whatever its letter case and its dashes, by a name that is nearly a
 * parameter's, or as a request says. A near name gives way to the name itself.
 */
export function columnsOf(
  contract: Contract,
  names: readonly string[],
  mapping: Corrections['mapping'] = {},
): readonly ImportColumn[] {
  const exact = names.map(
    (name, index) =>
      byHand(contract, mapping, name) ?? (index < MOST_NAMES ? byName(contract, name) : undefined),
  )
  const taken = new Set(exact.flatMap((column) => column?.parameter ?? []))
  return names.map((name, index) => {
    const known = exact[index]
    if (known !== undefined) return known
    if (index >= MOST_NAMES) return found(name, null, 'unknown')
    const near = nearName(name, namesIn(contract))
    if (near === null || taken.has(near)) return unknown(contract, name)
    taken.add(near)
    return { column: name, parameter: near, isNear: true, ignored: null, nearest: null }
  })
}

/** No file has more columns that mean anything: to compare a hundred thousand of them takes seconds. */
export const MOST_NAMES = 300

/** How many of the names are a parameter's, or nearly. */
export function countKnown(contract: Contract, names: readonly string[]): number {
  return columnsOf(contract, names.slice(0, MOST_NAMES)).filter(
    ({ parameter, ignored }) => parameter !== null || ignored === 'readOnly',
  ).length
}

/** The contract that alone knows some of these names; null: no name tells. */
export function contractOf(all: readonly string[]): Contract | null {
  const names = all.slice(0, MOST_NAMES)
  const telling = contracts.filter((contract) =>
    names.some((name) => contracts.every((each) => (each === contract) === isKnown(each, name))),
  )
  return telling.length === 1 ? (telling[0] ?? null) : null
}

function byHand(contract: Contract, mapping: NonNullable<Corrections['mapping']>, name: string) {
  if (!Object.hasOwn(mapping, name)) return undefined
  const parameter = mapping[name] ?? null
  const isKnown = parameter !== null && parameterOf(contract, parameter) !== undefined
  return found(name, isKnown ? parameter : null, isKnown ? null : 'asked')
}

function byName(contract: Contract, name: string): ImportColumn | undefined {
  const bare = bareName(name)
  const parameter = parametersOf(contract).find((each) => bareName(each.name) === bare)
  if (parameter !== undefined) return found(name, parameter.name, null)
  if (readOnlyKeys.some((key) => bareName(key) === bare)) return found(name, null, 'readOnly')
  return contracts.some((other) => isKnown(other, name)) ? found(name, null, 'otherContract') : undefined
}

function unknown(contract: Contract, name: string): ImportColumn {
  // Anything is near to `id` that is as short.
  return {
    ...found(name, null, 'unknown'),
    nearest: name.length < 3 ? null : nearest(name, namesIn(contract)),
  }
}

function found(column: string, parameter: string | null, ignored: ImportColumn['ignored']): ImportColumn {
  return { column, parameter, isNear: false, ignored, nearest: null }
}

function isKnown(contract: Contract, name: string): boolean {
  const bare = bareName(name)
  return parametersOf(contract).some((each) => bareName(each.name) === bare)
}

function namesIn(contract: Contract): readonly string[] {
  return parametersOf(contract).map(({ name }) => name)
}
