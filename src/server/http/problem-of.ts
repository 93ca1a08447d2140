import { Problem } from '#domain/problem.ts'
import type { Failure } from '../database/engine.ts'
import type { Settings } from '../settings.ts'
import type { Store } from '../store.ts'
import { failure } from './problems.ts'

/** What is answered for whatever was thrown; told to the settings where it is not the request's fault. */
export function problemOf(store: Store, settings: Settings, error: unknown): Problem {
  if (error instanceof Problem) return error
  settings.onFailure?.(error)
  return failure(failures[store.failureOf(error) ?? 'none'])
}

const failures = {
  busy: 'unavailable',
  unreachable: 'unavailable',
  full: 'storage-full',
  none: 'internal',
} as const satisfies Record<Failure | 'none', string>
