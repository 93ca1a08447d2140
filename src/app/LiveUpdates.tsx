import { type QueryClient, useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import type { Health } from '#data/host.ts'
import { useHost } from '#data/use-host.ts'

/** Talks to the server: keeps every screen as things are, where the host tells of changes. */
export function LiveUpdates() {
  const client = useQueryClient()
  const { capabilities, health } = useHost()
  const isTold = capabilities.includes('live')
  useEffect(() => {
    const ending = new AbortController()
    if (isTold) void follow(client, health, ending.signal)
    return () => ending.abort()
  }, [client, health, isTold])
  return null
}

async function follow(client: QueryClient, health: Health, signal: AbortSignal): Promise<void> {
  const { followChanges } = await import('#data/live/follow.ts')
  if (signal.aborted) return
  signal.addEventListener('abort', followChanges(client, health))
}
