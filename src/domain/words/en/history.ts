const count = (n: number) => n.toLocaleString('en')
const operations = (n: number) => `${count(n)} ${n === 1 ? 'operation' : 'operations'}`

const records = (n: number) => `${count(n)} ${n === 1 ? 'record' : 'records'}`

const became = (one: string, many: string) => (created: number, updated: number, deleted: number) =>
  (
    [
      [created, 'created'],
      [updated, 'updated'],
      [deleted, 'deleted'],
    ] as const
  )
    .filter(([n]) => n > 0)
    .map(([n, what]) => `${count(n)} ${n === 1 ? one : many} ${what}`)
    .join(', ')

const sets = (n: number) => `${count(n)} change ${n === 1 ? 'set' : 'sets'}`

/** What the title of a change set is made of, each ready to be read. */
interface ChangeTold {
  readonly names: string
  readonly fields: string
  /** When what it undoes was saved; empty where that is not known. */
  readonly reverted: string
}

/** Who changed what, when, and the way back. */
export const history = {
  title: 'History',
  subtitle: 'Every change to an operation, a template or the plant, newest first',
  list: 'Change sets',
  today: 'Today',
  columns: { at: 'At', what: 'What', who: 'Who', operations: 'Operations' },
  kinds: {
    create: 'Create',
    update: 'Edit',
    delete: 'Delete',
    revert: 'Revert',
    'plant-import': 'Plant import',
    'plant-edit': 'Plant edit',
    'plant-delete': 'Delete from the plant',
    sample: 'Sample plant',
    'bulk-edit': 'Bulk edit',
    'grid-edit': 'Grid edit',
    duplicate: 'Duplicate',
    import: 'Import',
    onboarding: 'Onboarding',
    reapply: 'Template re-applied',
    'bulk-delete': 'Bulk delete',
    'template-create': 'New template',
    'template-edit': 'Template edit',
    'template-delete': 'Delete a template',
    'template-import': 'Import of templates',
  } as Readonly<Record<string, string>>,
  /** What a change set did, by its kind; a kind without one is called as above. */
  titles: {
    create: ({ names }) => `Create ${names}`,
    update: ({ names }) => `Edit ${names}`,
    delete: ({ names }) => `Delete ${names}`,
    revert: ({ reverted }) => (reverted === '' ? 'Revert' : `Revert of ${reverted}`),
    'bulk-edit': ({ fields }) => `Bulk edit: ${fields}`,
    'grid-edit': ({ fields }) => `Grid edit: ${fields}`,
    duplicate: ({ names }) => `Duplicate as ${names}`,
    'bulk-delete': ({ names }) => `Delete ${names}`,
    import: ({ names }) => `Import ${names}`,
    onboarding: ({ names }) => `Create from a template: ${names}`,
    reapply: ({ names }) => `Re-apply a template to ${names}`,
    'template-create': ({ names }) => `Create the template ${names}`,
    'template-edit': ({ names }) => `Edit the template ${names}`,
    'template-delete': ({ names }) => `Delete the template ${names}`,
    'template-import': ({ names }) => `Import templates: ${names}`,
    enable: ({ names }) => `Enable ${names}`,
    disable: ({ names }) => `Disable ${names}`,
  } as Readonly<Record<string, (told: ChangeTold) => string>>,
  andMore: (listed: string, rest: number) => `${listed} and ${count(rest)} more`,
  plantCounts: became('plant record', 'plant records'),
  templateCounts: became('template', 'templates'),
  filters: {
    label: 'Filter the history',
    search: 'Search changes',
    clearSearch: 'Clear the search',
    who: 'Who',
    anyone: 'Anyone',
    when: 'When',
    anyTime: 'Any time',
    today: 'Today',
    week: 'Last 7 days',
    dates: 'Dates',
    from: 'From',
    to: 'To',
    between: (from: string, to: string) =>
      to === '' ? `From ${from}` : from === '' ? `To ${to}` : `${from} to ${to}`,
    operation: 'Operation',
    location: 'Operations at',
    clear: (what: string) => `Clear ${what}`,
    clearAll: 'Clear filters',
  },
  nothingTitle: 'No change matches',
  nothingText: 'No change set matches these filters.',
  kept: (total: number, since: string) => `${sets(total)} since ${since}, kept for good`,
  export: 'Export',
  exportText: (n: number) => `${sets(n)} as a CSV file, a row for each value that was changed`,
  shown: (n: number) => ` change ${n === 1 ? 'set' : 'sets'} shown`,
  inThisOne: (n: number) => ` ${n === 1 ? 'operation' : 'operations'} in this one`,
  editedCount: (n: number) => `${count(n)} edited since`,
  fetchingMore: 'Fetching older changes…',
  choose: 'Choose a change set to see what it did, field by field.',
  back: 'All changes',
  failed: 'The history could not be fetched',
  failedOne: 'This change set could not be fetched',
  empty: 'Nothing was changed yet',
  emptyText: 'Every save, import and undo will stand here, with who did it and what it changed.',
  headline: (who: string, moment: string, n: number, values: number) =>
    `${who}, ${moment}. ${values === 0 ? '' : `${count(values)} ${values === 1 ? 'value' : 'values'} in `}${n === 0 ? '' : `${operations(n)}.`}`,
  reverts: 'What it reverted',
  copyLink: 'Copy link',
  copied: 'Copied',
  notCopied: 'Not copied',
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
    none: 'Nothing was touched by this change.',
    templates: 'What changed in templates',
    editedSince: 'edited since',
    more: (n: number) => `and ${count(n)} more`,
  },
  editedSince: (edited: number, all: number) =>
    `${count(edited)} of ${count(all)} ${edited === 1 ? 'was' : 'were'} edited since:`,
  editedBy: (who: string, moment: string) => `by ${who}, ${moment}`,
  compare: 'Compare versions',
  editedSinceText: (edited: number, rest: number) =>
    `Revert leaves ${edited === 1 ? 'it as it is now and reports it' : 'them as they are now and reports them'}; the other ${count(rest)} ${rest === 1 ? 'goes back to what it was' : 'go back to what they were'}, as a new change set.`,
  revert: (able: number | null, all: number) => {
    if (able === null || able === 0) return 'Revert'
    return able === all ? `Revert ${count(all)}` : `Revert ${count(able)} of ${count(all)}`
  },
  reverting: 'Reverting…',
  stopReverting: 'Cancel',
  /** Whether a revert is of operations alone. */
  reverted: (done: number, alone: boolean) => `${(alone ? operations : records)(done)} reverted`,
  revertedBy: (done: number, alone: boolean) => `${(alone ? operations : records)(done)} reverted by `,
  newChange: 'a new change set',
  leftAlone: (n: number, alone: boolean) =>
    `${(alone ? operations : records)(n)} left as ${n === 1 ? 'it is' : 'they are'}:`,
  cannotRevert: 'Revert failed',
  nothingToRevert: 'Nothing can be reverted: all of it was edited since.',
  note: 'A revert is itself a change set and can be reverted',
}
