import type { ListColumn } from '#domain/list-columns.ts'

const atADesk: readonly ListColumn[] = [
  'name',
  'operationType',
  'sourceLocation',
  'destinationLocation',
  'trigger',
  'material',
  'quantity',
  'enabled',
  'complete',
  'status',
  'modifiedDate',
]
/** What wants attention stands where a narrow screen still shows it. */
const onATablet: readonly ListColumn[] = [
  'name',
  'operationType',
  'sourceLocation',
  'destinationLocation',
  'complete',
  'status',
  'trigger',
  'material',
  'quantity',
  'enabled',
  'modifiedDate',
]

/** The columns that a list shows unless it is told. */
export function plainOrder(isTouch: boolean): readonly ListColumn[] {
  return isTouch ? onATablet : atADesk
}
