import type { Words } from '../words.ts'

export const columns: Words['columns'] = {
  button: 'Spalten',
  title: 'Spalten',
  find: 'Spalte suchen',
  nothing: 'Keine Spalte heißt so.',
  shown: 'Gezeigt',
  inShort: 'In Kürze',
  record: 'Datensatz',
  width: (column) => `Breite von ${column}`,
  menu: (column) => `${column}: Spaltenmenü`,
  ascending: 'Aufsteigend sortieren',
  descending: 'Absteigend sortieren',
  filter: 'Filtern …',
  pin: 'Im Blick behalten',
  unpin: 'Mitlaufen lassen',
  resize: 'Breite ändern',
  hide: 'Ausblenden',
  up: (column) => `${column} nach oben`,
  down: (column) => `${column} nach unten`,
  pinOne: (column) => `${column} im Blick behalten`,
  reset: 'Wie am Anfang',
}
