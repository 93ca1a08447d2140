import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import type { Location, Material, ParentOperation, Plant, ReasonCode, UnitOfMeasure } from '#domain/plant.ts'
import type { PlantCorrections, PlantImportAnswer, PlantUsage } from '#domain/plant-import.ts'
import type { PlantKind } from '#domain/plant-kinds.ts'
import { type Following, streamed } from './bulk-stream.ts'
import { request, type RequestOptions } from './client.ts'
import { asOwnWrite, noteOwnChange } from './live/own-changes.ts'

const ROOT = '/api/plant'

export const plantQueries = {
  all: () => ['plant'] as const,
  /** The five lists that fields refer to, fetched together: every picker, narration and check reads them. */
  lists: () =>
    queryOptions({
      queryKey: [...plantQueries.all(), 'lists'],
      queryFn: ({ signal }) => fetchPlant(signal),
      staleTime: 60_000,
    }),
  /** How many inventory operations refer to each record. */
  usage: () =>
    queryOptions({
      queryKey: [...plantQueries.all(), 'usage'],
      queryFn: async ({ signal }) => (await request<PlantUsage>(`${ROOT}/usage`, { signal })).data,
    }),
}

interface SampleLoaded {
  readonly changeId: string | null
  readonly counts: PlantImportAnswer['counts'] & { readonly inventoryOperations: number }
}

/** Loads the invented dairy with its sixty operations into an empty database. */
export function useLoadSample() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: async () =>
      (await request<SampleLoaded>(`${ROOT}/sample`, { method: 'POST', body: {} })).data,
    onSuccess: () => client.invalidateQueries(),
  })
}

/** A file of one list, or of several. */
export interface PlantFile {
  readonly file: File
  /** By which its rows are told from those of others. */
  readonly name: string
  /** Which list it is; null: what its columns say. */
  readonly kind: PlantKind | null
}

export type PlantRows = Readonly<Partial<Record<PlantKind, readonly object[]>>>

export interface PlantFiles {
  readonly files: readonly PlantFile[]
  /** What is to be read otherwise than they say. */
  readonly corrections: PlantCorrections
}

/** What is imported: rows by their lists, or files. */
export type PlantSource = { readonly rows: PlantRows } | PlantFiles

export interface PlantLook {
  readonly source: PlantSource
  readonly skipRefused: boolean
}

/**
 * What each row would do on these terms; nothing is stored. Rejects with a `Problem` that says what cannot be read, and
 * where, with `Unreachable` or an `AbortError`.
 */
export function planPlant(
  { source, skipRefused }: PlantLook,
  following: Following,
): Promise<PlantImportAnswer> {
  const terms = skipRefused ? '&onError=skip' : ''
  return streamed<PlantImportAnswer>(`${ROOT}/import?dryRun=true${terms}`, contentOf(source), following)
}

/** As `planPlant`, asked for once. */
export function usePlanPlant() {
  return useMutation({ mutationFn: (look: PlantLook) => planPlant(look, {}) })
}

interface PlantCommit extends Partial<PlantLook>, Following {
  readonly source: PlantSource
  /** Of the plan that was looked at; absent: whatever the rows do now. */
  readonly digest?: string
  readonly as?: 'import' | 'edit'
  /** Kept in the history. */
  readonly reason?: string
}

/** Stores rows as one change set. Rejects with a `Problem` that names each wrong row, or that has the new plan. */
export function useImportPlant() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: ({ source, digest, skipRefused = false, as = 'import', reason, ...following }: PlantCommit) =>
      asOwnWrite(async () => {
        const query = new URLSearchParams({
          as,
          ...(digest === undefined ? {} : { digest }),
          ...(skipRefused ? { onError: 'skip' } : {}),
        })
        const path = `${ROOT}/import?${query}`
        const headers = reason === undefined ? {} : { 'Change-Reason': encodeURIComponent(reason) }
        const content = { ...contentOf(source), headers }
        const answer = await streamed<PlantImportAnswer>(path, content, following)
        noteOwnChange(answer.changeId)
        return answer
      }),
    onSuccess: () => client.invalidateQueries(),
  })
}

/** Deletes one record; answers the change set. Rejects with a `Problem` that says who refers to it. */
export function useDeletePlant() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: async ({ kind, id }: { readonly kind: PlantKind; readonly id: string }) =>
      (await request(`/api/${pathOf[kind]}/${id}`, { method: 'DELETE' })).changeId,
    onSuccess: () => client.invalidateQueries(),
  })
}

const pathOf = {
  locations: 'locations',
  materials: 'materials',
  unitsOfMeasure: 'units-of-measure',
  reasonCodes: 'reason-codes',
  operations: 'operations',
} satisfies Record<PlantKind, string>

function contentOf(source: PlantSource): Pick<RequestOptions, 'body' | 'form'> {
  if ('rows' in source) return { body: source.rows }
  const form = new FormData()
  form.append('corrections', JSON.stringify(source.corrections))
  for (const { file, name, kind } of source.files) form.append(kind ?? 'file', file, name)
  return { form }
}

async function fetchPlant(signal: AbortSignal): Promise<Plant> {
  const get = async <T>(path: string) => (await request<readonly T[]>(`/api/${path}`, { signal })).data
  const [locations, materials, unitsOfMeasure, reasonCodes, operations] = await Promise.all([
    get<Location>(pathOf.locations),
    get<Material>(pathOf.materials),
    get<UnitOfMeasure>(pathOf.unitsOfMeasure),
    get<ReasonCode>(pathOf.reasonCodes),
    get<ParentOperation>(pathOf.operations),
  ])
  return { locations, materials, unitsOfMeasure, reasonCodes, operations }
}
