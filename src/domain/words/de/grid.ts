import type { LateWords } from '../words.ts'

const number = new Intl.NumberFormat('de')
const count = (n: number, one: string, many: string) => `${number.format(n)} ${n === 1 ? one : many}`
const cells = (n: number) => count(n, 'Zelle', 'Zellen')
const operations = (n: number) => count(n, 'Operation', 'Operationen')
const size = (rows: number, columns: number) => `${number.format(rows)} × ${number.format(columns)}`

export const grid: LateWords['grid'] = {
  label: 'Bestandsoperationen, bearbeitbar',
  leave: 'Beenden',
  undo: 'Rückgängig (Strg Z)',
  redo: 'Wiederholen (Strg Umschalt Z)',
  fillDown: 'Nach unten füllen',
  keys: { fillDown: 'Strg D', yes: 'Eingabe', no: 'Esc' },

  bar: {
    label: 'Die aktive Zelle',
    now: 'Jetzt',
    entered: 'Neu',
    pasted: 'Eingefügt',
    stored: 'Wert',
    nothing: 'nichts',
  },
  strip: {
    selected: (n) => `${cells(n)} ausgewählt`,
    nothingStored: 'Noch ist nichts gespeichert',
    keys: 'Tippen ändert, F2 behält den Text, Strg V fügt aus einer Tabelle ein',
    fetching: (n) => `${count(n, 'Zeile wird', 'Zeilen werden')} geholt…`,
    tooMany: (most) =>
      `Hier werden höchstens ${number.format(most)} Zeilen auf einmal geändert; mehr lassen sich in der Liste auswählen.`,
    left: (n) =>
      `${cells(n)} ${n === 1 ? 'bleibt' : 'bleiben'}, wie ${n === 1 ? 'sie ist' : 'sie sind'}: Das Feld gilt dort nicht.`,
    copied: (rows, columns) => `${size(rows, columns)} Zellen kopiert`,
    notCopied: 'Die Zellen konnten nicht kopiert werden: Der Browser gibt die Zwischenablage nicht frei.',
    unchanged: 'Nichts ändert sich: Die Zellen enthalten diese Werte schon.',
  },
  paste: {
    label: 'Ein größerer Block als ausgewählt',
    title: (rows, columns, selectedRows, selectedColumns) =>
      `Die Zwischenablage enthält ${size(rows, columns)} Zellen, ausgewählt sind ${size(selectedRows, selectedColumns)}.`,
    differ: (differing, all, wrong) =>
      `${number.format(differing)} der ${number.format(all)} unterscheiden sich vom Bestand; ${
        wrong === 0
          ? 'alle sind gültig.'
          : wrong === 1
            ? '1 ist ungültig.'
            : `${number.format(wrong)} sind ungültig.`
      }`,
    beyond: (rows, columns) =>
      `Bleibt weg, weil die Tabelle davor endet: ${[
        rows > 0 ? count(rows, 'Zeile', 'Zeilen') : '',
        columns > 0 ? count(columns, 'Spalte', 'Spalten') : '',
      ]
        .filter(Boolean)
        .join(', ')}.`,
    all: (rows, columns) => `${size(rows, columns)} einfügen`,
    only: (rows, columns) => `Nur ${size(rows, columns)}`,
    cancel: 'Abbrechen',
  },
  pending: {
    label: 'Ausstehende Änderung',
    changed: (n, records) => `${cells(n)} in ${operations(records)} geändert`,
    following: (n) => `${number.format(n)} weitere ${n === 1 ? 'folgt' : 'folgen'} daraus`,
    nothing: 'Noch ist keine Zelle geändert',
    newWarnings: (n) => (n === 0 ? 'Keine neuen Warnungen' : count(n, 'neue Warnung', 'neue Warnungen')),
    errors: (n) => count(n, 'Fehler', 'Fehler'),
    where: (row, name, field) =>
      row === null ? `${name}, ${field}:` : `Zeile ${number.format(row)}, ${field}:`,
    use: (text) => `${text} nehmen`,
    discard: 'Verwerfen',
    preview: 'Vorschau',
    apply: (n) => (n === 0 ? 'Übernehmen' : `${cells(n)} übernehmen`),
    working: 'In Arbeit…',
    progress: (done, total) => `${number.format(done)} von ${operations(total)}`,
    stop: 'Anhalten',
    held: 'Die Änderung wird gespeichert: Bis dahin wird nichts eingegeben.',
    applied: (n, records) => `${cells(n)} in ${operations(records)} geändert`,
    failed: (detail) => `Nichts wurde gespeichert. ${detail}`,
    notKept: 'Dieser Browser kann die Änderungen nicht aufheben: Übernehmen Sie sie, bevor Sie gehen.',
  },
  preview: {
    title: 'Was sich ändert',
    columns: { operation: 'Operation', field: 'Feld', before: 'Vorher', after: 'Nachher', note: 'Hinweise' },
    changed: (n, records) => `${cells(n)} in ${operations(records)}`,
    stale: (names) =>
      `Seit Sie begonnen haben, hat jemand geändert: ${names}. Vorher zeigt, was jetzt gespeichert ist; Ihre Werte bleiben.`,
    gone: (names) =>
      `Seit Sie begonnen haben, hat jemand gelöscht: ${names}. Was Sie dort eingegeben haben, entfällt.`,
    settled: 'Was Sie eingegeben haben, ist inzwischen gespeichert: Es bleibt nichts zu ändern.',
    nothing: 'Nichts ändert sich',
    back: 'Zurück zur Tabelle',
    more: (n) => `und ${count(n, 'weitere Operation', 'weitere Operationen')}`,
  },
  leaving: {
    title: 'Bearbeiten beenden?',
    text: (n, records) =>
      `${cells(n)} in ${operations(records)} ${n === 1 ? 'ist' : 'sind'} geändert und nicht gespeichert.`,
    kept: 'Die Änderungen bleiben in diesem Tab und sind wieder da, wenn Sie zum Bearbeiten zurückkehren.',
    stay: 'Bleiben',
    leave: 'Beenden',
  },
}
