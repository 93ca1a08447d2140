import type { LateWords } from '../words.ts'

const count = (n: number) => n.toLocaleString('de')
const operations = (n: number) => `${count(n)} ${n === 1 ? 'Operation' : 'Operationen'}`
const records = (n: number) => `${count(n)} ${n === 1 ? 'Eintrag' : 'Einträge'}`

const became = (one: string, many: string) => (created: number, updated: number, deleted: number) =>
  (
    [
      [created, 'angelegt'],
      [updated, 'geändert'],
      [deleted, 'gelöscht'],
    ] as const
  )
    .filter(([n]) => n > 0)
    .map(([n, what]) => `${count(n)} ${n === 1 ? one : many} ${what}`)
    .join(', ')

export const history: LateWords['history'] = {
  title: 'Verlauf',
  subtitle: 'Jede Änderung an einer Operation, einer Vorlage oder am Werk, die neueste zuerst',
  list: 'Änderungen',
  today: 'Heute',
  columns: { at: 'Um', what: 'Was', who: 'Wer', operations: 'Operationen' },
  kinds: {
    create: 'Angelegt',
    update: 'Bearbeitet',
    delete: 'Gelöscht',
    revert: 'Zurückgenommen',
    'plant-import': 'Werk importiert',
    'plant-edit': 'Werksdaten bearbeitet',
    'plant-delete': 'Werksdaten gelöscht',
    sample: 'Musterwerk',
    'bulk-edit': 'Sammeländerung',
    'grid-edit': 'Tabelle bearbeitet',
    duplicate: 'Duplikat',
    import: 'Import',
    onboarding: 'Aus Vorlage',
    reapply: 'Vorlage angewandt',
    'bulk-delete': 'Sammellöschung',
    'template-create': 'Neue Vorlage',
    'template-edit': 'Vorlage bearbeitet',
    'template-delete': 'Vorlage gelöscht',
    'template-import': 'Vorlagen importiert',
  },
  // What was done stands first: a list in little room cuts the end.
  titles: {
    create: ({ names }) => `Angelegt: ${names}`,
    update: ({ names }) => `Bearbeitet: ${names}`,
    delete: ({ names }) => `Gelöscht: ${names}`,
    revert: ({ reverted }) => (reverted === '' ? 'Zurückgenommen' : `Zurückgenommen: ${reverted}`),
    'bulk-edit': ({ fields }) => `Sammeländerung: ${fields}`,
    'grid-edit': ({ fields }) => `In der Tabelle: ${fields}`,
    duplicate: ({ names }) => `Dupliziert als ${names}`,
    'bulk-delete': ({ names }) => `Gelöscht: ${names}`,
    import: ({ names }) => `Importiert: ${names}`,
    onboarding: ({ names }) => `Aus einer Vorlage angelegt: ${names}`,
    reapply: ({ names }) => `Vorlage neu angewandt auf ${names}`,
    'template-create': ({ names }) => `Vorlage angelegt: ${names}`,
    'template-edit': ({ names }) => `Vorlage bearbeitet: ${names}`,
    'template-delete': ({ names }) => `Vorlage gelöscht: ${names}`,
    'template-import': ({ names }) => `Vorlagen importiert: ${names}`,
    enable: ({ names }) => `Aktiviert: ${names}`,
    disable: ({ names }) => `Deaktiviert: ${names}`,
  },
  andMore: (listed, rest) => `${listed} und ${count(rest)} weitere`,
  plantCounts: became('Werksdatum', 'Werksdaten'),
  templateCounts: became('Vorlage', 'Vorlagen'),
  filters: {
    label: 'Den Verlauf filtern',
    search: 'Änderungen suchen',
    clearSearch: 'Die Suche leeren',
    who: 'Wer',
    anyone: 'Alle',
    when: 'Wann',
    anyTime: 'Jederzeit',
    today: 'Heute',
    week: 'Letzte 7 Tage',
    dates: 'Daten',
    from: 'Von',
    to: 'Bis',
    between: (from, to) => (to === '' ? `Ab ${from}` : from === '' ? `Bis ${to}` : `${from} bis ${to}`),
    operation: 'Operation',
    location: 'Operationen bei',
    clear: (what) => `${what} entfernen`,
    clearAll: 'Filter entfernen',
  },
  nothingTitle: 'Keine Änderung passt',
  nothingText: 'Keine Änderung passt zu diesen Filtern.',
  kept: (total, since) =>
    `${count(total)} ${total === 1 ? 'Änderung' : 'Änderungen'} seit ${since}, für immer behalten`,
  export: 'Exportieren',
  exportText: (n) =>
    `${n === 1 ? '1 Änderung' : `${n.toLocaleString('de')} Änderungen`} als CSV-Datei, eine Zeile je geändertem Wert`,
  shown: (n) => (n === 1 ? ' Änderung gezeigt' : ' Änderungen gezeigt'),
  inThisOne: (n) => (n === 1 ? ' Operation in dieser' : ' Operationen in dieser'),
  editedCount: (n) => `${count(n)} seither bearbeitet`,
  fetchingMore: 'Ältere Änderungen werden geholt…',
  choose: 'Wählen Sie eine Änderung, um Feld für Feld zu sehen, was sie tat.',
  back: 'Alle Änderungen',
  failed: 'Der Verlauf konnte nicht geholt werden',
  failedOne: 'Diese Änderung konnte nicht geholt werden',
  empty: 'Noch wurde nichts geändert',
  emptyText: 'Jedes Speichern, Importieren und Zurücknehmen steht dann hier: wer, wann und was.',
  headline: (who, moment, n, values) =>
    `${who}, ${moment}. ${values === 0 ? '' : `${count(values)} ${values === 1 ? 'Wert' : 'Werte'} in `}${n === 0 ? '' : `${operations(n)}.`}`,
  reverts: 'Was sie zurücknahm',
  copyLink: 'Link kopieren',
  copied: 'Kopiert',
  notCopied: 'Nicht kopiert',
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
    none: 'Von dieser Änderung wurde nichts berührt.',
    templates: 'Was sich an Vorlagen änderte',
    editedSince: 'seither bearbeitet',
    more: (n) => `und ${count(n)} weitere`,
  },
  editedSince: (edited, all) => `${count(edited)} von ${count(all)} seither bearbeitet:`,
  editedBy: (who, moment) => `von ${who}, ${moment}`,
  compare: 'Fassungen vergleichen',
  editedSinceText: (edited, rest) =>
    `Zurücknehmen lässt ${edited === 1 ? 'sie, wie sie jetzt ist' : 'diese, wie sie jetzt sind'}, und meldet es; ${rest === 1 ? 'die andere wird wieder, was sie war' : `die anderen ${count(rest)} werden wieder, was sie waren`}, als neue Änderung.`,
  revert: (able, all) => {
    if (able === null || able === 0) return 'Zurücknehmen'
    return able === all ? `${count(all)} zurücknehmen` : `${count(able)} von ${count(all)} zurücknehmen`
  },
  reverting: 'Wird zurückgenommen …',
  stopReverting: 'Abbrechen',
  reverted: (done, alone) => `${(alone ? operations : records)(done)} zurückgenommen`,
  revertedBy: (done, alone) => `${(alone ? operations : records)(done)} zurückgenommen durch `,
  newChange: 'eine neue Änderung',
  leftAlone: (n, alone) => {
    const as = n > 1 ? 'sie sind' : alone ? 'sie ist' : 'er ist'
    return `${(alone ? operations : records)(n)} so gelassen, wie ${as}:`
  },
  cannotRevert: 'Das Zurücknehmen ist gescheitert',
  nothingToRevert: 'Nichts kann zurückgenommen werden: alles wurde seither bearbeitet.',
  note: 'Auch ein Zurücknehmen ist eine Änderung und kann zurückgenommen werden',
}
