import { QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { StrictMode, useState } from 'react'
import { createQueryClient } from '#data/query-client.ts'
import { LanguageProvider } from './LanguageProvider.tsx'
import { createAppRouter } from './router.tsx'

export function App() {
  const [client] = useState(createQueryClient)
  const [router] = useState(createAppRouter)
  return (
    <StrictMode>
      <LanguageProvider>
        <QueryClientProvider client={client}>
          <RouterProvider router={router} />
        </QueryClientProvider>
      </LanguageProvider>
    </StrictMode>
  )
}
