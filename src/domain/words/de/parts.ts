import type { Words } from '../words.ts'

const count = (n: number) => n.toLocaleString('de')
const operations = (n: number) => `${count(n)} ${n === 1 ? 'Operation' : 'Operationen'}`

const undone = {
  operations,
  records: (n: number) => `${count(n)} ${n === 1 ? 'Eintrag' : 'Einträge'}`,
}

/** What the parts say that screens are made of. */
export const parts: Words['parts'] = {
  picker: {
    clear: (field) => `${field} leeren`,
    open: (field) => `${field} wählen`,
    searchOrPaste: 'Suchen, oder Pfad, Namen oder ULID einfügen',
    nothingFound: 'Nichts passt. Die Eingabe bleibt, wie sie ist.',
    nothingThere: 'Die Anlage hat noch keine. Die Eingabe bleibt, wie sie ist.',
  },
  grid: {
    row: 'Zeile',
  },
  undo: {
    done: (n, what) => `${undone[what](n)} zurückgesetzt`,
    doneKept: (n, kept, what) =>
      `${undone[what](n)} zurückgesetzt; ${count(kept)} seither bearbeitet und belassen`,
    doing: 'Wird zurückgenommen …',
    cancel: 'Abbrechen',
    stopped: 'Nicht zurückgenommen: abgebrochen',
    history: 'Verlauf',
  },
}
