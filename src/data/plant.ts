import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import type { Location, Material, ParentOperation, Plant, ReasonCode, UnitOfMeasure } from '#domain/plant.ts'
import { request } from './client.ts'

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

/** Loads the invented dairy with its sixty operations into an empty database. */
export function useLoadSample() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: async () =>
      (await request<Readonly<Record<string, unknown>>>('/api/plant/sample', { method: 'POST', body: {} })).data,
    onSuccess: () => client.invalidateQueries(),
  })
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
