/** Which change sets this tab has stored itself, so that they are not shown to it as somebody else's. */
const own = new Set<string>()
/** Enough for those whose event is still on its way. */
const MOST_KEPT = 200

let underWay = 0
const settled: (() => void)[] = []

/** Told by the client of every write, from its sending to its answer. */
export async function asOwnWrite<T>(write: () => Promise<T>): Promise<T> {
  underWay += 1
  try {
    return await write()
  } finally {
    underWay -= 1
    if (underWay === 0) for (const resolve of settled.splice(0)) resolve()
  }
}

/** Told of the change set that a write has stored; null where it stored none. */
export function noteOwnChange(changeId: string | null): void {
  if (changeId === null) return
  own.add(changeId)
  const [oldest] = own
  if (own.size > MOST_KEPT && oldest !== undefined) own.delete(oldest)
}

export function isOwnChange(changeId: string): boolean {
  return own.has(changeId)
}

/** Resolves when no write of this tab waits for its answer: until then nobody knows which changes are its own. */
export function ownWritesSettled(): Promise<void> {
  return underWay === 0 ? Promise.resolve() : new Promise((resolve) => settled.push(resolve))
}
