/** JSON of rows, with commas between them, piece by piece. */
export interface RowTexts {
  readonly pieces: () => AsyncIterable<Uint8Array>
}

/** Keeps the rows of an answer as they will be sent, the later ones of a long answer packed. */
export function createRowTexts(): RowTexts & { readonly add: (rows: readonly object[]) => Promise<void> } {
  const kept: Piece[] = []
  let [size, pending, length] = [0, [] as string[], 0]
  let packing: Promise<void> = Promise.resolve()
  const pack = async (at: number, text: Uint8Array<ArrayBuffer>) => {
    kept[at] = { text: await through(new CompressionStream(FORMAT), text), isPacked: true }
  }
  const keep = async (text: Uint8Array<ArrayBuffer>) => {
    size += text.byteLength
    // One piece is packed beside the work on the next.
    await packing
    const at = kept.push({ text, isPacked: false }) - 1
    if (size > PLAIN) packing = pack(at, text)
  }
  const flush = (): Uint8Array<ArrayBuffer> => {
    const text = encoder.encode(pending.join(','))
    ;[pending, length] = [[], 0]
    return text
  }
  return {
    add: async (rows) => {
      const text = JSON.stringify(rows).slice(1, -1)
      if (text === '') return
      pending.push(text)
      length += text.length
      if (length >= PIECE) await keep(flush())
    },
    pieces: async function* pieces() {
      await packing
      for (const { text, isPacked } of kept) {
        yield isPacked ? await through(new DecompressionStream(FORMAT), text) : text
      }
      if (length > 0) yield encoder.encode(pending.join(','))
    },
  }
}

interface Piece {
  readonly text: Uint8Array<ArrayBuffer>
  readonly isPacked: boolean
}

/** A piece is read at once by whoever it is sent to. */
const PIECE = 256 * 1024
/** Up to here nothing is packed, which takes longer than to keep it. */
const PLAIN = 16 * 1024 * 1024
const FORMAT = 'deflate-raw'
const encoder = new TextEncoder()

async function through(
  stream: CompressionStream | DecompressionStream,
  bytes: Uint8Array<ArrayBuffer>,
): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await new Response(new Blob([bytes]).stream().pipeThrough(stream)).arrayBuffer())
}
