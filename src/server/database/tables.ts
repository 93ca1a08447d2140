import type { Generated } from 'kysely'

/** The rows of the database. Texts are compared bytewise, dates are ISO 8601 in UTC, flags are 0 and 1. */
export interface Tables {
  /** One row. Every write updates it first, so that writers queue and change sets have one order. */
  change_clock: { id: number; seq: number; plant_seq: number }
  change_set: ChangeSetRow
  change_record: ChangeRecordRow
  plant_change_record: PlantChangeRow
  inventory_operation: OperationRow
  inventory_operation_search: { no: number; words: string }
  idempotency_key: IdempotencyKeyRow
  inventory_lot_record: LotRecordRow
  location: LocationRow
  material: MaterialRow
  unit_of_measure: { id: string; name: string; symbol: string }
  reason_code: ReasonCodeRow
  operation: { id: string; name: string; location_id: string | null; status: string }
  list_view: ListViewRow
  template: { id: string; revision: number; folded_name: string }
  template_revision: TemplateRevisionRow
  operation_template: OperationTemplateRow
  migration: { name: string; applied_date: string }
}

export interface ListViewRow {
  id: string
  name: string
  /** The name in any letter case: no two views have the same. */
  folded_name: string
  search: string
  saved_by: string
  saved_date: string
}

export interface TemplateRevisionRow {
  template_id: string
  revision: number
  saved_date: string
  saved_by: string
  /** 1: the template was deleted; what it was stands here still. */
  deleted: number
  /** JSON of a `TemplateContent`. */
  content: string
  /** The change set that it was made by; null: from before the history kept templates. */
  change_id: string | null
}

export interface OperationTemplateRow {
  operation_id: string
  /** The operation's. */
  revision: number
  template_id: string
  template_revision: number
  /** JSON: the placeholders' values. */
  given: string
  /** JSON: the parameters that its row gave itself. */
  own: string
  /** JSON of what the template alone made of the values: the fields that differ from the defaults. */
  base: string
}

export interface ChangeSetRow {
  id: string
  seq: number
  kind: string
  reason: string | null
  saved_date: string
  saved_by: string
  /** JSON: how many records were created, updated, deleted, and so on. */
  counts: string
  /** JSON of a `ChangeSummary`; null in what was written before there were any. */
  summary: string | null
  /** What a search looks in: who, why and the records' names, folded. */
  words: string
  /** The id of the change set that this one undoes. */
  reverts: string | null
}

interface IdempotencyKeyRow {
  key: string
  body_hash: string
  change_id: string
  /** Empty where the request was about many. */
  operation_id: string
  /** JSON of what was answered, where the request was about many. */
  answer: string | null
}

export interface ChangeRecordRow {
  change_id: string
  operation_id: string
  revision: number
  /** JSON of the whole record as the domain has it, all contracts' facts; null: it was not there. */
  before: string | null
  /** The same, afterwards; null: deleted. */
  after: string | null
}

export interface PlantChangeRow {
  change_id: string
  kind: string
  record_id: string
  /** JSON of the whole record; null: it was not there. */
  before: string | null
  /** The same, afterwards; null: deleted. */
  after: string | null
}

export type Cell = string | number | null

/** The facts of the catalogue stand beside these, each in the column or columns that `columns.ts` names. */
export interface OperationRow {
  no: Generated<number>
  id: string
  created_date: string
  created_by: string
  modified_date: string | null
  modified_by: string | null
  complete: number
  revision: number
  /** 1: what it refers to was renamed since this revision, so the revision no longer names all that is shown. */
  restated: number
  name: Cell
  operation_type: Cell
  status: Cell
  enabled: Cell
  operation_id: Cell
  material_id: Cell
  material_label: Cell
  reason_code_id: Cell
  source_location_label: Cell
  destination_location_label: Cell
}

interface LotRecordRow {
  id: string
  inventory_operation_id: string | null
  type: string
  quantity: string | null
  start_date: string | null
  end_date: string | null
}

interface LocationRow {
  id: string
  name: string
  path: string
  parent_id: string | null
  type: string
  process_type: string
  sort_order: number
  storage_capacity: number | null
  storage_capacity_unit_id: string | null
  lot_storage_strategy: string
  lot_use_strategy: string
  allow_negative_inventory: number
}

interface MaterialRow {
  id: string
  name: string
  path: string
  erp_id: string | null
  description: string | null
  unit_of_measure_id: string | null
  shelf_life_days: number | null
}

interface ReasonCodeRow {
  id: string
  reason_code: string
  description: string | null
  lot_record_type: string
  require_comments: number
}
