import type { FaultWords } from '../../pattern/fault.ts'

const number = new Intl.NumberFormat('en')
const count = (n: number, one: string, many: string) => `${number.format(n)} ${n === 1 ? one : many}`
const rows = (n: number) => count(n, 'row', 'rows')
const operations = (n: number) => count(n, 'operation', 'operations')

const faults: FaultWords = {
  empty: () => 'Needs a value.',
  unclosed: ({ given }) => `${given} opens or closes a brace or a quotation mark without its other.`,
  unknown: ({ given }) => `${given} is neither a range, as {1-3}, nor a list, as {A,B}.`,
  reversed: ({ given, meant }) => `${given} runs backwards and holds nothing; write ${meant}.`,
  step: ({ given }) => `${given} never gets on: its step is 0.`,
  repeat: ({ given }) => `${given}: repeat it at least once, and fewer than 1,000,000,000 times.`,
  digits: ({ given }) => `${given} has numbers of more than 15 digits.`,
  tooMany: (fault) =>
    `That makes ${rows(fault.count)}; at most ${number.format(fault.most)} are made at once.`,
  uneven: ({ counts }) =>
    `Pairs need equally many values, or one: ${counts.map((each) => `{${each.name}} has ${number.format(each.count)}`).join(', ')}.`,
  column: ({ given, nearest }) =>
    `The column ${given} is no placeholder of this template.${nearest === null ? '' : ` Nearest: ${nearest}.`}`,
  columnTwice: ({ given }) => `The column ${given} stands there twice.`,
  tooWide: ({ row, columns, most }) =>
    `Row ${number.format(row)} has ${count(columns, 'cell', 'cells')}, and the template ${count(most, 'placeholder', 'placeholders')}.`,
  headOnly: () => 'There are heads, and no row below them.',
}

/** Many operations from a template and values. */
export const generator = {
  title: 'Operations from a pattern',
  failed: 'The templates could not be fetched',
  nothingStored: 'Nothing is stored yet',
  guided: 'Guided, one by one',
  templates: 'Templates',
  faults,
  none: {
    title: 'There is no template yet',
    text: 'A template says what many operations have in common, with placeholders where they differ. Make one from an operation, or take one of the starter set.',
  },
  gone: {
    title: 'This template is not there any more',
    text: 'It was deleted. The others are among the templates; a deleted one can be put back from the history.',
  },
  template: {
    label: 'Template',
    edit: 'Edit template',
    revision: (n: number) => `v${n}`,
  },
  values: {
    title: 'Values',
    none: 'This template has no placeholders: it makes one operation.',
    count: (n: number) => `${number.format(n)} values`,
    hint: 'Ranges {1-3}, steps {0-100/10}, padding {01-12}, lists A, B, repeats A*3.',
    how: 'How values are combined',
    all: 'All combinations',
    pairs: 'Pairs',
    rows: (n: number) => rows(n),
  },
  block: {
    open: 'Paste a block',
    label: 'Block from a spreadsheet',
    hint: 'One row for each operation; a first row may name the placeholders.',
    close: 'Values instead',
  },
  added: {
    open: 'Add a row by hand, or paste rows',
    label: 'Rows by hand',
    hint: (names: readonly string[]) =>
      `One line for each operation, with its values in this order: ${names.join(', ')}.`,
    take: (n: number) => (n === 0 ? 'Take no row' : `Take ${rows(n)}`),
  },
  units: {
    open: 'Storage units below…',
    label: 'Storage units below a place',
    place: 'Place',
    into: 'For',
    none: 'No place of the plant stores yet. That is its process type, in its form or in a pasted tree: RawSilo1 [STORAGE].',
    toPlant: 'To the plant',
    found: (n: number) => count(n, 'storage unit', 'storage units'),
    take: (n: number) => `Take ${number.format(n)}`,
  },
  matrix: {
    title: 'Combinations',
    chosen: (n: number, all: number) => `${number.format(n)} of ${number.format(all)} chosen`,
    cell: (row: string, column: string) => `${row} with ${column}`,
  },
  from: { title: 'From the template', fixed: 'Fixed' },
  rows: {
    label: 'Operations to be',
    chosen: (n: number) => `${number.format(n)} chosen`,
    left: (n: number) => `${number.format(n)} left out`,
    exist: (n: number) => (n === 1 ? '1 exists' : `${number.format(n)} exist`),
    incomplete: (n: number) => `${number.format(n)} incomplete`,
    wrong: (n: number) => count(n, 'error', 'errors'),
    tickAll: 'Choose all',
    tickNone: 'Leave all out',
    tick: 'Chosen',
    untick: 'Left out',
    take: 'Create',
    state: 'State',
    nothing: 'nothing',
    missing: (n: number) => `${number.format(n)} missing`,
    complete: 'Complete',
    exists: 'Exists',
    errors: (n: number) => count(n, 'error', 'errors'),
    none: 'Give every placeholder a value: the operations to be stand here before any is stored.',
  },
  columns: { open: 'Columns', label: 'Columns' },
  replace: {
    open: 'Find and replace',
    find: 'Find',
    with: 'Replace with',
    act: (n: number) => `Replace in ${count(n, 'cell', 'cells')}`,
    hint: 'In the texts and expressions of the chosen rows that the columns show.',
  },
  story: {
    title: (row: number) => `Row ${number.format(row)} will`,
    own: (field: string) =>
      `${field} was edited here, and re-applying the template leaves it so. The template says:`,
    back: 'Back to the template',
  },
  settle: {
    title: 'To settle',
    row: (row: number) => `Row ${number.format(row)}`,
    exists: 'is there already, so it is left out:',
    renamed: {
      is: 'is',
      butForItsName: 'but for its name, so it is left out.',
      act: 'Rename that one instead',
      done: (before: string, after: string) => `${before} is now called ${after}`,
    },
    go: 'Go to the cell',
    more: (n: number) => `and ${rows(n)} more`,
  },
  foot: {
    looking: 'Looking at what would be created…',
    sum: (n: number) => operations(n),
    will: (complete: number, incomplete: number) =>
      `will be created as one change: ${number.format(complete)} complete, ${number.format(incomplete)} incomplete. Undo stays at hand.`,
    wrong: (n: number) => `${rows(n)} chosen with an error ${n === 1 ? 'is' : 'are'} left out.`,
    nothing: 'No row is chosen that can be created.',
    enabled: 'Enabled at once',
    create: (n: number) => `Create ${number.format(n)}`,
    keys: 'Ctrl Enter',
    changed: 'Something was stored meanwhile, and nothing was created: look at the rows again.',
  },
  created: (n: number) => `${operations(n)} created`,
  leaving: {
    title: 'Leave the pattern?',
    text: (n: number) => `${operations(n)} are not created. The pattern is kept in this tab.`,
    stay: 'Stay',
    leave: 'Leave',
  },
}
