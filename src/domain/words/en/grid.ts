const number = new Intl.NumberFormat('en')
const count = (n: number, one: string, many: string) => `${number.format(n)} ${n === 1 ? one : many}`
const cells = (n: number) => count(n, 'cell', 'cells')
const operations = (n: number) => count(n, 'operation', 'operations')
const size = (rows: number, columns: number) => `${number.format(rows)} × ${number.format(columns)}`

/** The list as a grid that is edited like a spreadsheet. */
export const grid = {
  label: 'Inventory operations, editable',
  leave: 'Leave grid edit',
  undo: 'Undo (Ctrl Z)',
  redo: 'Redo (Ctrl Shift Z)',
  fillDown: 'Fill down',
  keys: { fillDown: 'Ctrl D', yes: 'Enter', no: 'Esc' },

  bar: {
    label: 'The active cell',
    now: 'Now',
    entered: 'New',
    pasted: 'Pasted',
    stored: 'Value',
    nothing: 'nothing',
  },
  strip: {
    selected: (n: number) => `${cells(n)} selected`,
    nothingStored: 'Nothing is stored yet',
    keys: 'Type to edit, F2 keeps the text, Ctrl V pastes from a spreadsheet',
    fetching: (n: number) => `Fetching ${count(n, 'row', 'rows')}…`,
    tooMany: (most: number) =>
      `At most ${number.format(most)} rows at once are changed here; select them in the list to edit more.`,
    left: (n: number) => `${cells(n)} left as they are: the field does not apply there.`,
    copied: (rows: number, columns: number) => `${size(rows, columns)} cells copied`,
    notCopied: 'The cells could not be copied: the browser keeps its clipboard to itself.',
    unchanged: 'Nothing changes: the cells hold these values already.',
  },
  paste: {
    label: 'A larger block than selected',
    title: (rows: number, columns: number, selectedRows: number, selectedColumns: number) =>
      `The clipboard holds ${size(rows, columns)} cells, ${size(selectedRows, selectedColumns)} are selected.`,
    differ: (differing: number, all: number, wrong: number) =>
      `${number.format(differing)} of the ${number.format(all)} differ from what is there; ${
        wrong === 0
          ? 'all are valid.'
          : wrong === 1
            ? '1 is not valid.'
            : `${number.format(wrong)} are not valid.`
      }`,
    beyond: (rows: number, columns: number) =>
      `Left out, beyond the end of the grid: ${[
        rows > 0 ? count(rows, 'row', 'rows') : '',
        columns > 0 ? count(columns, 'column', 'columns') : '',
      ]
        .filter(Boolean)
        .join(', ')}.`,
    all: (rows: number, columns: number) => `Paste ${size(rows, columns)}`,
    only: (rows: number, columns: number) => `Only ${size(rows, columns)}`,
    cancel: 'Cancel',
  },
  pending: {
    label: 'Pending change',
    changed: (n: number, records: number) => `${cells(n)} in ${operations(records)} changed`,
    following: (n: number) => `${number.format(n)} more ${n === 1 ? 'follows' : 'follow'}`,
    nothing: 'No cell is changed yet',
    newWarnings: (n: number) => (n === 0 ? 'No new warnings' : count(n, 'new warning', 'new warnings')),
    errors: (n: number) => count(n, 'error', 'errors'),
    where: (row: number | null, name: string, field: string) =>
      row === null ? `${name}, ${field}:` : `Row ${number.format(row)}, ${field}:`,
    use: (text: string) => `Use ${text}`,
    discard: 'Discard',
    preview: 'Preview',
    apply: (n: number) => (n === 0 ? 'Apply' : `Apply ${cells(n)}`),
    working: 'Working…',
    progress: (done: number, total: number) => `${number.format(done)} of ${operations(total)}`,
    stop: 'Stop',
    held: 'The change is being stored: nothing is entered until that is done.',
    applied: (n: number, records: number) => `${cells(n)} in ${operations(records)} changed`,
    failed: (detail: string) => `Nothing was stored. ${detail}`,
    notKept: 'These changes cannot be kept in this browser: apply them before you leave.',
  },
  preview: {
    title: 'What will change',
    columns: { operation: 'Operation', field: 'Field', before: 'Before', after: 'After', note: 'Notes' },
    changed: (n: number, records: number) => `${cells(n)} in ${operations(records)}`,
    stale: (names: string) =>
      `Changed by someone since you began: ${names}. Before shows what is stored now; your values are kept.`,
    gone: (names: string) =>
      `Deleted by someone since you began: ${names}. What you entered there is left out.`,
    settled: 'What you entered is stored by now: nothing is left to change.',
    nothing: 'Nothing changes',
    back: 'Back to the grid',
    more: (n: number) => `and ${operations(n)} more`,
  },
  leaving: {
    title: 'Leave grid edit?',
    text: (n: number, records: number) => `${cells(n)} in ${operations(records)} are changed and not stored.`,
    kept: 'They are kept in this tab and are here when you come back to grid edit.',
    stay: 'Stay',
    leave: 'Leave',
  },
}
