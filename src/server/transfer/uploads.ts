import { mintUlid } from '#domain/ulid.ts'

/** A file as it was sent. */
export interface Upload {
  /** Its media type; empty: unknown. */
  readonly type: string
  readonly bytes: readonly Uint8Array[]
}

/** Files that were sent once, to be planned again and again. They are kept for a while: who finds none sends it anew. */
export interface Uploads {
  /** Answers the name by which the file is to be had. */
  readonly keep: (upload: Upload) => Promise<string>
  /** Null: there is none of this name, or none any more. */
  readonly find: (name: string) => Promise<Upload | null>
}

/** The last few, in memory: for hosts without a disk. */
export function uploadsInMemory(): Uploads {
  const kept = new Map<string, Upload>()
  return {
    keep: async (upload) => {
      const name = mintUlid()
      kept.set(name, upload)
      const [oldest] = kept.keys()
      if (kept.size > FEW && oldest !== undefined) kept.delete(oldest)
      return name
    },
    find: async (name) => kept.get(name) ?? null,
  }
}

const FEW = 4
