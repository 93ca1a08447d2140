import { problemKinds } from '#domain/problem.ts'
import type { Contract } from '#domain/vocabulary.ts'
import type { Endpoint } from './endpoint.ts'
import { endpoints } from './endpoints.ts'
import { type JsonSchema, ref, schemasOf } from './schemas.ts'

/** The API as an OpenAPI 3.1 document, made from the same schemas that check its requests. */
export function openApiOf(contract: Contract, version: string) {
  const paths = new Map<string, Record<string, JsonSchema>>()
  for (const endpoint of endpoints) {
    paths.set(endpoint.path, { ...paths.get(endpoint.path), [endpoint.method]: operationOf(endpoint) })
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Lotwright',
      version,
      description: `Inventory operations of contract ${contract}. Dates are ISO 8601 in UTC; refusals are RFC 9457 problems.`,
    },
    paths: Object.fromEntries(paths),
    components: { schemas: schemasOf(contract) },
  }
}

function operationOf({
  summary,
  parameters = [],
  body,
  answers,
  mediaType = 'application/json',
  refuses = [],
}: Endpoint): JsonSchema {
  return {
    summary,
    ...(parameters.length === 0 ? {} : { parameters }),
    ...(body === undefined ? {} : { requestBody: { required: true, content: contentOf(body) } }),
    responses: {
      ...Object.fromEntries(
        Object.entries(answers).map(([status, schema]) => [status, answerOf(schema, mediaType)]),
      ),
      ...refusals(refuses),
    },
  }
}

function answerOf(schema: JsonSchema | null, mediaType: string): JsonSchema {
  return schema === null
    ? { description: 'Done, without a body' }
    : { description: 'Done', content: contentOf({ [mediaType]: schema }) }
}

/** Kinds that share a status stand together. */
function refusals(kinds: Endpoint['refuses'] = []): JsonSchema {
  const byStatus = new Map<number, string[]>()
  for (const kind of kinds) {
    const status = problemKinds[kind]
    byStatus.set(status, [...(byStatus.get(status) ?? []), kind])
  }
  return Object.fromEntries(
    [...byStatus].map(([status, names]) => [
      status,
      { description: names.join(', '), content: contentOf({ 'application/problem+json': ref('Problem') }) },
    ]),
  )
}

function contentOf(bodies: Readonly<Record<string, JsonSchema>>): JsonSchema {
  return Object.fromEntries(Object.entries(bodies).map(([type, schema]) => [type, { schema }]))
}
