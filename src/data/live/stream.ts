import type { ChangeEvent } from '#domain/change-event.ts'
import { request, trusted } from '../client.ts'
import { whenUp } from '../connection.ts'

/** Whether events arrive, and up to which change set all are known. */
export interface StreamState {
  readonly isLive: boolean
  readonly seq: number
}

export interface StreamListener {
  readonly onChange: (change: ChangeEvent) => void
  readonly onState: (state: StreamState) => void
}

const LEAST_PAUSE_MS = 1000
const MORE_PAUSE_MS = 2000

/**
 * Keeps a stream of events open, from change set `since` on, until the returned function is called. One that ends is
 * opened again after a while, which differs between browsers: a server that comes back is not asked by all at once.
 */
export function keepStream(since: number, { onChange, onState }: StreamListener): () => void {
  let seq = since
  let isWanted = true
  let source: EventSource | undefined
  const open = () => {
    if (!isWanted) return
    source = new EventSource(`/api/events?since=${seq}`)
    source.addEventListener('start', ({ data }) => {
      seq = trusted<{ readonly seq: number }>(JSON.parse(data)).seq
      onState({ isLive: true, seq })
    })
    source.addEventListener('change', ({ data }) => {
      const change = trusted<ChangeEvent>(JSON.parse(data))
      seq = change.seq
      onChange(change)
    })
    source.addEventListener('error', () => {
      source?.close()
      onState({ isLive: false, seq })
      void pause().then(reach).then(open)
    })
  }
  open()
  return () => {
    isWanted = false
    source?.close()
  }
}

function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, LEAST_PAUSE_MS + Math.random() * MORE_PAUSE_MS))
}

/** Resolves when the server answers. The page asks it again by itself, and says so, as long as it does not. */
async function reach(): Promise<void> {
  try {
    await whenUp()
    await request('/api/health')
  } catch {
    await pause()
    await reach()
  }
}
