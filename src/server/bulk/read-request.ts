import { z } from 'zod'
import { type BulkRequest, bulkActs } from '#domain/bulk.ts'
import { isObject } from '#domain/is-object.ts'
import { refused } from '../http/problems.ts'
import { type KnownKeys, readBody, ulid, unknownKeys, wireRecord } from '../http/read-body.ts'

/** The most records that a request may name one by one. */
const MOST_RECORDS = 100_000

/** Reads the body of a bulk change. Throws `refused`, each error at the place where it stands. */
export function readBulkRequest(body: unknown): BulkRequest {
  const named = isObject(body) ? selectors.filter((name) => Object.hasOwn(body, name)) : []
  if (isObject(body) && named.length !== 1) {
    throw refused([
      ...unknownKeys(body, keysWithin),
      { field: null, parameter: '', rule: 'selection.unclear', params: {} },
    ])
  }
  const [selector = 'ids'] = named
  return readBody<BulkRequest>(requests[selector], body, keysWithin)
}

const selectors = ['ids', 'filter', 'edits'] as const

const ids = z.array(ulid).max(MOST_RECORDS)
const change = {
  act: z.enum(bulkActs).exactOptional(),
  change: wireRecord.exactOptional(),
  replace: z
    .record(
      z.string(),
      z.strictObject({
        find: z.string(),
        with: z.string(),
        regex: z.boolean().exactOptional(),
        matchCase: z.boolean().exactOptional(),
      }),
    )
    .exactOptional(),
  affix: z
    .record(
      z.string(),
      z.strictObject({ prefix: z.string().exactOptional(), suffix: z.string().exactOptional() }),
    )
    .exactOptional(),
  pattern: z.record(z.string(), z.string()).exactOptional(),
}
const filter = z.record(z.string(), z.union([z.string(), z.array(z.string())]))

const requests = {
  ids: z.strictObject({ ids, ...change }),
  filter: z.strictObject({ filter, except: ids.exactOptional(), ...change }),
  edits: z.strictObject({
    edits: z
      .array(z.strictObject({ id: ulid, revision: z.int().exactOptional(), change: wireRecord }))
      .max(MOST_RECORDS),
  }),
}

const keysWithin: KnownKeys = {
  '': [...selectors, 'except', ...Object.keys(change)],
  replace: ['find', 'with', 'regex', 'matchCase'],
  affix: ['prefix', 'suffix'],
  edits: ['id', 'revision', 'change'],
}
