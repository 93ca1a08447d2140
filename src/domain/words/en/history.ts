const count = (n: number) => n.toLocaleString('en')
const operations = (n: number) => `${count(n)} ${n === 1 ? 'operation' : 'operations'}`

const records = (n: number) => `${count(n)} plant ${n === 1 ? 'record' : 'records'}`

/** Who changed what, when, and the way back. */
export const history = {
  title: 'History',
  subtitle: 'Every change to an operation or the plant, newest first',
  list: 'Change sets',
  today: 'Today',
  columns: { at: 'At', what: 'What', who: 'Who', operations: 'Operations' },
  kinds: {
    create: 'Create',
    update: 'Edit',
    delete: 'Delete',
    revert: 'Revert',
    'plant-import': 'Plant import',
    sample: 'Sample plant',
    'bulk-edit': 'Bulk edit',
    'grid-edit': 'Grid edit',
    duplicate: 'Duplicate',
    'bulk-delete': 'Bulk delete',
  } as Readonly<Record<string, string>>,
  plantCounts: (created: number, updated: number) =>
    [created > 0 ? `${records(created)} created` : '', updated > 0 ? `${count(updated)} updated` : '']
      .filter(Boolean)
      .join(', '),
  older: 'Show older changes',
  moreRecords: 'Show more operations of this change',
  choose: 'Choose a change set to see what it did, field by field.',
  back: 'All changes',
  failed: 'The history could not be fetched',
  failedOne: 'This change set could not be fetched',
  empty: 'Nothing was changed yet',
  emptyText: 'Every save, import and undo will stand here, with who did it and what it changed.',
  headline: (who: string, moment: string, n: number) => `${who}, ${moment}. ${operations(n)}.`,
  records: {
    label: 'What changed',
    operation: 'Operation',
    field: 'Field',
    before: 'Before',
    after: 'After',
    now: 'Now',
    created: 'Created',
    deleted: 'Deleted',
    asAfter: 'As after',
    edited: 'edited',
    gone: 'Deleted since',
    there: 'There again',
    whole: 'Whole record',
    nothing: 'No field of it differs.',
    none: 'No operation was touched by this change.',
  },
  editedSince: (edited: number, all: number) =>
    `${count(edited)} of ${count(all)} ${edited === 1 ? 'was' : 'were'} edited since:`,
  editedSinceText: (rest: number) =>
    `Revert leaves that as it is now and reports it; the other ${count(rest)} go back to what they were, as a new change set.`,
  revert: (able: number | null, all: number) => {
    if (able === null || able === 0) return 'Revert'
    return able === all ? `Revert ${count(all)}` : `Revert ${count(able)} of ${count(all)}`
  },
  reverting: 'Reverting…',
  reverted: (done: number) => `${operations(done)} reverted`,
  kept: (n: number) => `${operations(n)} kept as it is:`,
  cannotRevert: 'Revert failed',
  nothingToRevert: 'Nothing can be reverted: all of it was edited since.',
  note: 'A revert is itself a change set and can be reverted',
}
