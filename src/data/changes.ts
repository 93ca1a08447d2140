import {
  infiniteQueryOptions,
  keepPreviousData,
  queryOptions,
  useMutation,
  useQueryClient,
} from '@tanstack/react-query'
import type { ChangeSummary } from '#domain/change-summary.ts'
import type { EditedSince } from '#domain/edited-since.ts'
import type { Finding } from '#domain/rules.ts'
import type { PlantKind, PlantRecord } from '#domain/plant-kinds.ts'
import { fromSavedWire, type SavedOperation, type SavedWire } from '#domain/saved.ts'
import type { TemplateChangeWire } from '#domain/template/template.ts'
import type { Dialect } from '#domain/transfer/dialect.ts'
import type { Contract } from '#domain/vocabulary.ts'
import { type Following, streamed } from './bulk-stream.ts'
import { request } from './client.ts'
import { dialectParameters } from './export.ts'
import { asOwnWrite, noteOwnChange } from './live/own-changes.ts'

const ROOT = '/api/changes'

/** What was written at once: one save, one import, one undoing. */
export interface ChangeSet {
  readonly id: string
  readonly kind: string
  readonly reason: string | null
  readonly savedDate: string
  readonly savedBy: string
  readonly counts: Readonly<Record<string, number>>
  /** Null for one from before there were summaries. */
  readonly summary: ChangeSummary | null
  /** What it undoes, and when that was saved. */
  readonly reverts: { readonly id: string; readonly savedDate: string } | null
}

/** Which change sets; all that is said must hold. */
export interface ChangeFilter {
  /** Words in who, why or a record's name. */
  readonly q?: string
  readonly by?: string
  /** Moments, ISO 8601: from this one on, and before that one. */
  readonly from?: string
  readonly to?: string
  /** The id of an operation that was touched. */
  readonly operation?: string
  /** Operations at this place or below were touched: an id or a path. */
  readonly location?: string
}

export interface ChangedRecord {
  readonly id: string
  readonly name: string | null
  /** The record's revision after the change. */
  readonly revision: number
  /** Null where the record was created. */
  readonly before: SavedOperation | null
  /** Null where it was deleted. */
  readonly after: SavedOperation | null
  /** As it is today; null where it is gone. */
  readonly now: SavedOperation | null
}

/** What became of one record of the plant. */
export interface PlantRecordChange {
  readonly kind: PlantKind
  readonly id: string
  /** Its path or name. */
  readonly label: string
  /** Null where it was created. */
  readonly before: PlantRecord | null
  /** Null where it was deleted. */
  readonly after: PlantRecord | null
}

interface ChangePage {
  readonly items: readonly ChangeSet[]
  readonly nextCursor: string | null
  /** How many match. */
  readonly total: number
  /** When the first of them was saved. */
  readonly since: string | null
}

interface RecordsPage extends ChangeSet {
  readonly edited: EditedSince
  readonly records: readonly ChangedRecord[]
  /** What it did to the plant: the first records of that. */
  readonly plant: readonly PlantRecordChange[]
  readonly templates: readonly TemplateChangeWire[]
  readonly nextCursor: string | null
}

export const changeQueries = {
  all: () => ['changes'] as const,
  /** Newest first, a page at a time. */
  list: (filter: ChangeFilter) =>
    infiniteQueryOptions({
      queryKey: [...changeQueries.all(), 'list', filter],
      queryFn: async ({ pageParam, signal }) =>
        (await request<ChangePage>(`${ROOT}?${pageText(pageParam, filter)}`, { signal })).data,
      initialPageParam: null as string | null,
      getNextPageParam: ({ nextCursor }) => nextCursor,
      placeholderData: keepPreviousData,
    }),
  /** Everybody who has saved. */
  authors: () =>
    queryOptions({
      queryKey: [...changeQueries.all(), 'authors'],
      queryFn: async ({ signal }) => (await request<readonly string[]>(`${ROOT}/authors`, { signal })).data,
    }),
  one: (contract: Contract, id: string) =>
    infiniteQueryOptions({
      queryKey: [...changeQueries.all(), 'one', contract, id],
      queryFn: ({ pageParam, signal }) => fetchRecords(contract, id, pageParam, signal),
      initialPageParam: null as string | null,
      getNextPageParam: ({ nextCursor }) => nextCursor,
    }),
}

export interface Reverted {
  /** The change set that undoes the other; null when there was nothing to store. */
  readonly changeId: string | null
  readonly counts: { readonly reverted: number; readonly kept: number }
  readonly records: readonly {
    readonly id: string
    /** Null for what is no record. */
    readonly name: string | null
    readonly outcome: 'reverted' | 'kept'
    /** Why it was kept; null when it was reverted. */
    readonly why: Pick<Finding, 'rule' | 'params'> | null
  }[]
}

export interface Revert extends Following {
  /** Of the change set that is undone. */
  readonly id: string
}

/** Undoes a change set by a new one. What was edited since is kept, and said; an aborted one stores nothing. */
export function useRevertChange() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: ({ id, ...following }: Revert) =>
      asOwnWrite(async () => {
        const answer = await streamed<Reverted>(`${ROOT}/${id}/revert`, { body: {} }, following)
        noteOwnChange(answer.changeId)
        return answer
      }),
    onSuccess: () => client.invalidateQueries(),
  })
}

interface RecordsWire extends ChangeSet {
  readonly edited: EditedSince
  readonly plant: readonly PlantRecordChange[]
  readonly templates: readonly TemplateChangeWire[]
  readonly records: readonly {
    readonly id: string
    readonly name: string | null
    readonly revision: number
    readonly before: SavedWire | null
    readonly after: SavedWire | null
    readonly now: SavedWire | null
  }[]
  readonly nextCursor: string | null
}

async function fetchRecords(
  contract: Contract,
  id: string,
  cursor: string | null,
  signal: AbortSignal,
): Promise<RecordsPage> {
  const { data } = await request<RecordsWire>(`${ROOT}/${id}?${pageText(cursor)}`, { signal })
  const read = (wire: SavedWire | null) => (wire === null ? null : fromSavedWire(contract, wire))
  const records = data.records.map((each) => ({
    ...each,
    before: read(each.before),
    after: read(each.after),
    now: read(each.now),
  }))
  return { ...data, records }
}

/** Where the file of all that a filter shows is fetched: the browser stores it as it comes. */
export function changesFileAddress(filter: ChangeFilter, dialect: Dialect): string {
  const parameters = [...Object.entries(filter), ...dialectParameters(dialect)]
  return `${ROOT}/export?${new URLSearchParams(parameters).toString()}`
}

function pageText(cursor: string | null, filter: ChangeFilter = {}): string {
  return new URLSearchParams({ ...filter, limit: '50', ...(cursor === null ? {} : { cursor }) }).toString()
}
