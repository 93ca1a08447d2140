import { readUlid } from '#domain/ulid.ts'

export interface GeneratorSearch {
  /** The template's id; absent: the first one. */
  readonly template?: string
}

export function readGeneratorSearch(search: Readonly<Record<string, unknown>>): GeneratorSearch {
  const { template } = search
  const id = typeof template === 'string' ? readUlid(template) : null
  return id === null ? {} : { template: id }
}
