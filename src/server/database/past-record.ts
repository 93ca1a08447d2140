import { operationFrom } from '#domain/operation.ts'
import type { SavedOperation } from '#domain/saved.ts'

/** A record as the history keeps it: all contracts' facts, as the domain has them. */
export function writePast(saved: SavedOperation | null): string | null {
  if (saved === null) return null
  const { id, operation, createdDate, createdBy, modifiedDate, modifiedBy, complete, revision } = saved
  return JSON.stringify({
    id,
    operation,
    createdDate,
    createdBy,
    modifiedDate,
    modifiedBy,
    complete,
    revision,
  } satisfies SavedOperation)
}

/** A field that the catalogue has got since is null in what was written before. */
export function readPast(text: string | null): SavedOperation | null {
  if (text === null) return null
  const saved = asWritten(JSON.parse(text))
  return { ...saved, operation: operationFrom((name) => saved.operation[name] ?? null) }
}

/** Only `writePast` above writes these texts. */
function asWritten(value: unknown): SavedOperation {
  return value as SavedOperation
}
