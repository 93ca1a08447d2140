/** How many times as long as the work took is rested after it: a server that has much to do is asked less. */
const REST = 5

/**
 * Does `work` as soon as it is asked for, but never twice at a time, and with a pause after each: what is asked for
 * meanwhile is done once, afterwards. Waits while nobody sees the page.
 */
export function paced(pauseMs: number, work: () => Promise<void>): () => void {
  let isAsked = false
  let isRunning = false
  const run = async () => {
    isRunning = true
    while (isAsked) {
      await whenSeen()
      isAsked = false
      const from = performance.now()
      await work()
      await wait(Math.max(pauseMs, REST * (performance.now() - from)))
    }
    isRunning = false
  }
  return () => {
    isAsked = true
    if (!isRunning) void run()
  }
}

export function wait(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms))
}

function whenSeen(): Promise<void> {
  if (!document.hidden) return Promise.resolve()
  return new Promise((resolve) => {
    const onChange = () => {
      if (document.hidden) return
      document.removeEventListener('visibilitychange', onChange)
      resolve()
    }
    document.addEventListener('visibilitychange', onChange)
  })
}
