import type { FaultWords } from '../../pattern/fault.ts'
import type { generator as english } from '../en/generator.ts'

const number = new Intl.NumberFormat('de')
const count = (n: number, one: string, many: string) => `${number.format(n)} ${n === 1 ? one : many}`
const rows = (n: number) => count(n, 'Zeile', 'Zeilen')
const operations = (n: number) => count(n, 'Operation', 'Operationen')

const faults: FaultWords = {
  empty: () => 'Hier fehlt ein Wert.',
  unclosed: ({ given }) => `In ${given} fehlt zu einer Klammer oder einem Anführungszeichen das andere.`,
  unknown: ({ given }) => `${given} ist weder ein Bereich wie {1-3} noch eine Liste wie {A,B}.`,
  reversed: ({ given, meant }) => `${given} läuft rückwärts und enthält nichts; gemeint ist wohl ${meant}.`,
  step: ({ given }) => `${given} kommt nicht voran: die Schrittweite ist 0.`,
  repeat: ({ given }) => `${given}: mindestens einmal und weniger als 1.000.000.000-mal wiederholen.`,
  digits: ({ given }) => `${given} enthält Zahlen mit mehr als 15 Stellen.`,
  tooMany: (fault) =>
    `Das ergibt ${rows(fault.count)}; auf einmal sind höchstens ${number.format(fault.most)} möglich.`,
  uneven: ({ counts }) =>
    `Paare brauchen gleich viele Werte oder einen: ${counts.map((each) => `{${each.name}} hat ${number.format(each.count)}`).join(', ')}.`,
  column: ({ given, nearest }) =>
    `Die Spalte ${given} ist kein Platzhalter dieser Vorlage.${nearest === null ? '' : ` Am nächsten kommt ${nearest}.`}`,
  columnTwice: ({ given }) => `Die Spalte ${given} steht zweimal da.`,
  tooWide: ({ row, columns, most }) =>
    `Zeile ${number.format(row)} hat ${count(columns, 'Zelle', 'Zellen')}, die Vorlage ${count(most, 'Platzhalter', 'Platzhalter')}.`,
  headOnly: () => 'Es gibt nur eine Kopfzeile und keine Zeile darunter.',
}

export const generator: typeof english = {
  title: 'Operationen nach einem Muster',
  failed: 'Die Vorlagen konnten nicht geladen werden',
  nothingStored: 'Noch ist nichts gespeichert',
  guided: 'Geführt, eine nach der anderen',
  templates: 'Vorlagen',
  faults,
  none: {
    title: 'Es gibt noch keine Vorlage',
    text: 'Eine Vorlage sagt, was viele Operationen gemeinsam haben, mit Platzhaltern, wo sie sich unterscheiden. Sie entsteht aus einer Operation oder aus der Grundausstattung.',
  },
  gone: {
    title: 'Diese Vorlage gibt es nicht mehr',
    text: 'Sie wurde gelöscht. Die anderen stehen bei den Vorlagen; eine gelöschte lässt sich aus dem Verlauf zurückholen.',
  },
  template: {
    label: 'Vorlage',
    edit: 'Vorlage bearbeiten',
    revision: (n) => `v${n}`,
  },
  values: {
    title: 'Werte',
    none: 'Diese Vorlage hat keine Platzhalter: sie ergibt eine Operation.',
    count: (n) => `${number.format(n)} Werte`,
    hint: 'Bereiche {1-3}, Schritte {0-100/10}, führende Nullen {01-12}, Listen A, B, Wiederholungen A*3.',
    how: 'Wie die Werte verbunden werden',
    all: 'Alle Kombinationen',
    pairs: 'Paare',
    rows,
  },
  block: {
    open: 'Block einfügen',
    label: 'Block aus einer Tabellenkalkulation',
    hint: 'Eine Zeile je Operation; die erste darf die Platzhalter nennen.',
    close: 'Stattdessen Werte',
  },
  added: {
    open: 'Zeile von Hand hinzufügen oder Zeilen einfügen',
    label: 'Zeilen von Hand',
    hint: (names) => `Eine Zeile je Operation, mit ihren Werten in dieser Reihenfolge: ${names.join(', ')}.`,
    take: (n) => (n === 0 ? 'Keine Zeile übernehmen' : `${rows(n)} übernehmen`),
  },
  units: {
    open: 'Lagereinheiten unter…',
    label: 'Lagereinheiten unter einem Ort',
    place: 'Ort',
    into: 'Für',
    none: 'Noch lagert kein Ort des Werks. Das sagt sein Prozess, in seinem Formular oder in einem eingefügten Baum: RawSilo1 [STORAGE].',
    toPlant: 'Zum Werk',
    found: (n) => count(n, 'Lagereinheit', 'Lagereinheiten'),
    take: (n) => `${number.format(n)} übernehmen`,
  },
  matrix: {
    title: 'Kombinationen',
    chosen: (n, all) => `${number.format(n)} von ${number.format(all)} gewählt`,
    cell: (row, column) => `${row} mit ${column}`,
  },
  from: { title: 'Aus der Vorlage', fixed: 'Fest' },
  rows: {
    label: 'Künftige Operationen',
    chosen: (n) => `${number.format(n)} gewählt`,
    left: (n) => `${number.format(n)} ausgelassen`,
    exist: (n) => `${number.format(n)} schon da`,
    incomplete: (n) => `${number.format(n)} unvollständig`,
    wrong: (n) => `${number.format(n)} Fehler`,
    tickAll: 'Alle wählen',
    tickNone: 'Alle auslassen',
    tick: 'Gewählt',
    untick: 'Ausgelassen',
    take: 'Anlegen',
    state: 'Zustand',
    nothing: 'nichts',
    missing: (n) => `${number.format(n)} ${n === 1 ? 'fehlt' : 'fehlen'}`,
    complete: 'Vollständig',
    exists: 'Schon da',
    errors: (n) => `${number.format(n)} Fehler`,
    none: 'Jeder Platzhalter braucht einen Wert: dann stehen hier die künftigen Operationen, bevor eine gespeichert wird.',
  },
  columns: { open: 'Spalten', label: 'Spalten' },
  replace: {
    open: 'Suchen und ersetzen',
    find: 'Suchen',
    with: 'Ersetzen durch',
    act: (n) => `In ${count(n, 'Zelle', 'Zellen')} ersetzen`,
    hint: 'In den Texten und Ausdrücken der gewählten Zeilen, die die Spalten zeigen.',
  },
  story: {
    title: (row) => `Zeile ${number.format(row)} wird`,
    own: (field) =>
      `${field} wurde hier geändert und bleibt so, auch wenn die Vorlage erneut angewandt wird. Die Vorlage sagt:`,
    back: 'Zurück zur Vorlage',
  },
  settle: {
    title: 'Zu klären',
    row: (row) => `Zeile ${number.format(row)}`,
    exists: 'gibt es schon und bleibt deshalb aus:',
    renamed: {
      is: 'ist bis auf den Namen',
      butForItsName: 'und bleibt deshalb aus.',
      act: 'Stattdessen jene umbenennen',
      done: (before, after) => `${before} heißt jetzt ${after}`,
    },
    go: 'Zur Zelle',
    more: (n) => `und ${rows(n)} mehr`,
  },
  foot: {
    looking: 'Es wird geprüft, was angelegt würde…',
    sum: operations,
    will: (complete, incomplete) =>
      `werden als eine Änderung angelegt: ${number.format(complete)} vollständig, ${number.format(incomplete)} unvollständig. Rückgängig machen bleibt möglich.`,
    wrong: (n) => `${rows(n)} mit Fehlern ${n === 1 ? 'bleibt' : 'bleiben'} aus.`,
    nothing: 'Keine gewählte Zeile kann angelegt werden.',
    enabled: 'Sofort aktiv',
    create: (n) => `${number.format(n)} anlegen`,
    keys: 'Strg Enter',
    changed:
      'Inzwischen wurde etwas gespeichert, und nichts wurde angelegt: bitte die Zeilen noch einmal ansehen.',
  },
  created: (n) => `${operations(n)} angelegt`,
  leaving: {
    title: 'Das Muster verlassen?',
    text: (n) =>
      `${operations(n)} ${n === 1 ? 'ist' : 'sind'} noch nicht angelegt. Das Muster bleibt in diesem Tab erhalten.`,
    stay: 'Bleiben',
    leave: 'Verlassen',
  },
}
