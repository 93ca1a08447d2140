import type { ChangeEvent } from '#domain/change-event.ts'

/** How long a browser waits before it asks again for a stream that has ended. */
const RETRY_MS = 2000

const encoder = new TextEncoder()

/** Says that something is there, to whoever would end a connection on which nothing is said. */
export const heartbeat = encoder.encode(':\n\n')

/** The first thing that a stream says: from which change set on it tells of all. */
export function startFrame(seq: number): Uint8Array {
  return encoder.encode(`retry: ${RETRY_MS}\nid: ${seq}\nevent: start\ndata: ${JSON.stringify({ seq })}\n\n`)
}

export function changeFrames(events: readonly ChangeEvent[]): Uint8Array {
  return encoder.encode(
    events.map((event) => `id: ${event.seq}\nevent: change\ndata: ${JSON.stringify(event)}\n\n`).join(''),
  )
}
