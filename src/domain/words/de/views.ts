import type { Words } from '../words.ts'

export const views: Words['views'] = {
  menu: 'Ansichten',
  none: 'Noch ist keine Ansicht gespeichert',
  save: 'Ansicht speichern',
  saveAs: 'Als neue Ansicht speichern …',
  overwrite: (name) => `In ‹${name}› speichern`,
  rename: 'Umbenennen …',
  delete: (name) => `‹${name}› löschen`,
  notSaved: 'Nicht als Ansicht gespeichert',
  savedBy: (who) => `Ansicht gespeichert von ${who}`,
  dialog: {
    save: 'Diese Ansicht speichern',
    rename: 'Ansicht umbenennen',
    name: 'Name',
    commit: 'Speichern',
    cancel: 'Abbrechen',
  },
  saved: (name) => `Ansicht ${name} gespeichert`,
  deleted: (name) => `Ansicht ${name} gelöscht`,
  failed: 'Die Ansicht wurde nicht geändert',
}
