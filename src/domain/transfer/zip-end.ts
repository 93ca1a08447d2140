/** How many files the end of a zip can count; beyond, a record before it does. */
export const MOST_FILES = 0xffff

/**
 * The end of a zip, whose last bytes are `end`, for so many files: with the longer record (ZIP64) where there are more than
 * the end itself can count, so that readers do not stop at those.
 */
export function zipEnd(end: Uint8Array, files: number): Uint8Array {
  if (files <= MOST_FILES) return end
  const view = new DataView(end.buffer, end.byteOffset, end.byteLength)
  const [size, offset] = [view.getUint32(12, true), view.getUint32(16, true)].map(BigInt)
  const long = new DataView(new ArrayBuffer(RECORD + LOCATOR))
  long.setUint32(0, 0x06064b50, true)
  long.setBigUint64(4, BigInt(RECORD - 12), true)
  long.setUint16(12, VERSION, true)
  long.setUint16(14, VERSION, true)
  long.setBigUint64(24, BigInt(files), true)
  long.setBigUint64(32, BigInt(files), true)
  long.setBigUint64(40, size ?? 0n, true)
  long.setBigUint64(48, offset ?? 0n, true)
  long.setUint32(RECORD, 0x07064b50, true)
  long.setBigUint64(RECORD + 8, (size ?? 0n) + (offset ?? 0n), true)
  long.setUint32(RECORD + 16, 1, true)
  const all = new Uint8Array(long.byteLength + end.byteLength)
  all.set(new Uint8Array(long.buffer))
  all.set(end, long.byteLength)
  return all
}

/** Bytes of the record, and of what says where it stands. */
const [RECORD, LOCATOR] = [56, 20]
/** 4.5 of the format, the first with such records. */
const VERSION = 45
