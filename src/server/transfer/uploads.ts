import { type Bytes, bytesOf } from '#domain/transfer/bytes.ts'
import { mintUlid } from '#domain/ulid.ts'

/** A file as it was sent. */
export interface Upload {
  /** Its `Content-Type`; empty: unknown. */
  readonly type: string
  readonly bytes: Bytes
  /** Nothing is read of it any more. */
  readonly close: () => Promise<void>
}

/** Files that were sent once, to be planned again and again. They are kept for a while: who finds none sends it anew. */
export interface Uploads {
  /** Answers the name by which the file is to be had. Throws what its pieces throw, and then keeps nothing. */
  readonly keep: (type: string, pieces: AsyncIterable<Uint8Array>) => Promise<string>
  /** Null: there is none of this name, or none any more. */
  readonly find: (name: string) => Promise<Upload | null>
  /** It cannot be found any more; whoever has found it reads on. */
  readonly forget: (name: string) => Promise<void>
}

/** The last few, in memory: for hosts without a disk. */
export function uploadsInMemory(): Uploads {
  const kept = new Map<string, Upload>()
  return {
    keep: async (type, pieces) => {
      const held: Uint8Array[] = []
      for await (const piece of pieces) held.push(piece)
      const name = mintUlid()
      kept.set(name, { type, bytes: bytesOf(held), close: async () => undefined })
      const [oldest] = kept.keys()
      if (kept.size > FEW && oldest !== undefined) kept.delete(oldest)
      return name
    },
    find: async (name) => kept.get(name) ?? null,
    forget: async (name) => void kept.delete(name),
  }
}

const FEW = 4
