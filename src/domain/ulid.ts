import { monotonicFactory, ulid } from 'ulid'

/** Crockford base32 without I, L, O and U; the first character keeps the time within 48 bits. */
const plain = /^[0-7][0-9A-HJKMNP-TV-Z]{25}$/
const written = /^[0-7][0-9A-HJKMNP-TV-Z]{9}-[0-9A-HJKMNP-TV-Z]{8}-[0-9A-HJKMNP-TV-Z]{8}$/
const dashed = /^[0-9A-Z]{10}-[0-9A-Z]{8}-[0-9A-Z]{8}$/

/**
 * Reads a ULID in its dashed (10-8-8) or plain (26 characters) form, in any letter case.
 * Gives the dashed, upper-case form that the MES writes, or null when the text is not a ULID.
 */
export function readUlid(text: string): string | null {
  if (written.test(text)) return text
  const upper = text.toUpperCase()
  const bare = dashed.test(upper) ? upper.replaceAll('-', '') : upper
  // `toUpperCase` may lengthen exotic letters; the pattern then fails, which is right.
  return plain.test(bare) ? dash(bare) : null
}

/** Mints a new ULID in the dashed form. */
export function mintUlid(now: number = Date.now()): string {
  return dash(ulid(now))
}

/** Mints ULIDs of one moment that sort in the order in which they are minted. */
export function ulidsOf(now: number): () => string {
  const next = monotonicFactory()
  return () => dash(next(now))
}

function dash(bare: string): string {
  return `${bare.slice(0, 10)}-${bare.slice(10, 18)}-${bare.slice(18)}`
}
