import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import type { Location, Material, ParentOperation, Plant, ReasonCode, UnitOfMeasure } from '#domain/plant.ts'
import { request, type RequestOptions } from './client.ts'

export type PlantKind = keyof Plant

export const plantQueries = {
  all: () => ['plant'] as const,
  /** The five lists that fields refer to, fetched together: every picker, narration and check reads them. */
  lists: () =>
    queryOptions({
      queryKey: [...plantQueries.all(), 'lists'],
      queryFn: ({ signal }) => fetchPlant(signal),
      staleTime: 60_000,
    }),
}

export interface SampleLoaded {
  readonly changeId: string | null
  readonly counts: PlantImported['counts'] & { readonly inventoryOperations: number }
}

/** Loads the invented dairy with its sixty operations into an empty database. */
export function useLoadSample() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: async () =>
      (await request<SampleLoaded>('/api/plant/sample', { method: 'POST', body: {} })).data,
    onSuccess: () => client.invalidateQueries(),
  })
}

export interface ImportedRow {
  readonly kind: PlantKind
  /** Counts the rows of its list from 1. */
  readonly row: number
  readonly outcome: 'created' | 'updated' | 'unchanged'
  readonly id: string
  readonly label: string
}

export interface PlantImported {
  readonly changeId: string | null
  readonly counts: { readonly created: number; readonly updated: number; readonly unchanged: number }
  readonly rows: readonly ImportedRow[]
}

/** One list as CSV, or lists as JSON by the names that the API gives them. */
export type PlantFile =
  | { readonly kind: PlantKind; readonly csv: string }
  | { readonly lists: Readonly<Partial<Record<PlantKind, readonly unknown[]>>> }

/** Loads lists that operations refer to: all rows of a file, or none. Rejects with a `Problem` that names each wrong row. */
export function useImportPlant() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: async (file: PlantFile) =>
      'csv' in file
        ? (await request<PlantImported>(`/api/plant/import?kind=${file.kind}`, csvRequest(file.csv))).data
        : (await request<PlantImported>('/api/plant/import', { method: 'POST', body: file.lists })).data,
    onSuccess: () => client.invalidateQueries(),
  })
}

function csvRequest(content: string): RequestOptions {
  return { method: 'POST', file: { type: 'text/csv', content } }
}

async function fetchPlant(signal: AbortSignal): Promise<Plant> {
  const get = async <T>(path: string) => (await request<readonly T[]>(`/api/${path}`, { signal })).data
  const [locations, materials, unitsOfMeasure, reasonCodes, operations] = await Promise.all([
    get<Location>('locations'),
    get<Material>('materials'),
    get<UnitOfMeasure>('units-of-measure'),
    get<ReasonCode>('reason-codes'),
    get<ParentOperation>('operations'),
  ])
  return { locations, materials, unitsOfMeasure, reasonCodes, operations }
}
