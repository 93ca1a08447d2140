import { readUlid } from '#domain/ulid.ts'
import { refusedAt } from './problems.ts'

const REASON_LIMIT = 500

/** The header that names a revision. */
export function etagOf(revision: number): string {
  return `"${revision}"`
}

/** Whether a precondition names this revision. Tags that a proxy has weakened count, for they name the same save. */
export function names(header: string | undefined, revision: number): boolean {
  return (header ?? '')
    .split(',')
    .map((tag) => tag.trim().replace(/^W\//, '').replaceAll('"', ''))
    .some((tag) => tag === '*' || tag === String(revision))
}

/** The key that makes a create safe to repeat; null when the client sends none. */
export function readKey(header: string | undefined): string | null {
  if (header === undefined) return null
  const key = readUlid(header.trim())
  if (key !== null) return key
  throw refusedAt('Idempotency-Key', 'ulid.malformed', { given: header.slice(0, 80).toWellFormed() })
}

/** Why a change was made. Percent-encoded beyond ASCII, because a header is bytes. */
export function readReason(header: string | undefined): string | null {
  const reason = decoded(header ?? '').trim()
  if (reason === '') return null
  if (reason.length > REASON_LIMIT) {
    throw refusedAt('Change-Reason', 'text.tooLong', { length: reason.length, limit: REASON_LIMIT })
  }
  if (reason.includes('\0') || !reason.isWellFormed()) throw refusedAt('Change-Reason', 'text.unstorable', {})
  return reason
}

/** A ULID in the address, where `parameter` stands for it. */
export function readId(text: string, parameter = 'id'): string {
  const id = readUlid(text)
  if (id !== null) return id
  throw refusedAt(parameter, 'ulid.malformed', { given: text.slice(0, 80).toWellFormed() })
}

/** How many rows a page has: 1 to 1,000. */
export function readLimit(text: string | undefined): number {
  const limit = /^\d{1,4}$/.test(text ?? '') ? Number(text) : 0
  if (text === undefined || text === '') return 100
  if (limit >= 1 && limit <= 1000) return limit
  throw refusedAt('limit', 'number.outOfRange', {
    given: text.slice(0, 80).toWellFormed(),
    least: 1,
    most: 1000,
  })
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
