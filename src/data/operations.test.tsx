import { QueryClient, QueryClientProvider, useQuery } from '@tanstack/react-query'
import { act, renderHook, waitFor } from '@testing-library/react'
import { expect, it } from 'vitest'
import { everything } from '#domain/list-query.ts'
import { servePage } from '#testing/page-server.ts'
import { templatePlant } from '#testing/templates.ts'
import { operationQueries, useDeleteOperation } from './operations.ts'

it('a record that was deleted where it is shown is not asked for again; what is counted is', async () => {
  const server = await servePage(templatePlant)
  const { id, revision } = await server.create({ name: 'Lids' })
  const client = new QueryClient({ defaultOptions: { queries: { retry: false } } })
  const { result } = renderHook(
    () => ({
      record: useQuery(operationQueries.one('2025-03', id)),
      last: useQuery(operationQueries.lastRevision(id, revision)),
      summary: useQuery(operationQueries.summary(everything)),
      removal: useDeleteOperation(),
    }),
    {
      wrapper: ({ children }) => <QueryClientProvider client={client}>{children}</QueryClientProvider>,
    },
  )
  await waitFor(() => expect(result.current.summary.data?.total).toBe(1))
  await waitFor(() => expect(result.current.last.isSuccess && result.current.record.isSuccess).toBe(true))
  await act(() => result.current.removal.mutateAsync({ id, revision }))
  await waitFor(() => expect(result.current.summary.data?.total).toBe(0))
  const [, ...after] = server.asked.slice(server.asked.findIndex((each) => each.startsWith('DELETE')))
  expect(after.filter((each) => each.includes(id))).toEqual([])
  // Whoever comes back to it is told that it is gone.
  expect(client.getQueryState(operationQueries.one('2025-03', id).queryKey)?.isInvalidated).toBe(true)
})
