import { queryOptions } from '@tanstack/react-query'
import type { Contract } from '#domain/vocabulary.ts'
import { request } from './client.ts'

export interface Health {
  readonly status: 'ok'
  readonly version: string
  readonly contract: Contract
  /** Where the data lies, as `SQLite in ./data`. */
  readonly storage: string
  /** How many change sets there were: what is fetched afterwards shows them all. */
  readonly seq: number
}

export interface Session {
  readonly user: string
  readonly permissions: readonly string[]
  /** What this host can do: `history`, `revert`, `plantImport`, `sample` … what is absent is not offered. */
  readonly capabilities: readonly string[]
}

export const hostQueries = {
  health: () =>
    queryOptions({
      queryKey: ['host', 'health'],
      queryFn: async ({ signal }) => (await request<Health>('/api/health', { signal })).data,
      staleTime: Number.POSITIVE_INFINITY,
    }),
  session: () =>
    queryOptions({
      queryKey: ['host', 'session'],
      queryFn: async ({ signal }) => (await request<Session>('/api/session', { signal })).data,
      staleTime: Number.POSITIVE_INFINITY,
    }),
}
