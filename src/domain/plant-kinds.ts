import {
  type Location,
  locationTypes,
  lotStorageStrategies,
  lotUseStrategies,
  type Material,
  type ParentOperation,
  type Plant,
  processTypes,
  type ReasonCode,
  type UnitOfMeasure,
} from './plant.ts'
import type { ReferenceTarget } from './kinds.ts'
import { vocabulary } from './vocabulary.ts'

export type PlantKind = keyof Plant
export type PlantValue = string | number | boolean | null
export type PlantRecord = { readonly id: string } & { readonly [property: string]: PlantValue }

export function isPlantValue(value: unknown): value is PlantValue {
  return value === null || ['string', 'number', 'boolean'].includes(typeof value)
}

/** What one property of a plant record may be. */
export interface Property {
  readonly type: 'ulid' | 'text' | 'number' | 'integer' | 'flag' | 'choice'
  /** The values of a choice. */
  readonly values?: readonly string[]
  /** The most characters of a text. Those that an index holds are short, because a database limits its entries. */
  readonly limit?: number
  /** What a new record has when nothing is said; absent: it must be said, or follow from the path. */
  readonly default?: PlantValue
  /** The kind of record that an id means. */
  readonly to?: PlantKind
  /** A column that means the same record by its path or name, for files that know no ids. */
  readonly by?: string
}

export interface PlantKindSpec {
  /** What inventory operations call such a record by; matched when a row has no id. */
  readonly label: string
  readonly target: ReferenceTarget
  readonly properties: Readonly<Record<string, Property>>
}

const LABEL_LIMIT = 255
const PATH_LIMIT = 500

const name: Property = { type: 'text', limit: LABEL_LIMIT }
const path: Property = { type: 'text', limit: PATH_LIMIT }
const note: Property = { type: 'text', limit: 4000, default: null }

/** The five lists, as `plant/import` names them; read, stored, edited and described from here. */
const plantKinds = {
  unitsOfMeasure: {
    label: 'name',
    target: 'unitOfMeasure',
    properties: {
      id: { type: 'ulid' },
      name,
      symbol: { type: 'text', limit: LABEL_LIMIT, default: '' },
    } satisfies Record<keyof UnitOfMeasure, Property>,
  },
  locations: {
    label: 'path',
    target: 'location',
    properties: {
      id: { type: 'ulid' },
      name,
      path,
      parentId: { type: 'ulid', default: null, to: 'locations', by: 'parentPath' },
      type: { type: 'choice', values: locationTypes },
      processType: { type: 'choice', values: processTypes, default: 'NONE' },
      sortOrder: { type: 'integer', default: 0 },
      storageCapacity: { type: 'number', default: null },
      storageCapacityUnitId: {
        type: 'ulid',
        default: null,
        to: 'unitsOfMeasure',
        by: 'storageCapacityUnitName',
      },
      lotStorageStrategy: { type: 'choice', values: lotStorageStrategies, default: 'ALLOW_MULTIPLE' },
      lotUseStrategy: { type: 'choice', values: lotUseStrategies, default: 'FIFO' },
      allowNegativeInventory: { type: 'flag', default: false },
    } satisfies Record<keyof Location, Property>,
  },
  materials: {
    label: 'path',
    target: 'material',
    properties: {
      id: { type: 'ulid' },
      name,
      path,
      erpId: { type: 'text', limit: LABEL_LIMIT, default: null },
      description: note,
      unitOfMeasureId: { type: 'ulid', default: null, to: 'unitsOfMeasure', by: 'unitOfMeasureName' },
      shelfLifeDays: { type: 'number', default: null },
    } satisfies Record<keyof Material, Property>,
  },
  reasonCodes: {
    label: 'reasonCode',
    target: 'reasonCode',
    properties: {
      id: { type: 'ulid' },
      reasonCode: { type: 'text', limit: LABEL_LIMIT },
      description: note,
      lotRecordType: { type: 'choice', values: vocabulary.operationType },
      requireComments: { type: 'flag', default: false },
    } satisfies Record<keyof ReasonCode, Property>,
  },
  operations: {
    label: 'name',
    target: 'operation',
    properties: {
      id: { type: 'ulid' },
      name,
      locationId: { type: 'ulid', default: null, to: 'locations', by: 'locationPath' },
      status: { type: 'choice', values: vocabulary.status, default: 'IDLE' },
    } satisfies Record<keyof ParentOperation, Property>,
  },
} satisfies Record<PlantKind, PlantKindSpec>

/** In an order in which each list is read after those that it refers to. */
export const plantKindNames: readonly PlantKind[] = [
  'unitsOfMeasure',
  'locations',
  'materials',
  'reasonCodes',
  'operations',
]

export function plantKindOf(kind: PlantKind): PlantKindSpec {
  return plantKinds[kind]
}

/** The list that a reference means; null where none is of that kind. */
export function plantKindOfTarget(target: unknown): PlantKind | null {
  return plantKindNames.find((kind) => plantKinds[kind].target === target) ?? null
}

export function isPlantKind(text: string): text is PlantKind {
  return plantKindNames.some((kind) => kind === text)
}

/** The path or name by which operations know a record. */
export function labelOf(kind: PlantKind, record: PlantRecord): string {
  return String(record[plantKindOf(kind).label] ?? '')
}
