import { createStore, useStore } from './store.ts'

export type Connection = 'up' | 'browser-offline' | 'server-unreachable'

const serverAnswers = createStore(true)

/** Told by the client after every request: whether an answer came at all. */
export function reportReach(answered: boolean): void {
  serverAnswers.set(answered)
}

/** Whether the page can reach its server, as far as the browser and the last request know. */
export function useConnection(): Connection {
  return useStore({ get: current, subscribe }, (connection) => connection)
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
  return serverAnswers.get() ? 'up' : 'server-unreachable'
}

function subscribe(listener: () => void) {
  const stop = serverAnswers.subscribe(listener)
  window.addEventListener('online', listener)
  window.addEventListener('offline', listener)
  return () => {
    stop()
    window.removeEventListener('online', listener)
    window.removeEventListener('offline', listener)
  }
}
