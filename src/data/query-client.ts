import { QueryClient } from '@tanstack/react-query'
import { Problem } from '#domain/problem.ts'

/** Reads are tried again while the server may come back; a refusal is final. Writes are sent again only by the engineer. */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: { staleTime: 5_000, retry: (count, error) => count < 2 && mayPass(error) },
      mutations: { retry: false, networkMode: 'online' },
    },
  })
}

function mayPass(error: Error): boolean {
  return !(error instanceof Problem) || error.document.status >= 500
}
