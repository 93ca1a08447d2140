import type { BulkModel } from './bulk-model.ts'
import type { Dropped, PreviewLine } from './preview-lines.ts'

/** Takes the lines' records into the change, or out of it. */
export function include({ dropped }: BulkModel, lines: readonly PreviewLine[], isIn: boolean): void {
  const next = new Map<string, Dropped>(dropped.get())
  for (const { recordId: id, recordName: name, at } of lines) {
    if (isIn) next.delete(id)
    else next.set(id, { id, name, at })
  }
  dropped.set(next)
}
