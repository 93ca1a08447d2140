import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { render as renderBare } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import type { ReactNode } from 'react'
import { en } from '#domain/words/en/index.ts'
import { WordsProvider } from '#ui/words.ts'

/** Renders within what every component may count on, and gives the engineer's hands. */
export function render(ui: ReactNode) {
  const client = new QueryClient({ defaultOptions: { queries: { retry: false } } })
  const view = renderBare(ui, {
    wrapper: ({ children }) => (
      <QueryClientProvider client={client}>
        <WordsProvider value={en}>{children}</WordsProvider>
      </QueryClientProvider>
    ),
  })
  return { ...view, client, user: userEvent.setup() }
}
