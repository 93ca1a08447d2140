import { isObject } from '#domain/is-object.ts'
import type { UnresolvedName } from '#domain/transfer/unresolved.ts'
import { parseKept } from './parse-kept.ts'

const KEY = 'lotwright.waiting'

/** As many as anybody would add by hand. */
const MOST = 500

/** Keeps what the last plan of an import did not find in the plant, for the tab; none: nothing waits. */
export function keepWaiting(names: readonly UnresolvedName[]): void {
  sessionStorage.setItem(KEY, JSON.stringify(names.slice(0, MOST)))
}

export function waitingNames(): readonly UnresolvedName[] {
  const kept = parseKept(sessionStorage.getItem(KEY))
  return Array.isArray(kept) ? kept.filter(isUnresolved) : []
}

function isUnresolved(kept: unknown): kept is UnresolvedName {
  return (
    isObject(kept) &&
    typeof kept['parameter'] === 'string' &&
    typeof kept['value'] === 'string' &&
    typeof kept['rows'] === 'number'
  )
}
