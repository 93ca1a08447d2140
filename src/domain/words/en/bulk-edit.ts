// Made once: to make one costs more than a thousand uses.
const number = new Intl.NumberFormat('en')
const count = (n: number) => number.format(n)
const plural = (n: number, one: string, many: string) => `${count(n)} ${n === 1 ? one : many}`
const operations = (n: number) => plural(n, 'operation', 'operations')
const values = (n: number) => plural(n, 'value', 'values')
const changes = (n: number) => plural(n, 'change', 'changes')

/** One change to many operations: what it is to be, what it would do, and its way into the store. */
export const bulkEdit = {
  title: (n: number) => `Edit ${operations(n)}`,
  operations: 'Operations',
  titleUnknown: 'Edit operations',
  notStored: 'Nothing is stored yet',
  selection: 'Selection',
  cancel: 'Cancel',
  place: 'Where you are',
  list: 'Selected operations',
  tabs: { label: 'Fields or preview', fields: 'Fields', preview: 'Preview' },

  fields: {
    label: 'Fields',
    find: 'Find a field, label or wire name',
    changedOnly: 'Changed only',
    noneFound: 'No field has this label or wire name.',
    noneChanged: 'No field is to change yet.',
    act: (field: string) => `What becomes of ${field}`,
    acts: { keep: 'Keep', set: 'Set', clear: 'Clear', replace: 'Replace' },
    setTo: 'Set to',
    clears: 'Becomes empty wherever it applies.',
  },
  replace: {
    find: 'Find',
    with: 'with',
    regex: 'Regular expression',
    matchCase: 'Match case',
    matches: (n: number, of: number) => `${count(n)} of ${count(of)} match`,
    prefix: 'Before',
    suffix: 'after',
    pattern: 'Pattern',
    patternHelp:
      '{n} counts from 1, {n:02} with two digits; {name}, {sourceLocation.name} … are the operation’s.',
    ways: {
      find: 'Find and replace',
      affix: 'Put before or after',
      pattern: 'Name by a pattern',
    },
  },
  holds: {
    inAll: (value: string, n: number) => `${value} in all ${count(n)}`,
    inSome: (value: string, n: number) => `${value} in ${count(n)}`,
    ofThem: (value: string, n: number) => `${count(n)} ${value}`,
    different: (n: number) => `${count(n)} different`,
    filled: (n: number) => `${count(n)} filled`,
    empty: (n: number) => `${count(n)} empty`,
    emptyIn: (n: number) => `Empty in all ${count(n)}`,
    doesNotApply: (n: number) => `${count(n)} ${n === 1 ? 'does' : 'do'} not apply`,
    appliesToNone: 'Applies to none of them',
    loading: 'Reading what they hold…',
    failed: 'What they hold could not be read.',
  },

  take: {
    open: 'Take the values of one…',
    title: 'Take the values of one operation',
    text: 'Each ticked value is set in every selected operation to which it applies. Nothing is stored until you apply.',
    find: 'Find an operation',
    operation: 'Operation',
    none: 'No operation matches.',
    values: 'Values to take',
    take: (n: number) => (n === 1 ? 'Take 1 value' : `Take ${count(n)} values`),
    cancel: 'Cancel',
  },

  preview: {
    label: 'Preview',
    outcomes: {
      all: 'All',
      changes: 'Changes',
      skipped: 'Skipped',
      warnings: 'New warnings',
      errors: 'Errors',
    },
    show: 'Show in the preview',
    order: 'Order',
    byRecord: 'By record',
    byField: 'By field',
    search: 'Search preview',
    columns: { operation: 'Operation', field: 'Field', before: 'Before', after: 'After', outcome: 'Outcome' },
    include: (name: string) => `Change ${name}`,
    includeAll: 'Change all operations',
    leftOut: 'Left out',
    skipped: (reason: string) => `Skipped: ${reason}`,
    whole: 'Whole operation',
    becomes: 'becomes',
    nothingYet: 'Nothing is to change yet',
    nothingYetText:
      'Choose Set, Clear or Replace beside a field. What that would do to each operation stands here before anything is stored.',
    noChange: 'Nothing would change',
    noChangeText: 'Every selected operation already holds these values.',
    noMatch: 'Nothing in the preview matches',
    noMatchText: 'Show all outcomes, or search for something else.',
    showAll: 'Show all',
    failed: 'The preview could not be made',
    unreachable:
      'The server cannot be reached. Your change is kept here; try again when the network is back.',
    waiting: 'There is no network. Your change is kept here; the preview comes when the network is back.',
    stale: 'The preview is being brought up to date',
    working: (done: number, total: number) => `${count(done)} of ${operations(total)} looked at`,
    workingUnknown: 'Looking at the operations…',
    stop: 'Stop',
    stopped: 'The preview was stopped.',
    again: 'Preview again',
    more: (n: number) => `and ${count(n)} more`,
  },

  notices: {
    planChanged: (n: number) =>
      n === 1
        ? 'Nothing was stored: one operation was changed by somebody since the preview, which is shown here as it is now:'
        : `Nothing was stored: ${operations(n)} were changed by somebody since the preview, which is shown here as it is now:`,
    planChangedUnnamed:
      'Nothing was stored: the change would now do something else than the preview said. This is the preview as it is now.',
    perhapsStored: 'An earlier attempt got no answer and may have been stored: History would show it.',
    refused: 'Nothing was stored: the errors below were found when it was applied.',
    unreachable: 'The server cannot be reached. Nothing is lost; it is stored once, however often you try.',
    failed: (detail: string) => `Nothing was stored. ${detail}`,
    stopped: 'Stopped. The preview shows what is stored now.',
    tryAgain: 'Try again',
    dismiss: 'Understood',
    history: 'History',
  },

  commit: {
    label: 'Apply the change',
    policy: 'If one is refused',
    policies: { nothing: 'Store nothing', skip: 'Skip it' },
    summary: (n: number, records: number) => ({
      strong: `${values(n)} in ${operations(records)}`,
      rest: n === 1 ? ' changes as one change set.' : ' change as one change set.',
    }),
    nothing: 'Nothing changes yet.',
    skipped: (n: number) => `${count(n)} skipped`,
    newWarnings: (n: number, what: string) => `${plural(n, 'new warning', 'new warnings')}, ${what}:`,
    newWarningsAlone: (n: number, what: string) => `${plural(n, 'new warning', 'new warnings')}, ${what}`,
    remedy: (field: string) => `set ${field} too`,
    refused: (n: number) => `${operations(n)} refused:`,
    showErrors: 'show the errors',
    willSkip: (n: number) => `${operations(n)} refused, left as they are:`,
    why: 'Why',
    whyHelp: 'The reason, kept in History',
    apply: (n: number) => `Apply ${changes(n)}`,
    applying: 'Applying…',
    applyingText: (done: number, total: number) => `Storing: ${count(done)} of ${operations(total)}`,
    stop: 'Cancel',
    shortcut: 'Ctrl S',
  },

  done: (n: number, records: number) => `${values(n)} in ${operations(records)} changed`,

  leave: {
    title: 'Leave without applying?',
    text: (n: number) => `${plural(n, 'field is', 'fields are')} to change, and nothing is stored yet.`,
    kept: 'The change is kept in this tab, for when you edit the same operations again.',
    dropped: 'Cancelling forgets it.',
    leave: 'Leave',
    stay: 'Stay',
  },

  states: {
    emptyTitle: 'No operations are selected',
    empty: 'Select operations in the list, then press E or Edit to change them all at once.',
    toList: 'Go to the list',
    failedTitle: 'The operations could not be loaded',
    notOffered: 'This server does not change many operations at once',
    notOfferedText: 'Operations can be edited one by one.',
  },
}
