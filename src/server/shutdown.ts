import type { Server } from 'node:http'
import type { Logger } from 'pino'
import type { Store } from './store.ts'

/** How long a request may still take once the server is told to stop. */
const PATIENCE_MS = 10_000

interface Running {
  readonly server: Server
  readonly store: Store
  readonly log: Logger
  /** Ends the answers that would stay open for ever. */
  readonly stopping: AbortController
}

/** On the first signal: takes no more requests, finishes those under way, closes the database, exits 0. On the second: exits. */
export function stopOnSignals({ server, store, log, stopping }: Running): void {
  let isStopping = false
  const stop = (signal: string) => {
    if (isStopping) process.exit(130)
    isStopping = true
    log.info(`${signal}: finishing what is under way`)
    stopping.abort()
    void finish(server, store, log)
  }
  process.on('SIGTERM', stop)
  process.on('SIGINT', stop)
}

async function finish(server: Server, store: Store, log: Logger): Promise<void> {
  try {
    await closed(server)
    await store.close()
    process.exit(0)
  } catch (error) {
    log.error(error)
    process.exit(1)
  }
}

function closed(server: Server): Promise<void> {
  return new Promise((resolve) => {
    // A connection that is kept alive becomes idle only after its answer.
    const idle = setInterval(() => server.closeIdleConnections(), 50)
    const late = setTimeout(() => server.closeAllConnections(), PATIENCE_MS)
    server.close(() => {
      clearInterval(idle)
      clearTimeout(late)
      resolve()
    })
  })
}
