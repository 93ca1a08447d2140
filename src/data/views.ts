import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import type { ListView, ListViewDraft } from '#domain/list-view.ts'
import { request } from './client.ts'

const ROOT = '/api/views'

export const viewQueries = {
  /** The lists kept by name, in the order of their names. */
  list: () =>
    queryOptions({
      queryKey: ['views'],
      queryFn: async ({ signal }) => (await request<readonly ListView[]>(ROOT, { signal })).data,
    }),
}

/** Keeps a list by name. Rejects with a `Problem` (`refused` where the name is taken, `not-found`) or `Unreachable`. */
export function useKeepView() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: async (draft: ListViewDraft) =>
      (await request<ListView>(ROOT, { method: 'POST', body: draft })).data,
    onSuccess: () => client.invalidateQueries({ queryKey: viewQueries.list().queryKey }),
  })
}

export function useDeleteView() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: async (id: string) => {
      await request(`${ROOT}/${id}`, { method: 'DELETE' })
    },
    onSuccess: () => client.invalidateQueries({ queryKey: viewQueries.list().queryKey }),
  })
}
