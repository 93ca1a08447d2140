import { mintUlid } from '#domain/ulid.ts'
import type { OwnServer } from '../own-server.ts'

export interface Kills {
  readonly rounds: number
  /** How many saves were acknowledged before a kill. */
  readonly acknowledged: number
  /** How many had no answer when the server died; each create among them was sent again with its key. */
  readonly unanswered: number
  /** What was refused, lost, changed or doubled; empty is what we want. */
  readonly faults: readonly string[]
}

const CLIENTS = 6

/** Kills a server under a stream of saves, starts it again, and looks for every save that it had acknowledged. */
export async function killRounds(server: OwnServer, rounds: number): Promise<Kills> {
  const faults: string[] = []
  const all: Save[] = []
  for (let round = 0; round < rounds; round += 1) {
    const stream = startStream(server.url, `Round ${round}`)
    await stream.acknowledged(5 + Math.random() * 40)
    await pause(Math.random() * 30)
    await server.kill()
    const saves = await stream.ended()
    await server.restart()
    all.push(...saves)
    faults.push(...stream.refusals)
    // All of them: what one round stored must survive the kills of the later ones.
    faults.push(...(await faultsOf(server.url, all)))
  }
  return {
    rounds,
    acknowledged: sumOf(all),
    unanswered: all.filter(({ attempted, acknowledged }) => attempted > acknowledged).length,
    faults,
  }
}

export interface Stopped {
  readonly exitCode: number | null
  readonly acknowledged: number
  /** What was refused, or stored without an answer; empty is what we want. */
  readonly faults: readonly string[]
}

/** Stops a server in the middle of a stream: it answers whatever it has stored, and it ends well. */
export async function stopUnderLoad(server: OwnServer): Promise<Stopped> {
  const stream = startStream(server.url, 'Stopped')
  await stream.acknowledged(20)
  const exitCode = await server.stop()
  const saves = await stream.ended()
  await server.restart()
  const stored = byName(await everyRecord(server.url))
  const faults = saves.flatMap(({ name, acknowledged }) => {
    const count = Number(stored.get(name)?.[0]?.notes ?? 0)
    return count === acknowledged ? [] : [`${name}: save ${count} stored, save ${acknowledged} answered`]
  })
  return {
    exitCode,
    acknowledged: sumOf(saves),
    faults: [...stream.refusals, ...faults, ...(await faultsOf(server.url, saves))],
  }
}

/** One record of one client: created once, then updated; `notes` counts its saves. */
interface Save {
  readonly key: string
  readonly name: string
  id: string | null
  acknowledged: number
  attempted: number
}

interface Stream {
  /** What the server answered instead of saving. */
  readonly refusals: readonly string[]
  /** Waits until so many saves are acknowledged. */
  readonly acknowledged: (count: number) => Promise<void>
  /** Every record that the clients made, when the server has stopped answering them. */
  readonly ended: () => Promise<readonly Save[]>
}

function startStream(url: string, label: string): Stream {
  const saves: Save[] = []
  const refusals: string[] = []
  const clients = Array.from({ length: CLIENTS }, async (_, client) => {
    for (let n = 0; ; n += 1) {
      const save: Save = {
        key: mintUlid(),
        name: `${label} client ${client} record ${n}`,
        id: null,
        acknowledged: 0,
        attempted: 0,
      }
      saves.push(save)
      for (let times = 0; times < 3; times += 1) if (!(await attempt(url, save, refusals))) return
    }
  })
  return {
    refusals,
    acknowledged: async (wanted) => {
      while (sumOf(saves) < wanted && refusals.length === 0) await pause(2)
    },
    ended: async () => {
      await Promise.all(clients)
      return saves
    },
  }
}

/** Saves once more; false when there was no answer, or a refusal. */
async function attempt(url: string, save: Save, refusals: string[]): Promise<boolean> {
  save.attempted += 1
  try {
    const record = await post(url, save, save.attempted)
    save.id = record.id
    save.acknowledged = save.attempted
    return true
  } catch (error) {
    if (error instanceof Refusal) refusals.push(`${save.name}: ${error.message}`)
    return false
  }
}

async function faultsOf(url: string, saves: readonly Save[]): Promise<readonly string[]> {
  for (const save of saves) {
    // A client that had no answer to its create sends it again with the same key.
    if (save.id === null) save.id = (await post(url, save, 1)).id
  }
  const stored = byName(await everyRecord(url))
  return saves.flatMap(({ name, acknowledged, attempted }) => {
    const copies = stored.get(name) ?? []
    const count = Number(copies[0]?.notes)
    const isKept = count >= Math.max(1, acknowledged) && count <= attempted
    return [
      ...(copies.length === 1 ? [] : [`${name}: stored ${copies.length} times`]),
      ...(isKept ? [] : [`${name}: save ${acknowledged} acknowledged, ${copies[0]?.notes} stored`]),
    ]
  })
}

async function everyRecord(url: string): Promise<readonly StoredRecord[]> {
  const records: StoredRecord[] = []
  for (let cursor: string | null = ''; cursor !== null; ) {
    const response: Response = await fetch(`${url}/api/inventory-operations?limit=1000&cursor=${cursor}`)
    const { items, nextCursor } = asList(await response.json())
    records.push(...items)
    cursor = nextCursor
  }
  return records
}

function byName(records: readonly StoredRecord[]): ReadonlyMap<string, readonly StoredRecord[]> {
  const found = new Map<string, readonly StoredRecord[]>()
  for (const record of records) found.set(record.name, [...(found.get(record.name) ?? []), record])
  return found
}

function sumOf(saves: readonly Save[]): number {
  return saves.reduce((sum, { acknowledged }) => sum + acknowledged, 0)
}

/** An answer that is no save. */
class Refusal extends Error {}

async function post(url: string, { id, key, name }: Save, count: number): Promise<StoredRecord> {
  const body = id === null ? { name, notes: String(count) } : { id, notes: String(count) }
  const response = await fetch(`${url}/api/inventory-operations`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...(id === null ? { 'Idempotency-Key': key } : {}) },
    body: JSON.stringify(body),
  })
  if (!response.ok) throw new Refusal(`${response.status}: ${await response.text()}`)
  return asRecord(await response.json())
}

interface StoredRecord {
  readonly id: string
  readonly name: string
  readonly notes: string | null
}

interface Page {
  readonly items: readonly StoredRecord[]
  readonly nextCursor: string | null
}

/** The API's answer to a save. */
function asRecord(value: unknown): StoredRecord {
  return value as StoredRecord
}

/** The API's list. */
function asList(value: unknown): Page {
  return value as Page
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds))
}
