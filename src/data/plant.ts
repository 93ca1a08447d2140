import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import type { Location, Material, ParentOperation, Plant, ReasonCode, UnitOfMeasure } from '#domain/plant.ts'
import type { PlantImportAnswer, PlantUsage } from '#domain/plant-import.ts'
import type { PlantKind } from '#domain/plant-kinds.ts'
import { request, type RequestOptions } from './client.ts'

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
  /** Which list it is; null: what its columns say. */
  readonly kind: PlantKind | null
}

export type PlantRows = Readonly<Partial<Record<PlantKind, readonly object[]>>>

/** What is imported: rows by their lists, or files as they are. */
export type PlantSource = { readonly rows: PlantRows } | { readonly files: readonly PlantFile[] }

interface PlantLook {
  readonly source: PlantSource
  readonly skipRefused: boolean
}

/** What each row would do on these terms; nothing is stored. Rejects with a `Problem` that says what cannot be read, and where. */
export function usePlanPlant() {
  return useMutation({
    mutationFn: async ({ source, skipRefused }: PlantLook) => {
      const terms = skipRefused ? '&onError=skip' : ''
      return (await request<PlantImportAnswer>(`${ROOT}/import?dryRun=true${terms}`, requestOf(source))).data
    },
  })
}

interface PlantCommit extends Partial<PlantLook> {
  readonly source: PlantSource
  /** Of the plan that was looked at; absent: whatever the rows do now. */
  readonly digest?: string
  readonly as?: 'import' | 'edit'
}

/** Stores rows as one change set. Rejects with a `Problem` that names each wrong row, or that has the new plan. */
export function useImportPlant() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: async ({ source, digest, skipRefused = false, as = 'import' }: PlantCommit) => {
      const query = new URLSearchParams({
        as,
        ...(digest === undefined ? {} : { digest }),
        ...(skipRefused ? { onError: 'skip' } : {}),
      })
      return (await request<PlantImportAnswer>(`${ROOT}/import?${query}`, requestOf(source))).data
    },
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

function requestOf(source: PlantSource): RequestOptions {
  if ('rows' in source) return { method: 'POST', body: source.rows }
  const form = new FormData()
  for (const { file, kind } of source.files) form.append(kind ?? 'file', file)
  return { method: 'POST', form }
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
