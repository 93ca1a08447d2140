import type { Words } from '../words.ts'

const count = (n: number) => n.toLocaleString('de')
const rows = (n: number) => `${count(n)} ${n === 1 ? 'Zeile' : 'Zeilen'}`

export const live: Words['live'] = {
  on: 'Live',
  lost: 'Nicht live, wird neu verbunden …',
  changed: (name) => `${name} eben geändert`,
  deleted: (name) => `${name} eben gelöscht`,
  severalChanged: (n) => `${rows(n)} eben geändert`,
  severalDeleted: (n) => `${rows(n)} eben gelöscht`,
  by: (who) => `von ${who}`,
  moves: (n) => `Reihenfolge beim Lesen beibehalten; ${rows(n)} ${n === 1 ? 'stünde' : 'stünden'} anderswo.`,
  more: (n) => `${count(n)} weitere ${n === 1 ? 'passt' : 'passen'}.`,
  fewer: (n) => `${count(n)} ${n === 1 ? 'passt' : 'passen'} nicht mehr.`,
  gone: (n) => `${count(n)} gelöscht.`,
  isGone: 'Gelöscht',
  sortAgain: 'Neu sortieren',
  justNow: 'Eben',
  savedMeanwhile: (who, revision) =>
    `${who} hat Fassung ${revision} dieser Operation gespeichert, während Sie sie bearbeiten. Beim Speichern sehen Sie, was beide geändert haben.`,
}
