import type { FieldName } from '../../catalogue/index.ts'
import type { LocationType, LotStorageStrategy } from '../../plant.ts'

// Made once: to make one costs more than a thousand uses.
const number = new Intl.NumberFormat('en')
const count = (n: number, one: string, many: string) => `${number.format(n)} ${n === 1 ? one : many}`

/** What stands beside the value of a field, wherever it is entered or told. */
export const form = {
  /** What a template says of itself, beside the fields of its operations. */
  template: { name: 'Template name', description: 'What it is for' },
  /** What becomes, or became, of records. */
  outcomes: {
    row: 'Row',
    what: 'What',
    outcome: 'Outcome',
    detail: 'Changes',
    created: 'Created',
    updated: 'Updated',
    deleted: 'Deleted',
  },
  /** An earlier attempt was stored, and its answer lost. */
  keyReused: {
    text: 'Not saved: an earlier state of this form was already stored as a new operation, whose answer was lost. Look for it in the list, or save this as another one.',
    list: 'Open the list',
    asNew: 'Save as a new operation',
  },
  on: 'On',
  off: 'Off',
  required: 'required',
  needed: 'needed',
  copyName: (name: string) => `${name}: click to copy`,
  copied: 'Copied',
  copyFailed: 'Could not copy',
  appliesWhen: (value: string) => ({ before: 'Applies when ', after: ` is ${value}.` }),
  keptWhileEditing: 'Kept while you edit, dropped on save.',
  ofLimit: (length: number, limit: number) => `${number.format(length)} / ${number.format(limit)}`,
  /** Stands inside a number's field. */
  fieldUnits: { flushIntervalMillis: 'ms' } as Readonly<Partial<Record<FieldName, string>>>,
  nearest: 'Nearest: ',
  chooseAmong: (n: number, type: string) => `Choose among ${n} ${type} codes`,
  otherTypes: (type: string) => `Codes for ${type}`,
  location: {
    types: {
      ENTERPRISE: 'Enterprise',
      COMPANY: 'Company',
      SITE: 'Site',
      AREA: 'Area',
      LINE: 'Line',
      CELL_GROUP: 'Cell group',
      CELL: 'Cell',
      UNIT: 'Unit',
    } satisfies Record<LocationType, string>,
    lots: {
      ALLOW_MULTIPLE: 'holds several lots',
      ALLOW_SINGLE_OR_THROW: 'holds one lot',
      MERGE_INTO_PREVIOUS: 'merges into the lot before',
      MERGE_INTO_NEW: 'merges into a new lot',
      NO_STORAGE: 'no storage',
    } satisfies Record<LotStorageStrategy, string>,
    storage: (capacity: string) => `storage ${capacity}`,
    noLimit: 'storage without a limit',
  },
  material: {
    unit: (symbol: string) => `Base unit ${symbol}`,
    shelfLife: (days: number) => `keeps ${count(days, 'day', 'days')}`,
    erp: (id: string) => `ERP ${id}`,
  },
  reasonCode: {
    for: (type: string) => `For ${type}`,
    comments: 'asks for comments',
  },
  /** Words of choices that are short enough for a cell. */
  short: {
    quantityCalcType: { DIRECT: 'Direct', RISING: 'Rising', DELTA: 'Delta' },
  } as Readonly<Record<string, Readonly<Record<string, string>>>>,
  origin: {
    from: 'From template',
    gone: '(deleted)',
  },
  flow: {
    label: 'Flow',
    noStorage: 'no storage',
    none: 'none',
    notChosen: 'not chosen yet',
    unknown: 'unknown',
    gain: 'counter gain',
    value: 'value at stop',
    byCall: 'given by the call',
    noQuantity: 'no quantity yet',
    material: {
      missing: 'no material yet',
      unknown: 'unknown',
      expression: 'by expression',
      call: 'given by the call',
    },
    primary: 'Primary lot',
    secondary: 'Secondary lot',
    allLots: 'All lots',
    lot: {
      generated: 'generated code',
      call: 'code from the call',
      location: 'the lot that lies there',
      missing: 'no code yet',
      expression: (tag: string) => `code from ${tag}`,
    },
  },
}
