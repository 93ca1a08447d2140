const count = (n: number) => n.toLocaleString('en')
const operations = (n: number) => `${count(n)} ${n === 1 ? 'operation' : 'operations'}`

const undone = {
  operations,
  records: (n: number) => `${count(n)} ${n === 1 ? 'record' : 'records'}`,
}
/** What a change set was about. */
export type Undone = keyof typeof undone

/** What the parts say that screens are made of. */
export const parts = {
  picker: {
    clear: (field: string) => `Clear ${field}`,
    open: (field: string) => `Choose ${field}`,
    searchOrPaste: 'Search, or paste a path, name or ULID',
    nothingFound: 'Nothing matches. What you typed stays as it is.',
    nothingThere: 'The plant has none yet. What you type stays as it is.',
  },
  grid: {
    row: 'Row',
  },
  undo: {
    done: (n: number, what: Undone) => `${undone[what](n)} put back as ${n === 1 ? 'it was' : 'they were'}`,
    doneKept: (n: number, kept: number, what: Undone) =>
      `${undone[what](n)} put back; ${count(kept)} edited since and left alone`,
    doing: 'Undoing…',
    cancel: 'Cancel',
    stopped: 'Not undone: it was cancelled',
    history: 'History',
  },
}
