import type { LateWords } from '../words.ts'

// Made once: to make one costs more than a thousand uses.
const number = new Intl.NumberFormat('de')
const count = (n: number) => number.format(n)
const plural = (n: number, one: string, many: string) => `${count(n)} ${n === 1 ? one : many}`
const rows = (n: number) => plural(n, 'Zeile', 'Zeilen')
const operations = (n: number) => plural(n, 'Operation', 'Operationen')

export const importing: LateWords['importing'] = {
  title: 'Operationen importieren',
  place: 'Wo Sie sind',
  operations: 'Operationen',
  import: 'Import',

  start: {
    text: 'Was die Datei mit jeder Operation tut, steht hier, bevor etwas gespeichert wird, und lässt sich Zeile für Zeile richtigstellen.',
    choose: 'Datei wählen',
    drop: 'oder irgendwo auf dieser Seite ablegen',
    kinds:
      'CSV aus jedem Programm und jeder Region, JSON, ein Zip aus JSON-Dateien oder ein Python-Skript mit Aufrufen von saveInventoryOperation.',
    paste: 'Oder Zeilen aus einer Tabelle, JSON oder Python einfügen',
    pasteHelp: 'Die erste Zeile benennt die Spalten.',
    pasteAct: 'Eingefügtes lesen',
    pasted: 'Eingefügtes',
    dropHere: 'Datei ablegen, um zu sehen, was sie tut',
    tooLarge: (megabytes) => `Die Datei hat ${count(megabytes)} MB; gelesen werden höchstens 256 MB.`,
  },

  reading: {
    text: 'Die Datei wird gelesen…',
    rows: (n) => `${rows(n)} gelesen`,
    stop: 'Anhalten',
    stopped: 'Das Lesen wurde angehalten.',
    again: 'Erneut lesen',
    failed: 'Die Datei lässt sich nicht lesen',
    unreadable: (why) => `Der Browser konnte sie nicht lesen: ${why}`,
    unclear: 'Sagen Sie unten, wie sie zu lesen ist oder welche Spalte was bedeutet.',
    renameColumn:
      'Welche gemeint ist, lässt sich nicht erkennen: Benennen Sie eine davon in der Datei um oder entfernen Sie sie, und wählen Sie sie dann mit ‹Andere Datei› noch einmal.',
  },

  head: {
    title: (name) => `Plan für ${name}`,
    notStored: 'Noch nichts gespeichert',
    columns: 'Spalten',
    another: 'Andere Datei',
    mends: (n) => plural(n, 'Entscheidung', 'Entscheidungen'),
    takeBack: 'die letzte zurücknehmen',
  },

  readAs: {
    as: 'Gelesen als',
    rows: 'Zeilen',
    columns: 'Spalten',
    mapped: (n, of) => `${count(n)} von ${count(of)} zugeordnet`,
    ignored: (n) => `${count(n)} nicht gelesen:`,
    near: (n) => `${count(n)} nach ähnlichem Namen:`,
    contract: (contract, here) => `Spalten des Vertrags ${contract}; dieses Werk hat ${here}`,
    matched: 'Zugeordnet nach id, sonst nach Name, Quelle, Ziel, Art',
    formats: { csv: 'CSV', json: 'JSON', zip: 'Zip aus JSON-Dateien', python: 'Python-Aufrufe' },
    separators: { ',': 'Kommas', ';': 'Semikolons', '\t': 'Tabulatoren', '|': 'senkrechte Striche' },
    decimals: { '.': 'Dezimalpunkt', ',': 'Dezimalkomma' },
    encodings: {
      'utf-8': 'UTF-8',
      'utf-16le': 'UTF-16, kleines Ende zuerst',
      'utf-16be': 'UTF-16, großes Ende zuerst',
      'windows-1252': 'Windows-1252',
    },
    header: { true: 'mit Kopfzeile', false: 'ohne Kopfzeile' },
  },

  columns: {
    title: 'Wie die Datei gelesen wird',
    found: (what) => `Wie gefunden: ${what}`,
    asFound: 'Wie gefunden',
    separator: 'Trennzeichen',
    decimal: 'Dezimalzeichen',
    encoding: 'Kodierung',
    header: 'Erste Zeile',
    headers: { true: 'Benennt die Spalten', false: 'Enthält Daten' },
    column: 'Spalte der Datei',
    sample: 'Beginnt mit',
    parameter: 'Gelesen als',
    noteHead: 'Dazu',
    ignore: 'Nicht lesen',
    parameterOf: (column) => `Als was ${column} gelesen wird`,
    number: (n) => `Spalte ${n}`,
    why: {
      unknown: 'Kein Parameter heißt so',
      readOnly: 'Schreibt allein der Server',
      otherContract: 'Gehört zum anderen Vertrag',
      asked: 'Nicht gelesen, wie Sie sagten',
    },
    near: 'Nach ähnlichem Namen',
    byHand: 'Wie Sie sagten',
    nearest: (parameter) => `Vielleicht ${parameter}`,
    remembered: 'Was Sie wählen, gilt künftig für Dateien mit denselben Spalten.',
    forget: 'Wie die Namen sagen',
    close: 'Fertig',
  },

  plan: {
    label: 'Plan',
    show: 'Im Plan zeigen',
    tabs: {
      all: 'Alle',
      create: 'Neu',
      update: 'Ändern',
      rename: 'Umbenennen',
      unchanged: 'Gleich',
      ambiguous: 'Mehrdeutig',
      refused: 'Abgelehnt',
      left: 'Ausgelassen',
    },
    search: 'Zeilen durchsuchen',
    clearSearch: 'Suche leeren',
    head: {
      row: 'Zeile',
      outcome: 'Ergebnis',
      name: 'Name',
      operationType: 'Art',
      source: 'Quelle',
      destination: 'Ziel',
      changes: 'Was sich ändert',
    },
    tick: 'Alle Zeilen speichern',
    fieldsSet: (n, isComplete) =>
      `${plural(n, 'Feld', 'Felder')} gesetzt${isComplete ? ', vollständig' : ''}`,
    incomplete: (what) => `Unvollständig: ${what}`,
    renameOf: (name) => `Bisher ${name}`,
    matches: (n) => `${operations(n)} passen.`,
    chooseWhich: 'Wählen, welche',
    nearest: 'Am nächsten:',
    leftOut: 'Ausgelassen',
    more: (n) => `und ${count(n)} weitere`,
    becomes: 'wird zu',
    working: (done, total) => `${count(done)} von ${rows(total)} geplant`,
    sending: (megabytes) => `${megabytes} MB werden gesendet…`,
    stop: 'Anhalten',
    stopped: 'Das Planen wurde angehalten.',
    again: 'Erneut planen',
    failed: 'Es gibt keinen Plan',
    unreachable:
      'Der Server ist nicht erreichbar. Die Datei und was Sie richtiggestellt haben bleiben hier; versuchen Sie es wieder, wenn das Netz zurück ist.',
    noMatch: 'Keine Zeile passt',
    noMatchText: 'Zeigen Sie alle Ergebnisse, oder suchen Sie etwas anderes.',
    showAll: 'Alle zeigen',
    empty: 'In der Datei ist keine Zeile mit Daten',
    emptyText: 'Sie nennt keine Operation. Wählen Sie eine andere Datei.',
  },

  short: {
    'choice.unknown': 'Unbekannt',
    'choice.notForType': 'Nicht für diese Art',
    'choice.missing': 'Eine Auswahl kann nicht leer sein',
    'type.wrong': 'Nicht diese Art von Wert',
    'ulid.malformed': 'Keine ULID',
    'reference.unknown': 'So heißt keines',
    'reference.contradictory': 'id und Name meinen Verschiedenes',
    'reference.ambiguous': 'So heißen mehrere',
    'text.tooLong': 'Zu lang',
    'text.unstorable': 'Enthält ein Zeichen, das sich nicht speichern lässt',
    'number.malformed': 'Keine Zahl',
    'number.outOfRange': 'Außerhalb des Bereichs',
    'name.missing': 'Sie braucht einen Namen',
    'row.ragged': 'Andere Zahl von Zellen als die Kopfzeile',
    'row.unnamed': 'Weder id noch Name',
    'row.twice': 'Dieselbe Operation wie eine frühere Zeile',
  },

  row: {
    label: 'Die Zeile',
    title: (row, name) => `Zeile ${count(row)}, ${name}`,
    unnamed: 'ohne Namen',
    of: (n, all) => `${count(n)} von ${count(all)}`,
    previous: 'Vorige davon',
    next: 'Nächste davon',
    close: 'Schließen',
    none: 'Wählen Sie eine Zeile, um Feld für Feld zu sehen, was sie tut.',
    column: 'Spalte',
    value: 'Wert',
    rule: 'Regel',
    more: (n) =>
      n === 1
        ? 'Ein weiterer Fehler steht in dieser Zeile.'
        : `${count(n)} weitere Fehler stehen in dieser Zeile.`,
    mend: 'Hier richtigstellen',
    inAll: (n) =>
      n === 2 ? 'In beiden Zeilen mit diesem Wert' : `In allen ${count(n)} Zeilen mit diesem Wert`,
    inOne: (row) => `Nur in Zeile ${count(row)}`,
    use: (value, n) => `${value} in ${rows(n)} nehmen`,
    empty: (n) => `In ${rows(n)} leer lassen`,
    leaveOut: 'Auslassen',
    leaveOutAll: (n) => `${rows(n)} auslassen`,
    takeIn: 'Wieder aufnehmen',
    leftOut: 'Diese Zeile ist ausgelassen: Nichts von ihr wird gespeichert.',
    thenRow: 'Was die Operation dann tut',
    will: 'Was die Operation tut',
    stillWrong: 'Dann wird diese Zeile weiterhin abgelehnt:',
    changes: 'Was sich ändert',
    sets: 'Was sie setzt',
    unchanged: 'Die Datei sagt von ihr, was schon gespeichert ist.',
    warnings: 'Warnungen',
    place: 'Datei',
    which: 'Um welche Operation geht es?',
    thisOne: 'Diese',
    saved: (when, who) => `gespeichert ${when} von ${who}`,
    asNew: 'Eine neue',
    newInstead: 'Doch als neue',
    renameText:
      'Sie gleicht einer Operation bis auf deren Namen oder Weg, und um diese geht es in keiner anderen Zeile: Sie gilt als umbenannt.',
    chosenNew: 'Sie sagten, dass dies eine neue Operation ist.',
    chosen: 'Sie sagten, um welche Operation es geht.',
    unchoose: 'Zurücknehmen',
    open: 'Operation öffnen',
    addToPlant: 'Im Werk anlegen',
  },

  notices: {
    planChanged:
      'Nichts wurde gespeichert: Jemand hat seit dem Plan eine Operation geändert; der Plan zeigt nun den jetzigen Stand.',
    perhapsStored:
      'Ein früherer Versuch blieb ohne Antwort und ist vielleicht gespeichert: Seine Zeilen sind dann gleich.',
    refused: 'Nichts wurde gespeichert: Es fanden sich Zeilen, die nicht gespeichert werden können.',
    unreachable:
      'Der Server ist nicht erreichbar. Nichts geht verloren; gespeichert wird einmal, so oft Sie es auch versuchen.',
    stopped: 'Angehalten. Der Plan zeigt, was jetzt gespeichert ist.',
    failed: (detail) => `Nichts wurde gespeichert. ${detail}`,
    tryAgain: 'Erneut versuchen',
    dismiss: 'Verstanden',
  },

  commit: {
    label: 'Den Plan speichern',
    policy: 'Wenn eine Zeile nicht geht',
    policies: { nothing: 'Nichts speichern', skip: 'Abgelehnte und mehrdeutige übergehen' },
    summary: (n, parts) => ({
      strong: rows(n),
      rest: ` ${n === 1 ? 'wird' : 'werden'} als eine Änderung gespeichert: ${[
        [parts.create, 'neu'] as const,
        [parts.update, 'geändert'] as const,
        [parts.rename, 'umbenannt'] as const,
      ]
        .filter(([some]) => some > 0)
        .map(([some, what]) => `${count(some)} ${what}`)
        .join(', ')}.`,
    }),
    nothing: 'Nichts würde gespeichert: Keine Zeile ändert etwas.',
    incomplete: (n) => `${count(n)} davon unvollständig.`,
    skipped: (n) => `${count(n)} übergangen`,
    blocked: (n) =>
      n === 1
        ? 'Eine Zeile geht nicht: richtigstellen, auslassen oder übergehen.'
        : `${rows(n)} gehen nicht: richtigstellen, auslassen oder übergehen.`,
    left: (n) => `${count(n)} ausgelassen`,
    unchanged: (n) => `${count(n)} gleich`,
    plan: 'Plan',
    refusedRows: 'Abgelehnte Zeilen',
    refusedFile: (name) => `${name}-abgelehnt.csv`,
    reasonColumn: 'Abgelehnt weil',
    act: (n) => `${rows(n)} speichern`,
    busy: 'Wird gespeichert…',
    storing: (done, total) => `Wird gespeichert: ${count(done)} von ${rows(total)}`,
    stop: 'Abbrechen',
    shortcut: 'Strg S',
    reason: (name) => `Import von ${name}`,
  },

  stored: {
    title: (n) => `${operations(n)} gespeichert`,
    nothing: 'Nichts wurde gespeichert',
    text: (name, parts) =>
      `Aus ${name}, als eine Änderung: ${count(parts.create)} neu, ${count(parts.update)} geändert, ${count(parts.rename)} umbenannt.`,
    skipped: (n) => `${rows(n)} abgelehnt oder mehrdeutig und übergangen.`,
    incomplete: (n) =>
      `${operations(n)} ${n === 1 ? 'braucht' : 'brauchen'} noch etwas, bevor ${n === 1 ? 'sie' : 'sie alle'} laufen ${n === 1 ? 'kann' : 'können'}.`,
    undo: 'Alles rückgängig machen',
    undoing: 'Wird rückgängig gemacht…',
    stopUndoing: 'Abbrechen',
    undone: (n) => `${operations(n)} zurückgesetzt`,
    undoneKept: (n, kept) => `${operations(n)} zurückgesetzt; ${count(kept)} seither bearbeitet und belassen`,
    undoFailed: 'Es ließ sich nicht rückgängig machen.',
    history: 'Im Verlauf ansehen',
    list: 'Diese Operationen in der Liste zeigen',
    refused: 'Übergangene Zeilen herunterladen',
    another: 'Noch eine Datei importieren',
  },

  leave: {
    title: 'Gehen, ohne zu speichern?',
    text: (n) =>
      `Sie haben ${plural(n, 'Entscheidung', 'Entscheidungen')} zu dieser Datei getroffen, und noch ist nichts gespeichert.`,
    lost: 'Sie sind vergessen, wenn Sie gehen.',
    leave: 'Gehen',
    stay: 'Bleiben',
    replaceTitle: 'Eine andere Datei nehmen?',
    replace: 'Die andere nehmen',
  },

  states: {
    notOffered: 'Dieser Server importiert keine Operationen',
    notOfferedText: 'Operationen lassen sich einzeln anlegen.',
    toList: 'Zur Liste',
    failed: 'Was es im Werk gibt, konnte nicht geladen werden',
  },
}
