import type { Words } from '../words.ts'

const count = (n: number) => n.toLocaleString('de')
const these = (n: number) => `${count(n)} ${n === 1 ? 'Operation' : 'Operationen'}`
const some = (n: number | null) => (n === null ? 'Auswahl' : these(n))

export const selecting: Words['selecting'] = {
  all: 'Alle passenden auswählen',
  bar: 'Ausgewählte Operationen',
  selected: 'ausgewählt',
  of: (total) => `von ${count(total)}`,
  counting: 'Wird gezählt …',
  matching: (filter) => `alle, die passen zu ${filter}`,
  allOfThem: 'alle, die es gibt',
  but: (n) => `außer ${count(n)}`,
  selectAll: (n) => `Alle ${count(n)} auswählen`,
  clear: 'Aufheben',
  edit: (n) => (n === null ? 'Bearbeiten' : `${count(n)} bearbeiten`),
  acts: {
    enable: 'Aktivieren',
    disable: 'Deaktivieren',
    duplicate: 'Duplizieren',
    delete: 'Löschen',
    makeTemplate: 'Als Vorlage',
  },
  running: {
    enable: (n) => `${some(n)} aktivieren …`,
    disable: (n) => `${some(n)} deaktivieren …`,
    duplicate: (n) => `${some(n)} duplizieren …`,
    delete: (n) => `${some(n)} löschen …`,
  },
  done: {
    enable: (n) => `${these(n)} aktiviert`,
    disable: (n) => `${these(n)} deaktiviert`,
    duplicate: (n) => `${these(n)} dupliziert`,
    delete: (n) => `${these(n)} gelöscht`,
  },
  unchanged: (n) => `${count(n)} waren es schon`,
  skipped: (n) => `${count(n)} unberührt`,
  cancel: 'Abbrechen',
  failed: 'Nichts wurde geändert.',
  dismiss: 'Schließen',
  refused: {
    title: {
      enable: (n) => `${these(n)} nicht zu aktivieren`,
      disable: (n) => `${these(n)} nicht zu deaktivieren`,
      duplicate: (n) => `${these(n)} nicht zu duplizieren`,
      delete: (n) => `${these(n)} nicht zu löschen`,
    },
    text: 'Noch wurde nichts geändert.',
    more: (n) => `und ${count(n)} weitere`,
    close: 'Nichts ändern',
    skip: (n) =>
      n === 1 ? 'Diese auslassen, mit dem Rest fortfahren' : 'Diese auslassen, mit den übrigen fortfahren',
  },
  duplicates: {
    title: (n) => (n === null ? 'Duplizieren' : `${these(n)} duplizieren`),
    pattern: 'Namen',
    default: '{name} Kopie',
    help: '{name} ist der jeweilige Name; {n} zählt ab 1, {n:02} mit führender Null.',
    first: 'Die ersten Namen',
    commit: (n) => (n === null ? 'Duplizieren' : `${count(n)} duplizieren`),
  },
}
