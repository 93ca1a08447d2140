import { makeZip } from 'client-zip'
import type { InventoryOperation } from '../catalogue/index.ts'
import type { Contract } from '../vocabulary.ts'
import { parametersOf, toWire } from '../wire.ts'
import { asJson } from './json.ts'
import { joined } from './bytes.ts'
import { zipEnd } from './zip-end.ts'

/**
 * A zip with one file for each record. The same records make the same bytes, so that version control shows what changed
 * and nothing else.
 */
export function operationsAsZip(
  contract: Contract,
  batches: AsyncIterable<readonly InventoryOperation[]>,
): AsyncIterable<Uint8Array> {
  let count = 0
  const counted = files(contract, batches, () => {
    count += 1
  })
  return inBlocks(closed(makeZip(counted, { buffersAreUTF8: true }), () => count))
}

/** By the name, for people; by the id, so that no two are the same. */
export function fileNameOf({ id, name }: InventoryOperation): string {
  const words = (name ?? '')
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
  const short = [...words]
    .slice(0, 60)
    .join('')
    .replaceAll(/^-+|-+$/g, '')
  return `${[short, id ?? ''].filter((part) => part !== '').join('-')}.json`
}

/**
 * One parameter to a line, sorted; each reference by its readable half, which means the same in another plant. Without
 * what the runtime writes: it changes by itself.
 */
function fileOf(contract: Contract, record: InventoryOperation): string {
  const wire = toWire(contract, record)
  const kept = parametersOf(contract).filter(({ field, half }) => {
    const value = record[field.name]
    const isReadable = typeof value !== 'object' || value?.label != null
    return field.runtime !== true && half !== (isReadable ? 'id' : 'label')
  })
  const names = kept.map(({ name }) => name).toSorted((a, b) => (a < b ? -1 : 1))
  return `${asJson(Object.fromEntries(names.map((name) => [name, wire[name] ?? null])))}\n`
}

async function* files(
  contract: Contract,
  batches: AsyncIterable<readonly InventoryOperation[]>,
  onFile: () => void,
) {
  for await (const records of batches) {
    for (const record of records) {
      onFile()
      yield { name: fileNameOf(record), input: fileOf(contract, record), lastModified: new Date(...EPOCH) }
    }
  }
}

/** The first date that a zip can hold. In local time, as it is written: it says the same everywhere. */
const EPOCH = [1980, 0, 1] as const

/** The last piece is the zip's end, which counts its files. */
async function* closed(stream: ReadableStream<Uint8Array>, files: () => number): AsyncIterable<Uint8Array> {
  const reader = stream.getReader()
  let last: Uint8Array | undefined
  try {
    for (;;) {
      const { done, value } = await reader.read()
      if (last !== undefined) yield done ? zipEnd(last, files()) : last
      if (done) return
      last = value
    }
  } finally {
    await reader.cancel()
  }
}

const BLOCK = 64 * 1024

/** Joins small pieces: there are three to each file, and whoever sends or receives them pays for each. */
async function* inBlocks(pieces: AsyncIterable<Uint8Array>): AsyncIterable<Uint8Array> {
  let [held, length]: [Uint8Array[], number] = [[], 0]
  for await (const piece of pieces) {
    held.push(piece)
    length += piece.length
    if (length < BLOCK) continue
    yield joined(held)
    held = []
    length = 0
  }
  if (length > 0) yield joined(held)
}
