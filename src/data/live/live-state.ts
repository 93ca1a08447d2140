import type { FieldName } from '#domain/catalogue/index.ts'
import { createStore, useStore } from '../store.ts'

/** Whether changes arrive: `off` where the host does not tell of any. */
export type LiveConnection = 'off' | 'connecting' | 'live' | 'lost'

/** What others have changed of a row that is here. */
export interface LiveMark {
  readonly by: string
  /** Milliseconds since 1970. */
  readonly at: number
  readonly fields: ReadonlySet<FieldName | 'complete'>
}

/** The last that others have done to rows that are here. */
export interface LiveNotice {
  readonly by: string
  readonly at: number
  /** The row's name, where it is one. */
  readonly name: string | null
  readonly count: number
  readonly deleted: boolean
}

export interface LiveState {
  readonly connection: LiveConnection
  readonly marks: ReadonlyMap<string, LiveMark>
  readonly notice: LiveNotice | null
  /** Rows that are deleted, and stay in sight until the list is sorted again. */
  readonly gone: ReadonlySet<string>
  /** For each list, rows that its order would put elsewhere now. A list that is here was changed since it was fetched. */
  readonly outOfOrder: ReadonlyMap<string, ReadonlySet<string>>
  /** Whether what is counted of the lists counts the latest change too. */
  readonly isCounted: boolean
}

const nothing: LiveState = {
  connection: 'off',
  marks: new Map(),
  notice: null,
  gone: new Set(),
  outOfOrder: new Map(),
  isCounted: true,
}

const live = createStore(nothing)

export function liveState(): LiveState {
  return live.get()
}

export function changeLiveState(change: Partial<LiveState>): void {
  live.set({ ...live.get(), ...change })
}

/** Follows a part of it: renders only when that part is another. `select` must not build anything. */
export function useLiveState<T>(select: (state: LiveState) => T): T {
  return useStore(live, select)
}
