// Made once: to make one costs more than a thousand uses.
const number = new Intl.NumberFormat('en')
const count = (n: number, one: string, many: string) => `${number.format(n)} ${n === 1 ? one : many}`
const warnings = (n: number) => count(n, 'warning', 'warnings')
const errors = (n: number) => count(n, 'error', 'errors')
const fieldsOf = (n: number) => count(n, 'field', 'fields')

/** What stands around the form of one operation. */
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

  save: 'Save',
  saving: 'Saving…',
  saveShortcut: 'Ctrl S',
  more: 'More actions',
  saveAndNew: 'Save and new',
  duplicate: 'Duplicate',
  makeTemplate: 'Make a template',
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
    stopped: 'Whether it was stored is not known. Save again: it is never stored twice.',
    failed: (detail: string) => `Not saved. ${detail}`,
    tryAgain: 'Try again',
    deletedMeanwhile: 'Someone has deleted this operation meanwhile.',
    gone: 'Not saved: someone has deleted this operation meanwhile.',
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
