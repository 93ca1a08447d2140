import type { PlantFile, PlantKind } from '#data/plant.ts'
import { plantKinds } from './plant-search.ts'

/** A file as it was chosen, and what it seems to hold. */
export type ReadFile =
  | { readonly is: 'csv'; readonly text: string; readonly guess: PlantKind | null }
  | { readonly is: 'array'; readonly rows: readonly unknown[]; readonly guess: PlantKind | null }
  | { readonly is: 'lists'; readonly lists: Readonly<Partial<Record<PlantKind, readonly unknown[]>>> }
  | { readonly is: 'unreadable' }

export function readPlantFile(name: string, text: string): ReadFile {
  const body = text.replace(/^\uFEFF/, '')
  if (!/^\s*[[{]/.test(body)) {
    const [header = ''] = body.split(/\r?\n/)
    return header.trim() === '' ? { is: 'unreadable' } : { is: 'csv', text: body, guess: guess(name, header) }
  }
  const parsed = parse(body)
  if (Array.isArray(parsed)) {
    const rows: readonly unknown[] = parsed
    return { is: 'array', rows, guess: guess(name, Object.keys(Object(rows[0])).join(',')) }
  }
  return isLists(parsed) ? { is: 'lists', lists: parsed } : { is: 'unreadable' }
}

/** What is sent for a file; null while nobody has said which list it is. */
export function contentOf(file: ReadFile, kind: PlantKind | null): PlantFile | null {
  if (file.is === 'lists') return { lists: file.lists }
  if (file.is === 'unreadable' || kind === null) return null
  return file.is === 'csv' ? { kind, csv: file.text } : { lists: { [kind]: file.rows } }
}

/** A list is read after those that it refers to. */
export const importOrder: readonly PlantKind[] = [
  'unitsOfMeasure',
  'locations',
  'materials',
  'reasonCodes',
  'operations',
]

const names: Readonly<Record<PlantKind, RegExp>> = {
  locations: /locat/i,
  materials: /mater/i,
  unitsOfMeasure: /unit|uom/i,
  reasonCodes: /reason/i,
  operations: /oper/i,
}

/** Properties that only one list has. */
const telling: Readonly<Record<PlantKind, RegExp>> = {
  locations: /\b(processType|storageCapacity|parentId|lotStorageStrategy)\b/,
  materials: /\b(erpId|shelfLifeDays|unitOfMeasureId)\b/,
  unitsOfMeasure: /\bsymbol\b/,
  reasonCodes: /\b(reasonCode|lotRecordType|requireComments)\b/,
  operations: /\b(locationId|status)\b/,
}

function guess(name: string, header: string): PlantKind | null {
  return (
    plantKinds.find((kind) => telling[kind].test(header)) ??
    plantKinds.find((kind) => names[kind].test(name)) ??
    null
  )
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function isLists(value: unknown): value is Readonly<Partial<Record<PlantKind, readonly unknown[]>>> {
  if (typeof value !== 'object' || value === null) return false
  return Object.keys(value).some((key) => plantKinds.some((kind) => kind === key))
}
