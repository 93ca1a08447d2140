import type { AuditColumn } from '../../column-kinds.ts'
import type { LocationSide } from '../../list-query.ts'
import type { IndexedSortKey } from '../../sort-keys.ts'
import type { FieldName } from '../../catalogue/index.ts'
import type { ListColumn } from '../../list-columns.ts'

/** Made once: a list counts dozens of places whenever it is drawn. */
const numbers = new Intl.NumberFormat('en')
const count = (n: number) => numbers.format(n)

/** The list of operations. */
export const list = {
  label: 'Inventory operations',
  all: 'All',
  /** The view's name, from what it shows and its first sort. */
  title: (what: string, by: string) => `${what} by ${by}`,
  search: 'Search names, places, expressions',
  new: 'New',
  newOperation: 'New operation',
  /** Said before a row's name. */
  peek: 'Peek at',
  gridEdit: 'Grid edit',
  export: 'Export',
  import: 'Import',
  copyLink: 'Copy link',
  copied: 'Copied',
  notCopied: 'Not copied',
  clearSearch: 'Clear the search',
  locations: {
    label: 'Locations',
    find: 'Find a location',
    nothing: 'No location has this name.',
    side: 'Side of the movement',
    sides: {
      either: 'Either side',
      source: 'Source',
      destination: 'Destination',
    } satisfies Record<LocationSide, string>,
    legend: {
      either: 'Counts: source or destination, with all below.',
      source: 'Counts: source, with all below.',
      destination: 'Counts: destination, with all below.',
    } satisfies Record<LocationSide, string>,
    incomplete: 'incomplete.',
    everywhere: 'All locations',
    counts: (operations: number, incomplete: number) =>
      `${count(operations)} ${operations === 1 ? 'operation' : 'operations'}, ${count(incomplete)} incomplete`,
    failed: 'The locations could not be fetched.',
  },
  filters: {
    add: 'Filter',
    title: 'Filter',
    done: 'Done',
    clear: 'Clear filters',
    clearOne: (what: string) => `Clear ${what}`,
    location: 'Location',
    andBelow: (place: string) => `${place} and below`,
    type: 'Type',
    status: 'Status',
    enabled: 'Enabled',
    material: 'Material',
    operation: 'Parent operation',
    complete: 'Complete',
    incompleteOnly: 'Incomplete only',
    any: 'Any',
    yes: 'Yes',
    no: 'No',
    or: 'or',
  },
  /** Columns that are no field, or show more than one. */
  columns: {
    trigger: 'Trigger',
    quantity: 'Quantity',
    complete: 'Complete',
    createdDate: 'Created',
    createdBy: 'Created by',
    modifiedDate: 'Modified',
    modifiedBy: 'Modified by',
    revision: 'Revision',
  } satisfies Record<Exclude<ListColumn, FieldName>, string>,
  /** What a view is sorted by, in its name. */
  sortedBy: {
    name: 'name',
    operationType: 'type',
    sourceLocationPath: 'source',
    destinationLocationPath: 'destination',
    triggerSource: 'trigger',
    materialPath: 'material',
    operationName: 'parent operation',
    quantitySource: 'quantity',
    unitOfMeasureName: 'unit',
    reasonCodeName: 'reason code',
    enabled: 'enabled',
    complete: 'completeness',
    status: 'status',
    createdDate: 'creation',
    modifiedDate: 'last change',
    createdBy: 'creator',
    modifiedBy: 'last editor',
  } satisfies Record<IndexedSortKey | AuditColumn, string>,
  cells: {
    manual: 'Manual',
    parent: 'Parent:',
    yes: 'Yes',
    no: 'No',
    gain: 'What the counter gained',
    direct: 'The value at the stop',
    more: (short: string, others: number) => `${short} +${others}`,
    modifiedBy: (utc: string, who: string) => `${utc}, by ${who}`,
    never: (utc: string, who: string) => `${utc}, created by ${who}; not changed since`,
  },
  strip: {
    shown: 'shown',
    of: 'of',
    incomplete: (n: number) => `${count(n)} incomplete`,
    faulted: (n: number) => `${count(n)} faulted`,
    count,
  },
  empty: {
    title: 'Nothing matches',
    text: (total: number) =>
      `None of the ${count(total)} inventory operations match the search and the filters.`,
    clear: 'Clear search and filters',
  },
  failed: 'The list could not be fetched',
}
