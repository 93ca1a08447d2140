/** The bytes of a file, read where they are needed: a large one need not be held. */
export interface Bytes {
  readonly size: number
  /** From one place up to another, or to the end. They are the reader's own only to look at. */
  readonly read: (from: number, to: number) => Uint8Array
}

/** A file that came in pieces, none of which is copied for being kept. */
export function bytesOf(pieces: readonly Uint8Array[]): Bytes {
  return {
    size: sizeOf(pieces),
    read: (from, to) => joined(cut(pieces, from, to)),
  }
}

/** Some of a file, as a file. */
export function partOf(bytes: Bytes, start: number, end: number): Bytes {
  const size = Math.max(0, Math.min(end, bytes.size) - start)
  return { size, read: (from, to) => bytes.read(start + from, start + Math.min(to, size)) }
}

/** The whole file, piece by piece. */
export function* piecesOf({ size, read }: Bytes): Iterable<Uint8Array> {
  for (let from = 0; from < size; from += PIECE) yield read(from, Math.min(from + PIECE, size))
}

const PIECE = 256 * 1024

/** All pieces as one. */
export function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const [only] = pieces
  if (pieces.length === 1 && only !== undefined) return only
  const all = new Uint8Array(sizeOf(pieces))
  let at = 0
  for (const piece of pieces) {
    all.set(piece, at)
    at += piece.byteLength
  }
  return all
}

function sizeOf(pieces: readonly Uint8Array[]): number {
  return pieces.reduce((sum, { byteLength }) => sum + byteLength, 0)
}

function cut(pieces: readonly Uint8Array[], from: number, to: number): readonly Uint8Array[] {
  const found: Uint8Array[] = []
  let before = 0
  for (const piece of pieces) {
    if (before >= to) break
    const [start, end] = [Math.max(0, from - before), Math.min(piece.byteLength, to - before)]
    if (start < end) found.push(piece.subarray(start, end))
    before += piece.byteLength
  }
  return found
}
