import { z } from 'zod'
import { isObject } from '#domain/is-object.ts'
import { type GenerateRequest, MOST_ROWS } from '#domain/template/generate.ts'
import type { ReapplyRequest } from '#domain/template/follow.ts'
import { refusedAt } from '../http/problems.ts'
import { readBody, ulid, wireRecord } from '../http/read-body.ts'

/** Reads the body of a generation. Throws `refused`, each error at the place where it stands. */
export function readGenerate(body: unknown): GenerateRequest {
  const rows = isObject(body) ? body['rows'] : undefined
  if (Array.isArray(rows) && rows.length > MOST_ROWS) {
    throw refusedAt('rows', 'rows.tooMany', { count: rows.length, limit: MOST_ROWS })
  }
  return readBody(generation, body)
}

/** Reads the body of a re-application. Throws `refused`, each error at the place where it stands. */
export function readReapply(body: unknown): ReapplyRequest {
  return readBody(reapplication, body)
}

const generation = z.strictObject({
  rows: z.array(
    z.strictObject({ values: z.record(z.string(), z.string().max(2048)), own: wireRecord.exactOptional() }),
  ),
  enabled: z.boolean().exactOptional(),
})

const reapplication = z.strictObject({
  ids: z.array(ulid).exactOptional(),
  keep: z.array(z.strictObject({ id: ulid, parameters: z.array(z.string()) })).exactOptional(),
})
