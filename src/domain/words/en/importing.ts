import type { Rule } from '../../rules.ts'
import type { DecimalMark, Separator } from '../../transfer/dialect.ts'
import type { TransferFormat } from '../../transfer/format.ts'
import type { Encoding, IgnoredBecause } from '../../transfer/import.ts'

// Made once: to make one costs more than a thousand uses.
const number = new Intl.NumberFormat('en')
const count = (n: number) => number.format(n)
const plural = (n: number, one: string, many: string) => `${count(n)} ${n === 1 ? one : many}`
const rows = (n: number) => plural(n, 'row', 'rows')
const operations = (n: number) => plural(n, 'operation', 'operations')

/** What is wrong in a few words, as the table says it. */
const shortErrors: Readonly<Partial<Record<Rule, string>>> = {
  'choice.unknown': 'Not one of its values',
  'choice.notForType': 'Not for this type',
  'choice.missing': 'A choice cannot be empty',
  'type.wrong': 'Not this kind of value',
  'ulid.malformed': 'Not a ULID',
  'reference.unknown': 'None is called so',
  'reference.contradictory': 'Id and name mean different ones',
  'reference.ambiguous': 'Several are called so',
  'text.tooLong': 'Too long',
  'text.unstorable': 'Holds a character that cannot be stored',
  'number.malformed': 'Not a number',
  'number.outOfRange': 'Out of range',
  'name.missing': 'It needs a name',
  'row.ragged': 'Another number of cells than the header',
  'row.unnamed': 'Neither an id nor a name',
  'row.twice': 'The same operation as an earlier row',
}

/** Bringing operations in from a file: how it is read, what each row would do, and its way into the store. */
export const importing = {
  title: 'Import operations',
  place: 'Where you are',
  operations: 'Operations',
  import: 'Import',

  start: {
    text: 'What the file does to each operation stands here before anything is stored, and can be mended row by row.',
    choose: 'Choose a file',
    drop: 'or drop one anywhere on this page',
    kinds:
      'CSV from any program and region, JSON, a zip of JSON files, or a Python script of saveInventoryOperation calls.',
    paste: 'Or paste rows from a spreadsheet, JSON or Python',
    pasteHelp: 'The first row names the columns.',
    pasteAct: 'Read what is pasted',
    pasted: 'what was pasted',
    dropHere: 'Drop the file to see what it does',
    tooLarge: (megabytes: number) => `The file has ${count(megabytes)} MB; at most 256 MB are read.`,
  },

  reading: {
    text: 'Reading the file…',
    rows: (n: number) => `${rows(n)} read`,
    stop: 'Stop',
    stopped: 'Reading was stopped.',
    again: 'Read it again',
    failed: 'The file cannot be read',
    unreadable: (why: string) => `The browser could not read it: ${why}`,
    unclear: 'Say below how it is to be read, or which column means what.',
    renameColumn:
      'Which of them is meant cannot be told: rename or remove one in the file, then choose it again by ‹Another file›.',
  },

  head: {
    title: (name: string) => `Plan for ${name}`,
    notStored: 'Nothing is stored yet',
    columns: 'Columns',
    another: 'Another file',
    mends: (n: number) => plural(n, 'decision', 'decisions'),
    takeBack: 'take back the last',
  },

  readAs: {
    as: 'Read as',
    rows: 'Rows',
    columns: 'Columns',
    mapped: (n: number, of: number) => `${count(n)} of ${count(of)} mapped`,
    ignored: (n: number) => `${count(n)} ignored:`,
    near: (n: number) => `${count(n)} by a near name:`,
    contract: (contract: string, here: string) => `Columns of contract ${contract}; this plant has ${here}`,
    matched: 'Matched by id, else by name, source, destination, type',
    formats: {
      csv: 'CSV',
      json: 'JSON',
      zip: 'a zip of JSON files',
      python: 'Python calls',
    } satisfies Record<TransferFormat, string>,
    separators: { ',': 'commas', ';': 'semicolons', '\t': 'tabs', '|': 'bars' } satisfies Record<
      Separator,
      string
    >,
    decimals: { '.': 'decimal point', ',': 'decimal comma' } satisfies Record<DecimalMark, string>,
    encodings: {
      'utf-8': 'UTF-8',
      'utf-16le': 'UTF-16, little end first',
      'utf-16be': 'UTF-16, big end first',
      'windows-1252': 'Windows-1252',
    } satisfies Record<Encoding, string>,
    header: { true: 'with a header row', false: 'without a header row' },
  },

  columns: {
    title: 'How the file is read',
    found: (what: string) => `As found: ${what}`,
    asFound: 'As found',
    separator: 'Separator',
    decimal: 'Decimal mark',
    encoding: 'Encoding',
    header: 'First row',
    headers: { true: 'Names the columns', false: 'Is data' },
    column: 'Column of the file',
    sample: 'Begins with',
    parameter: 'Read as',
    noteHead: 'About it',
    ignore: 'Ignore it',
    parameterOf: (column: string) => `What ${column} is read as`,
    number: (n: string) => `Column ${n}`,
    why: {
      unknown: 'No parameter is called so',
      readOnly: 'Written by the server alone',
      otherContract: 'Belongs to the other contract',
      asked: 'Ignored as you said',
    } satisfies Record<IgnoredBecause, string>,
    near: 'By a near name',
    byHand: 'As you said',
    nearest: (parameter: string) => `Perhaps ${parameter}`,
    remembered: 'What you choose is remembered for files with the same columns.',
    forget: 'As the names say',
    close: 'Done',
  },

  plan: {
    label: 'Plan',
    show: 'Show in the plan',
    tabs: {
      all: 'All',
      create: 'Create',
      update: 'Update',
      rename: 'Rename',
      unchanged: 'Unchanged',
      ambiguous: 'Ambiguous',
      refused: 'Refused',
      left: 'Left out',
    },
    search: 'Search rows',
    clearSearch: 'Clear the search',
    head: {
      row: 'Row',
      outcome: 'Outcome',
      name: 'Name',
      operationType: 'Type',
      source: 'Source',
      destination: 'Destination',
      changes: 'What changes',
    },
    tick: 'Store all rows',
    fieldsSet: (n: number, isComplete: boolean) =>
      `${plural(n, 'field', 'fields')} set${isComplete ? ', complete' : ''}`,
    incomplete: (what: string) => `Incomplete: ${what}`,
    renameOf: (name: string) => `Rename of ${name}`,
    matches: (n: number) => `${operations(n)} match.`,
    chooseWhich: 'Choose which',
    nearest: 'Nearest:',
    leftOut: 'Left out',
    more: (n: number) => `and ${count(n)} more`,
    becomes: 'becomes',
    working: (done: number, total: number) => `${count(done)} of ${rows(total)} planned`,
    sending: (megabytes: string) => `Sending ${megabytes} MB…`,
    stop: 'Stop',
    stopped: 'Planning was stopped.',
    again: 'Plan again',
    failed: 'There is no plan',
    unreachable:
      'The server cannot be reached. The file and what you mended are kept here; try again when the network is back.',
    noMatch: 'No row matches',
    noMatchText: 'Show all outcomes, or search for something else.',
    showAll: 'Show all',
    empty: 'There is no row with data in the file',
    emptyText: 'It names no operation. Choose another file.',
  },

  short: shortErrors,

  row: {
    label: 'The row',
    title: (row: number, name: string) => `Row ${count(row)}, ${name}`,
    unnamed: 'without a name',
    of: (n: number, all: number) => `${count(n)} of ${count(all)}`,
    previous: 'Previous of them',
    next: 'Next of them',
    close: 'Close',
    none: 'Choose a row to see what it does, field by field.',
    column: 'Column',
    value: 'Value',
    rule: 'Rule',
    more: (n: number) => `${plural(n, 'more mistake stands', 'more mistakes stand')} in this row.`,
    mend: 'Mend it here',
    inAll: (n: number) =>
      n === 2 ? 'In both rows with this value' : `In all ${count(n)} rows with this value`,
    inOne: (row: number) => `In row ${count(row)} only`,
    use: (value: string, n: number) => `Use ${value} in ${rows(n)}`,
    empty: (n: number) => `Leave empty in ${rows(n)}`,
    leaveOut: 'Leave out',
    leaveOutAll: (n: number) => `Leave out ${rows(n)}`,
    takeIn: 'Take it back in',
    leftOut: 'This row is left out: nothing of it is stored.',
    thenRow: 'Then this row will',
    will: 'It will',
    stillWrong: 'Then this row is still refused:',
    changes: 'What changes',
    sets: 'What it sets',
    unchanged: 'The file says of it what is stored already.',
    warnings: 'Warnings',
    place: 'File',
    which: 'Which operation is it about?',
    thisOne: 'This one',
    saved: (when: string, who: string) => `saved ${when} by ${who}`,
    asNew: 'A new one',
    newInstead: 'As new instead',
    renameText:
      'It equals an operation but for its name or its route, and no other row is about that one: it is taken to be renamed.',
    chosenNew: 'You said that this is a new operation.',
    chosen: 'You said which operation it is about.',
    unchoose: 'Take that back',
    open: 'Open the operation',
    addToPlant: 'Add it to the plant',
  },

  notices: {
    planChanged:
      'Nothing was stored: an operation was changed by somebody since the plan, which is shown here as it is now.',
    perhapsStored: 'An earlier attempt got no answer and may have been stored: its rows are then unchanged.',
    refused: 'Nothing was stored: rows were found that cannot be stored.',
    unreachable: 'The server cannot be reached. Nothing is lost; it is stored once, however often you try.',
    stopped: 'Stopped. The plan shows what is stored now.',
    failed: (detail: string) => `Nothing was stored. ${detail}`,
    tryAgain: 'Try again',
    dismiss: 'Understood',
  },

  commit: {
    label: 'Store the plan',
    policy: 'If a row cannot be stored',
    policies: { nothing: 'Store nothing', skip: 'Skip refused and ambiguous rows' },
    summary: (n: number, parts: { create: number; update: number; rename: number }) => ({
      strong: rows(n),
      rest: ` will be stored as one change: ${[
        [parts.create, 'created'] as const,
        [parts.update, 'updated'] as const,
        [parts.rename, 'renamed'] as const,
      ]
        .filter(([some]) => some > 0)
        .map(([some, what]) => `${count(some)} ${what}`)
        .join(', ')}.`,
    }),
    nothing: 'Nothing would be stored: no row changes anything.',
    incomplete: (n: number) => `${count(n)} of them incomplete.`,
    skipped: (n: number) => `${count(n)} skipped`,
    blocked: (n: number) => `${rows(n)} cannot be stored: mend or leave out, or skip them.`,
    left: (n: number) => `${count(n)} left out`,
    unchanged: (n: number) => `${count(n)} unchanged`,
    plan: 'Plan',
    refusedRows: 'Refused rows',
    refusedFile: (name: string) => `${name}-refused.csv`,
    reasonColumn: 'Refused because',
    act: (n: number) => `Commit ${rows(n)}`,
    busy: 'Storing…',
    storing: (done: number, total: number) => `Storing: ${count(done)} of ${rows(total)}`,
    stop: 'Cancel',
    shortcut: 'Ctrl S',
    reason: (name: string) => `Import of ${name}`,
  },

  stored: {
    title: (n: number) => `${operations(n)} stored`,
    nothing: 'Nothing was stored',
    text: (name: string, parts: { create: number; update: number; rename: number }) =>
      `From ${name}, as one change: ${count(parts.create)} created, ${count(parts.update)} updated, ${count(parts.rename)} renamed.`,
    skipped: (n: number) => `${rows(n)} refused or ambiguous, and skipped.`,
    incomplete: (n: number) =>
      `${operations(n)} ${n === 1 ? 'needs' : 'need'} something more before ${n === 1 ? 'it' : 'they'} can run.`,
    undo: 'Undo all of it',
    undoing: 'Undoing…',
    stopUndoing: 'Cancel',
    undone: (n: number) => `${operations(n)} put back as before`,
    undoneKept: (n: number, kept: number) =>
      `${operations(n)} put back; ${count(kept)} edited since and left alone`,
    undoFailed: 'It could not be undone.',
    history: 'See it in History',
    list: 'Show these operations in the list',
    refused: 'Download the skipped rows',
    another: 'Import another file',
  },

  leave: {
    title: 'Leave without storing?',
    text: (n: number) =>
      `You have decided ${plural(n, 'thing', 'things')} about this file, and nothing is stored yet.`,
    lost: 'They are forgotten when you leave.',
    leave: 'Leave',
    stay: 'Stay',
    replaceTitle: 'Take another file?',
    replace: 'Take the other file',
  },

  states: {
    notOffered: 'This server does not import operations',
    notOfferedText: 'Operations can be created one by one.',
    toList: 'Go to the list',
    failed: 'What the plant has could not be loaded',
  },
}
