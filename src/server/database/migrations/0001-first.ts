import type { Migration } from '../migrate.ts'

export const first: Migration = {
  name: '0001-first',
  statements: ({ text, rowNumber, nullsFirst }) => [
    `create table change_clock (
      id integer primary key check (id = 1),
      seq integer not null,
      plant_seq integer not null
    )`,
    'insert into change_clock (id, seq, plant_seq) values (1, 0, 0)',
    `create table change_set (
      id ${text} primary key,
      seq integer not null unique,
      kind ${text} not null,
      reason ${text},
      saved_date ${text} not null,
      saved_by ${text} not null,
      counts ${text} not null
    )`,
    `create table change_record (
      change_id ${text} not null references change_set (id),
      operation_id ${text} not null,
      revision integer not null,
      before ${text},
      after ${text},
      primary key (change_id, operation_id)
    )`,
    'create unique index change_record_by_operation on change_record (operation_id, revision)',
    // The columns that lists filter and sort by stand first, where they are read without the long ones behind them.
    `create table inventory_operation (
      no ${rowNumber},
      id ${text} not null unique,
      created_date ${text} not null,
      created_by ${text} not null,
      modified_date ${text},
      modified_by ${text},
      complete integer not null,
      revision integer not null,
      restated integer not null default 0,
      name ${text} not null,
      enabled integer,
      operation_type ${text},
      status ${text},
      operation_id ${text},
      operation_label ${text},
      reason_code_id ${text},
      reason_code_label ${text},
      source_location_id ${text},
      source_location_label ${text},
      destination_location_id ${text},
      destination_location_label ${text},
      material_id ${text},
      material_label ${text},
      unit_of_measure_id ${text},
      unit_of_measure_label ${text},
      trigger_source ${text},
      quantity_source ${text},
      start_trigger_type ${text},
      stop_trigger_type ${text},
      material_source ${text},
      secondary_material_id ${text},
      secondary_material_label ${text},
      primary_lot_resolution_strategy ${text},
      secondary_lot_resolution_strategy ${text},
      create_lot_if_not_found integer,
      inventory_name_resolution_strategy ${text},
      inventory_name ${text},
      quantity_calc_type ${text},
      quantity_overflow_value ${text},
      unit_of_measure_resolution_strategy ${text},
      increment_production_order_count integer,
      flush_interval_millis integer,
      current_record_id ${text},
      spare1 ${text},
      spare2 ${text},
      spare3 ${text},
      notes ${text},
      start_trigger_expression ${text},
      stop_trigger_expression ${text},
      material_expression ${text},
      primary_lot_code_expression ${text},
      secondary_lot_code_expression ${text},
      inventory_name_expression ${text},
      quantity_expression ${text}
    )`,
    ...sorted.map(
      (column) =>
        `create index inventory_operation_by_${column} on inventory_operation (${column} ${nullsFirst}, id)`,
    ),
    // A filter's total is counted here, without reading the rows.
    `create index inventory_operation_facets on inventory_operation (
      operation_type, status, enabled, complete, operation_id, material_id,
      source_location_label, destination_location_label
    )`,
    'create index inventory_operation_of_material on inventory_operation (material_id)',
    'create index inventory_operation_of_operation on inventory_operation (operation_id)',
    `create table inventory_operation_search (
      no integer primary key references inventory_operation (no) on delete cascade,
      words ${text} not null
    )`,
    `create table idempotency_key (
      key ${text} primary key,
      body_hash ${text} not null,
      change_id ${text} not null references change_set (id),
      operation_id ${text} not null
    )`,
    `create table inventory_lot_record (
      id ${text} primary key,
      inventory_operation_id ${text} references inventory_operation (id),
      type ${text} not null,
      quantity ${text},
      start_date ${text},
      end_date ${text}
    )`,
    'create index inventory_lot_record_of_operation on inventory_lot_record (inventory_operation_id)',
    `create table location (
      id ${text} primary key,
      name ${text} not null,
      path ${text} not null,
      parent_id ${text},
      type ${text} not null,
      process_type ${text} not null,
      sort_order integer not null,
      storage_capacity double precision,
      storage_capacity_unit_id ${text},
      lot_storage_strategy ${text} not null,
      lot_use_strategy ${text} not null,
      allow_negative_inventory integer not null
    )`,
    `create table material (
      id ${text} primary key,
      name ${text} not null,
      path ${text} not null,
      erp_id ${text},
      description ${text},
      unit_of_measure_id ${text},
      shelf_life_days double precision
    )`,
    `create table unit_of_measure (
      id ${text} primary key,
      name ${text} not null,
      symbol ${text} not null
    )`,
    `create table reason_code (
      id ${text} primary key,
      reason_code ${text} not null,
      description ${text},
      lot_record_type ${text} not null,
      require_comments integer not null
    )`,
    `create table operation (
      id ${text} primary key,
      name ${text} not null,
      location_id ${text},
      status ${text} not null
    )`,
  ],
}

/** What the list can be sorted by, ties by id. */
const sorted = [
  'name',
  'operation_type',
  'source_location_label',
  'destination_location_label',
  'trigger_source',
  'material_label',
  'operation_label',
  'quantity_source',
  'unit_of_measure_label',
  'reason_code_label',
  'enabled',
  'complete',
  'status',
  'created_date',
  'modified_date',
]
