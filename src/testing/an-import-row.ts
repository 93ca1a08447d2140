import type { ImportRow } from '#domain/transfer/import.ts'

/** A row of an import's plan. */
export function anImportRow(differing: Partial<ImportRow> = {}): ImportRow {
  return {
    row: 1,
    place: null,
    outcome: 'create',
    id: null,
    name: 'Lids',
    operationType: 'SCRAP',
    sourceLocationPath: null,
    destinationLocationPath: null,
    changes: {},
    errors: {},
    warnings: {},
    ...differing,
  }
}
