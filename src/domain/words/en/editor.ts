import type { FieldName } from '../../catalogue/index.ts'
import type { LocationType, LotStorageStrategy } from '../../plant.ts'

// Made once: to make one costs more than a thousand uses.
const number = new Intl.NumberFormat('en')
const count = (n: number, one: string, many: string) => `${number.format(n)} ${n === 1 ? one : many}`
const warnings = (n: number) => count(n, 'warning', 'warnings')
const errors = (n: number) => count(n, 'error', 'errors')
const fieldsOf = (n: number) => count(n, 'field', 'fields')

/** What stands around the fields of one operation. */
export const editor = {
  operations: 'Operations',
  newOperation: 'New operation',
  unnamed: 'Without a name',
  position: (at: number, of: number) => `${number.format(at)} of ${number.format(of)}`,
  previous: 'Previous operation',
  next: 'Next operation',
  back: 'Back to operations',
  nameOfCopy: (name: string) => `${name} copy`,
  warnings,
  errors,
  complete: 'Complete',
  incomplete: (n: number) => `Incomplete: ${warnings(n)}`,
  notSaved: (n: number) => `Not saved: ${errors(n)}`,
  unsaved: (n: number) => count(n, 'unsaved change', 'unsaved changes'),
  nothingUnsaved: 'No unsaved changes',
  neverSaved: 'Not saved yet',
  on: 'On',
  off: 'Off',

  save: 'Save',
  saving: 'Saving…',
  saveShortcut: 'Ctrl S',
  more: 'More actions',
  saveAndNew: 'Save and new',
  duplicate: 'Duplicate',
  remove: 'Delete…',
  discard: 'Discard changes',

  created: (name: string) => `Created ${name}`,
  saved: (name: string, n: number) => `Saved ${name}: ${fieldsOf(n)} changed`,
  nothingToSave: 'Nothing to save: no value that applies was changed',
  alreadySaved: (name: string) => `${name} is already stored as it stands here`,
  deleted: (name: string) => `Deleted ${name}`,

  sections: 'Sections',
  setOfApplying: 'set of applying',
  sectionCount: (set: number, applying: number) => `${set} of ${applying} set`,
  showAll: 'Show all fields',
  hidden: (n: number) => (n === 1 ? '1 does not apply and is hidden' : `${n} do not apply and are hidden`),
  greyed: (n: number) =>
    n === 1 ? '1 that does not apply is greyed, with why' : `${n} that do not apply are greyed, with why`,
  facts: 'Record',
  status: 'Status',
  revision: 'Revision',
  history: 'History',
  modified: 'Modified',
  createdOn: 'Created',
  id: 'Id',
  never: 'Never',
  utc: (iso: string) => `${iso.slice(0, 19).replace('T', ' ')} UTC`,

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

  clear: (field: string) => `Clear ${field}`,
  open: (field: string) => `Choose ${field}`,
  searchOrPaste: 'Search, or paste a path, name or ULID',
  nothingFound: 'Nothing matches. What you typed stays as it is.',
  nothingThere: 'The plant has none yet. What you type stays as it is.',
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

  counter: {
    gain: (from: string, to: string) => ({
      before: `From ${from} to ${to} over one wrap books `,
      after: '.',
    }),
    plain: (from: string, to: string) => ({ before: `From ${from} to ${to} books `, after: '.' }),
    everyWrap: 'Every wrap while running counts.',
    noWrap: 'Without a wrap value a counter that returns to 0 books too little.',
    wraps: 'wraps',
  },

  override: 'Override runtime state',
  overrideHelp:
    'Status and current record are written by the runtime. Switched on, a save writes yours over it.',

  pane: {
    title: 'What it will do',
    flow: 'Flow',
    marks: 'Marks',
    warningsTab: 'Warnings',
    code: 'Code',
    show: 'Show what it will do',
    hide: 'Hide what it will do',
    saysIncomplete: 'saves, but stays incomplete',
    saysRefused: 'the save was refused',
    saysWrong: 'to be corrected before it saves',
    drops: { before: 'A save will drop ', after: ', which does not apply.' },
    nothing: 'Nothing is missing.',
    python: 'Python',
    json: 'JSON',
    changedOnly: 'Changed only',
    copy: 'Copy',
    codeOf: (language: string) => `The operation as ${language}`,
  },

  flow: {
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

  draft: {
    offer: (when: string) => `Unsaved work on this operation from ${when} was kept.`,
    offerNew: (name: string, when: string) => `An unsaved new operation, ${name}, from ${when} was kept.`,
    older: (revision: number) => `It began from revision ${revision}; someone has saved since.`,
    restore: 'Restore',
    discard: 'Discard it',
    notKept: 'Unsaved work cannot be kept in this browser: save before you leave.',
  },

  trouble: {
    offline: 'The network is gone. Nothing is lost: this is sent once when it is back.',
    unreachable:
      'The network is gone, or the server is down. Nothing is lost: this is sent once when it answers.',
    stopWaiting: 'Stop waiting',
    failed: (detail: string) => `Not saved. ${detail}`,
    tryAgain: 'Try again',
    gone: 'Not saved: someone has deleted this operation meanwhile.',
    saveAsNew: 'Save as a new operation',
    keyReused:
      'Not saved: an earlier state of this form was already stored as a new operation, whose answer was lost. Look for it in the list, or save this as another one.',
    openList: 'Open the list',
    slow: (seconds: number) => `Saving, ${seconds} s so far`,
  },

  leave: {
    title: 'Leave without saving?',
    text: (n: number, name: string) => `${name} has ${count(n, 'unsaved change', 'unsaved changes')}.`,
    kept: 'They are kept as a draft in this browser and offered when you come back.',
    leave: 'Leave',
    stay: 'Stay',
  },

  removal: {
    title: (name: string) => `Delete ${name}?`,
    text: 'It will no longer be triggered. Operations that others refer to cannot be deleted.',
    confirm: 'Delete',
    cancel: 'Keep it',
    inUse: 'It is in use and was not deleted. It is referred to by:',
    reference: (table: string, column: string, id: string) => `${table}, ${column}: ${id}`,
    stale: 'It was not deleted: someone has saved it since you opened it. Reload to see what changed.',
  },

  state: {
    loading: 'Loading the operation',
    notFoundTitle: 'There is no such operation',
    notFound: (id: string) => `No inventory operation has the id ${id}. It may have been deleted.`,
    failedTitle: 'The operation could not be loaded',
    retry: 'Try again',
  },
}
