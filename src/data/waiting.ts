import { parseKept } from './parse-kept.ts'

/** A name that rows of an import wait for, because the plant does not have it. */
export interface WaitingName {
  /** The parameter that it stands in: `sourceLocationPath`. */
  readonly parameter: string
  /** The path or name as the file has it. */
  readonly value: string
  /** How many rows wait for it. */
  readonly rows: number
}

const KEY = 'lotwright.waiting'

/** Keeps what the last plan of an import did not find, for the tab; none: nothing waits. */
export function keepWaiting(names: readonly WaitingName[]): void {
  sessionStorage.setItem(KEY, JSON.stringify(names))
}

export function waitingNames(): readonly WaitingName[] {
  const kept = parseKept(sessionStorage.getItem(KEY))
  return Array.isArray(kept) ? kept.filter(isWaitingName) : []
}

function isWaitingName(kept: unknown): kept is WaitingName {
  return (
    typeof kept === 'object' &&
    kept !== null &&
    'parameter' in kept &&
    typeof kept.parameter === 'string' &&
    'value' in kept &&
    typeof kept.value === 'string' &&
    'rows' in kept &&
    typeof kept.rows === 'number'
  )
}
