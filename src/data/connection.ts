import { useSyncExternalStore } from 'react'

export type Connection = 'up' | 'browser-offline' | 'server-unreachable'

let serverAnswers = true
const listeners = new Set<() => void>()

/** Told by the client after every request: whether an answer came at all. */
export function reportReach(answered: boolean): void {
  if (serverAnswers === answered) return
  serverAnswers = answered
  for (const listener of listeners) listener()
}

/** Whether the page can reach its server, as far as the browser and the last request know. */
export function useConnection(): Connection {
  return useSyncExternalStore(subscribe, current)
}

/** Resolves when the page can reach its server, as far as is known. */
export function whenUp(): Promise<void> {
  return new Promise((resolve) => {
    if (current() === 'up') return resolve()
    const stop = subscribe(() => {
      if (current() !== 'up') return
      stop()
      resolve()
    })
  })
}

function current(): Connection {
  if (!navigator.onLine) return 'browser-offline'
  return serverAnswers ? 'up' : 'server-unreachable'
}

function subscribe(listener: () => void) {
  listeners.add(listener)
  window.addEventListener('online', listener)
  window.addEventListener('offline', listener)
  return () => {
    listeners.delete(listener)
    window.removeEventListener('online', listener)
    window.removeEventListener('offline', listener)
  }
}
