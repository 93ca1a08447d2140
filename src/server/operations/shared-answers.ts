import type { Context } from 'hono'
import type { Contract } from '#domain/vocabulary.ts'
import type { Session, Store } from '../store.ts'

/** Longer answers are not kept: what is kept of the list's order is worth more. */
const MOST_CHARACTERS = 200_000

/**
 * Answers what many ask at once as if one had asked. After each save all open pages ask the same: who asks while that is read
 * waits for the next reading, so that nobody is told of a time before he asked; and what was read of one state of the
 * database is told again until there is another.
 */
export function sharedAnswers(store: Store, contract: Contract) {
  const readings = new Map<string, Reading>()

  function begin(key: string, read: () => Promise<string>): Promise<string> {
    const answer = read()
    const leave = () => {
      if (reading.next === null) readings.delete(key)
    }
    const reading: Reading = { ended: answer.then(leave, leave), next: null }
    readings.set(key, reading)
    return answer
  }

  return async (c: Context, work: (session: Session) => Promise<unknown>): Promise<Response> => {
    const key = `${contract} ${c.req.url}`
    const read = () => store.read((session) => recalled(session, key, work))
    const reading = readings.get(key)
    if (reading !== undefined) reading.next ??= reading.ended.then(() => begin(key, read))
    const text = await (reading?.next ?? begin(key, read))
    return c.body(text, 200, { 'Content-Type': 'application/json' })
  }
}

interface Reading {
  readonly ended: Promise<void>
  /** Begins when this one has ended. */
  next: Promise<string> | null
}

async function recalled(session: Session, key: string, work: (session: Session) => Promise<unknown>) {
  const { memory, seq } = session
  const name = `${seq} ${key}`
  if (memory.has(DRAWER, name)) return memory.recall(DRAWER, name, () => fresh(session, work))
  const text = await fresh(session, work)
  if (text.length > MOST_CHARACTERS) return text
  return memory.recall(
    DRAWER,
    name,
    () => Promise.resolve(text),
    ({ length }) => length / 4,
  )
}

const DRAWER = 'answers'

async function fresh(session: Session, work: (session: Session) => Promise<unknown>): Promise<string> {
  return JSON.stringify(await work(session))
}
