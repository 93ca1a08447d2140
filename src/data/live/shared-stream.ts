import type { ChangeEvent } from '#domain/change-event.ts'
import { keepStream, type StreamListener, type StreamState } from './stream.ts'

export interface TabListener extends StreamListener {
  /** More was stored than this tab was told of: any record may have changed. */
  readonly onMissed: () => void
}

const NAME = 'lotwright.live'

type Message =
  | { readonly is: 'change'; readonly change: ChangeEvent }
  | ({ readonly is: 'state' } & StreamState)
  /** Asked by a tab that is new: how do things stand? */
  | { readonly is: 'hello' }

/**
 * Follows the server's events from change set `since` on, by one stream for all tabs of the browser: a browser opens six
 * connections to a server and no more. One tab leads and tells the others; when it closes, the next one goes on from
 * where it was. Answers how to stop.
 */
export function followShared(since: number, listener: TabListener): () => void {
  // Only where the page was served securely.
  if (navigator.locks === undefined) return followWhileVisible(since, listener)
  const channel = new BroadcastChannel(NAME)
  const ending = new AbortController()
  let state: StreamState = { isLive: false, seq: since }
  let isLeading = false
  let stopStream = () => {}

  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel has no other origin
  const tell = (message: Message) => channel.postMessage(message)
  const take = (change: ChangeEvent) => {
    if (change.seq <= state.seq) return
    state = { ...state, seq: change.seq }
    listener.onChange(change)
  }
  const takeState = (next: StreamState) => {
    if (next.isLive && next.seq > state.seq) listener.onMissed()
    state = next.isLive ? next : { ...state, isLive: false }
    listener.onState(next)
  }
  const lead = () =>
    keepStream(state.seq, {
      onChange: (change) => {
        take(change)
        tell({ is: 'change', change })
      },
      onState: (next) => {
        takeState(next)
        tell({ is: 'state', ...next })
      },
    })
  channel.addEventListener('message', ({ data }: MessageEvent<Message>) => {
    if (data.is === 'change') take(data.change)
    else if (data.is === 'state') takeState(data)
    else if (isLeading) tell({ is: 'state', ...state })
  })
  tell({ is: 'hello' })
  navigator.locks
    .request(NAME, { signal: ending.signal }, () => {
      isLeading = true
      stopStream = lead()
      return new Promise<void>((release) => ending.signal.addEventListener('abort', () => release()))
    })
    // Called off before it led.
    .catch(() => undefined)
  return () => {
    stopStream()
    ending.abort()
    channel.close()
  }
}

/** Without a lock that settles who leads, each tab has a stream of its own, while it can be seen. */
function followWhileVisible(since: number, { onChange, onState }: StreamListener): () => void {
  let seq = since
  let stop: (() => void) | undefined
  const follow = () => {
    if (document.hidden) {
      stop?.()
      stop = undefined
    } else {
      stop ??= keepStream(seq, {
        onState,
        onChange: (change) => {
          seq = change.seq
          onChange(change)
        },
      })
    }
  }
  follow()
  document.addEventListener('visibilitychange', follow)
  return () => {
    document.removeEventListener('visibilitychange', follow)
    stop?.()
  }
}
