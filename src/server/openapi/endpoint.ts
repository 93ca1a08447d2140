import type { ProblemKind } from '#domain/problem.ts'
import type { JsonSchema } from './schemas.ts'

export interface Endpoint {
  readonly method: 'get' | 'post' | 'delete'
  /** As OpenAPI writes it: `/api/inventory-operations/{id}`. */
  readonly path: string
  readonly summary: string
  readonly parameters?: readonly JsonSchema[]
  readonly body?: Readonly<Record<string, JsonSchema>>
  /** What each success answers; null: no body. */
  readonly answers: Readonly<Record<number, JsonSchema | null>>
  /** How it answers, where that is not JSON. */
  readonly mediaType?: string
  readonly refuses?: readonly ProblemKind[]
}

export const query = (name: string, schema: JsonSchema, description: string): JsonSchema => ({
  name,
  in: 'query',
  schema,
  description,
})
export const header = (name: string, description: string): JsonSchema => ({
  name,
  in: 'header',
  schema: { type: 'string' },
  description,
})
export const many = (values?: readonly string[]): JsonSchema => ({
  type: 'array',
  items: { type: 'string', ...(values === undefined ? {} : { enum: values }) },
})
export const flag: JsonSchema = { type: 'boolean' }
export const text: JsonSchema = { type: 'string' }

export const limit = query(
  'limit',
  { type: 'integer', minimum: 1, maximum: 1000, default: 100 },
  'Rows to a page',
)
export const cursor = query('cursor', text, 'Where the page begins: the `nextCursor` of the page before it')
export const reason = header(
  'Change-Reason',
  'Why; kept in the history. Percent-encoded beyond ASCII, at most 500 characters',
)
export const id: JsonSchema = {
  name: 'id',
  in: 'path',
  required: true,
  schema: text,
  description: 'ULID, dashed or plain',
}
