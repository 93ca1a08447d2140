import type { Words } from '../words.ts'

const count = (n: number) => n.toLocaleString('de')
const operations = (n: number) => `${count(n)} ${n === 1 ? 'Operation' : 'Operationen'}`

export const history: Words['history'] = {
  title: 'Verlauf',
  subtitle: 'Jede Änderung an einer Operation oder am Werk, die neueste zuerst',
  list: 'Änderungen',
  today: 'Heute',
  columns: { at: 'Um', what: 'Was', who: 'Wer', operations: 'Operationen' },
  kinds: {
    create: 'Angelegt',
    update: 'Bearbeitet',
    delete: 'Gelöscht',
    revert: 'Zurückgenommen',
    'plant-import': 'Werk importiert',
    sample: 'Musterwerk',
    'bulk-edit': 'Mehrfachänderung',
    'grid-edit': 'Änderung im Raster',
    duplicate: 'Duplikat',
    'bulk-delete': 'Mehrfachlöschung',
  },
  plantCounts: (created, updated) =>
    [
      created > 0 ? `${count(created)} Werksdaten angelegt` : '',
      updated > 0 ? `${count(updated)} geändert` : '',
    ]
      .filter(Boolean)
      .join(', '),
  older: 'Ältere Änderungen zeigen',
  moreRecords: 'Mehr Operationen dieser Änderung zeigen',
  choose: 'Wählen Sie eine Änderung, um Feld für Feld zu sehen, was sie tat.',
  back: 'Alle Änderungen',
  failed: 'Der Verlauf konnte nicht geholt werden',
  failedOne: 'Diese Änderung konnte nicht geholt werden',
  empty: 'Noch wurde nichts geändert',
  emptyText: 'Jedes Speichern, Importieren und Zurücknehmen steht dann hier: wer, wann und was.',
  headline: (who, moment, n) => `${who}, ${moment}. ${operations(n)}.`,
  records: {
    label: 'Was sich änderte',
    operation: 'Operation',
    field: 'Feld',
    before: 'Vorher',
    after: 'Nachher',
    now: 'Jetzt',
    created: 'Angelegt',
    deleted: 'Gelöscht',
    asAfter: 'Wie nachher',
    edited: 'bearbeitet',
    gone: 'Seither gelöscht',
    there: 'Wieder da',
    whole: 'Ganze Operation',
    nothing: 'Kein Feld ist anders.',
    none: 'Keine Operation ist von dieser Änderung betroffen.',
  },
  editedSince: (edited, all) => `${count(edited)} von ${count(all)} seither bearbeitet:`,
  editedSinceText: (rest) =>
    `Zurücknehmen lässt sie, wie sie jetzt sind, und meldet es; die anderen ${count(rest)} werden wieder, was sie waren, als neue Änderung.`,
  revert: (able, all) => {
    if (able === null || able === 0) return 'Zurücknehmen'
    return able === all ? `${count(all)} zurücknehmen` : `${count(able)} von ${count(all)} zurücknehmen`
  },
  reverting: 'Wird zurückgenommen…',
  reverted: (done) => `${operations(done)} zurückgenommen`,
  kept: (n) => `${operations(n)} unverändert gelassen:`,
  cannotRevert: 'Das Zurücknehmen ist gescheitert',
  nothingToRevert: 'Nichts kann zurückgenommen werden: alles wurde seither bearbeitet.',
  note: 'Auch ein Zurücknehmen ist eine Änderung und kann zurückgenommen werden',
}
