import type { Context } from 'hono'
import { Problem } from '#domain/problem.ts'
import { type Bytes, bytesOf } from '#domain/transfer/bytes.ts'

const MEGABYTE = 1024 * 1024

/** What one operation, or a request about some, may weigh. */
const BODY_LIMIT = MEGABYTE
/** What a plant may weigh: some ten thousand places. */
export const PLANT_LIMIT = 20 * MEGABYTE

/** Reads a body of JSON. Throws `media-type`, `too-large` or `not-json`. */
export async function readJson(context: Context, limit: number = BODY_LIMIT): Promise<unknown> {
  const type = mediaTypeOf(contentTypeOf(context))
  if (type !== 'application/json' && !type.endsWith('+json')) throw wrongMediaType('application/json', type)
  const text = await readText(context, limit)
  try {
    return JSON.parse(text)
  } catch (error) {
    const why = error instanceof Error ? error.message.slice(0, 200).toWellFormed() : ''
    throw new Problem('not-json', {
      title: 'Not JSON',
      detail: `The body is not JSON: ${why}.`,
      because: { rule: 'json.malformed', params: { why } },
    })
  }
}

/** Empty: the request does not say. */
export function contentTypeOf(context: Context): string {
  return context.req.header('Content-Type') ?? ''
}

/** A `Content-Type` without what it says besides. */
export function mediaTypeOf(contentType: string): string {
  return contentType.split(';')[0]?.trim().toLowerCase() ?? ''
}

export function wrongMediaType(expected: string, given: string): Problem {
  return new Problem('media-type', {
    title: 'Wrong media type',
    detail: `The body must be ${expected}${given === '' ? '; no Content-Type was sent' : `, not ${given.slice(0, 80)}`}.`,
  })
}

/** Reads text in UTF-8, no more than the limit. Throws `too-large` or `not-json`. */
async function readText(context: Context, limit: number): Promise<string> {
  const bytes = await readBytes(context, limit)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes.read(0, bytes.size))
  } catch {
    throw new Problem('not-json', { title: 'Not UTF-8', detail: 'The body is not text in UTF-8.' })
  }
}

/** Holds no more than the limit. Throws `too-large`, and `not-json` for a body that is cut off. */
export async function readBytes(context: Context, limit: number): Promise<Bytes> {
  const pieces: Uint8Array[] = []
  for await (const piece of receive(context, limit)) pieces.push(piece)
  return bytesOf(pieces)
}

/** The pieces as they come, up to the limit, whatever length the request announces. Throws `too-large` and `not-json`. */
export async function* receive(context: Context, limit: number): AsyncIterable<Uint8Array> {
  if ((lengthOf(context) ?? 0) > limit) throw tooLarge(limit)
  const { body } = context.req.raw
  if (body === null) return
  let size = 0
  const reader = body.getReader()
  for (;;) {
    const { done, value } = await reader.read().catch(() => {
      throw new Problem('not-json', { title: 'Cut off', detail: 'The body ended before it was complete.' })
    })
    if (done) return
    size += value.byteLength
    if (size > limit) {
      await reader.cancel()
      throw tooLarge(limit)
    }
    yield value
  }
}

/** What the request says that its body weighs; null: it does not say. */
export function lengthOf(context: Context): number | null {
  const said = context.req.header('Content-Length')
  return said === undefined ? null : Number(said)
}

function tooLarge(limit: number): Problem {
  const megabytes = limit / MEGABYTE
  return new Problem('too-large', {
    title: 'Too large',
    detail: `The body is larger than ${megabytes} MB, the most that is read here.`,
    because: { rule: 'file.tooLarge', params: { megabytes } },
  })
}
