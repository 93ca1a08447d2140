import type { LateWords } from '../words.ts'

// Made once: to make one costs more than a thousand uses.
const number = new Intl.NumberFormat('de')
const count = (n: number) => number.format(n)
const plural = (n: number, one: string, many: string) => `${count(n)} ${n === 1 ? one : many}`
const operations = (n: number) => plural(n, 'Operation', 'Operationen')
const values = (n: number) => plural(n, 'Wert', 'Werte')
const changes = (n: number) => plural(n, 'Änderung', 'Änderungen')

export const bulkEdit: LateWords['bulkEdit'] = {
  title: (n) => `${operations(n)} bearbeiten`,
  operations: 'Operationen',
  titleUnknown: 'Operationen bearbeiten',
  notStored: 'Noch nichts gespeichert',
  selection: 'Auswahl',
  cancel: 'Abbrechen',
  place: 'Wo Sie sind',
  list: 'Ausgewählte Operationen',
  tabs: { label: 'Felder oder Vorschau', fields: 'Felder', preview: 'Vorschau' },

  fields: {
    label: 'Felder',
    find: 'Feld suchen, Name oder Wire-Name',
    changedOnly: 'Nur geänderte',
    noneFound: 'Kein Feld hat diesen Namen oder Wire-Namen.',
    noneChanged: 'Noch soll sich kein Feld ändern.',
    act: (field) => `Was aus ${field} wird`,
    acts: { keep: 'Lassen', set: 'Setzen', clear: 'Leeren', replace: 'Ersetzen' },
    setTo: 'Auf',
    clears: 'Wird überall leer, wo es gilt.',
  },
  replace: {
    find: 'Suchen',
    with: 'durch',
    regex: 'Regulärer Ausdruck',
    matchCase: 'Groß/klein',
    matches: (n, of) => `${count(n)} von ${count(of)} passen`,
    prefix: 'Davor',
    suffix: 'danach',
    pattern: 'Muster',
    patternHelp:
      '{n} zählt ab 1, {n:02} mit zwei Ziffern; {name}, {sourceLocation.name} … sind die der Operation.',
    ways: {
      find: 'Suchen und ersetzen',
      affix: 'Davor oder danach setzen',
      pattern: 'Nach Muster benennen',
    },
  },
  holds: {
    inAll: (value, n) => `${value} in allen ${count(n)}`,
    inSome: (value, n) => `${value} in ${count(n)}`,
    ofThem: (value, n) => `${count(n)} ${value}`,
    different: (n) => `${count(n)} verschiedene`,
    filled: (n) => `${count(n)} gefüllt`,
    empty: (n) => `${count(n)} leer`,
    emptyIn: (n) => `Leer in allen ${count(n)}`,
    doesNotApply: (n) => `gilt für ${count(n)} nicht`,
    appliesToNone: 'Gilt für keine von ihnen',
    loading: 'Wird gelesen…',
    failed: 'Was sie enthalten, konnte nicht gelesen werden.',
  },

  take: {
    open: 'Werte übernehmen …',
    title: 'Werte einer Operation übernehmen',
    text: 'Jeder angehakte Wert wird in allen ausgewählten Operationen gesetzt, für die er gilt. Gespeichert wird erst, wenn Sie anwenden.',
    find: 'Operation suchen',
    operation: 'Operation',
    none: 'Keine Operation passt.',
    values: 'Zu übernehmende Werte',
    take: (n) => (n === 1 ? '1 Wert übernehmen' : `${count(n)} Werte übernehmen`),
    cancel: 'Abbrechen',
  },

  preview: {
    label: 'Vorschau',
    outcomes: {
      all: 'Alle',
      changes: 'Änderungen',
      skipped: 'Übergangen',
      warnings: 'Neue Warnungen',
      errors: 'Fehler',
    },
    show: 'In der Vorschau zeigen',
    order: 'Reihenfolge',
    byRecord: 'Je Operation',
    byField: 'Je Feld',
    search: 'Vorschau durchsuchen',
    columns: {
      operation: 'Operation',
      field: 'Feld',
      before: 'Vorher',
      after: 'Nachher',
      outcome: 'Ergebnis',
    },
    include: (name) => `${name} ändern`,
    includeAll: 'Alle Operationen ändern',
    leftOut: 'Ausgelassen',
    skipped: (reason) => `Übergangen: ${reason}`,
    whole: 'Ganze Operation',
    becomes: 'wird zu',
    nothingYet: 'Noch soll sich nichts ändern',
    nothingYetText:
      'Wählen Sie neben einem Feld Setzen, Leeren oder Ersetzen. Was das mit jeder Operation täte, steht hier, bevor etwas gespeichert wird.',
    noChange: 'Nichts würde sich ändern',
    noChangeText: 'Alle ausgewählten Operationen enthalten diese Werte schon.',
    noMatch: 'Nichts in der Vorschau passt',
    noMatchText: 'Zeigen Sie alle Ergebnisse, oder suchen Sie etwas anderes.',
    showAll: 'Alle zeigen',
    failed: 'Die Vorschau konnte nicht erstellt werden',
    unreachable:
      'Der Server ist nicht erreichbar. Ihre Änderung bleibt hier; versuchen Sie es wieder, wenn das Netz zurück ist.',
    waiting: 'Es gibt kein Netz. Ihre Änderung bleibt hier; die Vorschau kommt, sobald das Netz zurück ist.',
    stale: 'Die Vorschau wird auf den neuen Stand gebracht',
    working: (done, total) => `${count(done)} von ${operations(total)} angesehen`,
    workingUnknown: 'Die Operationen werden angesehen…',
    stop: 'Anhalten',
    stopped: 'Die Vorschau wurde angehalten.',
    again: 'Vorschau erneuern',
    more: (n) => `und ${count(n)} weitere`,
  },

  notices: {
    planChanged: (n) =>
      n === 1
        ? 'Nichts wurde gespeichert: Eine Operation hat seit der Vorschau jemand geändert, die Vorschau zeigt nun den jetzigen Stand:'
        : `Nichts wurde gespeichert: ${operations(n)} hat seit der Vorschau jemand geändert, die Vorschau zeigt nun den jetzigen Stand:`,
    planChangedUnnamed:
      'Nichts wurde gespeichert: Die Änderung täte jetzt etwas anderes, als die Vorschau sagte. Dies ist die Vorschau nach jetzigem Stand.',
    perhapsStored:
      'Ein früherer Versuch blieb ohne Antwort und ist vielleicht gespeichert: Der Verlauf zeigt es.',
    refused: 'Nichts wurde gespeichert: Beim Anwenden fanden sich die Fehler unten.',
    unreachable:
      'Der Server ist nicht erreichbar. Nichts geht verloren; gespeichert wird einmal, so oft Sie es auch versuchen.',
    failed: (detail) => `Nichts wurde gespeichert. ${detail}`,
    stopped: 'Angehalten. Die Vorschau zeigt, was jetzt gespeichert ist.',
    tryAgain: 'Erneut versuchen',
    dismiss: 'Verstanden',
    history: 'Verlauf',
  },

  commit: {
    label: 'Die Änderung anwenden',
    policy: 'Wenn eine abgelehnt wird',
    policies: { nothing: 'Nichts speichern', skip: 'Übergehen' },
    summary: (n, records) => ({
      strong: `${values(n)} in ${operations(records)}`,
      rest: n === 1 ? ' ändert sich als eine Änderung.' : ' ändern sich als eine Änderung.',
    }),
    nothing: 'Noch ändert sich nichts.',
    skipped: (n) => `${count(n)} übergangen`,
    newWarnings: (n, what) => `${plural(n, 'neue Warnung', 'neue Warnungen')}, ${what}:`,
    newWarningsAlone: (n, what) => `${plural(n, 'neue Warnung', 'neue Warnungen')}, ${what}`,
    remedy: (field) => `auch ${field} setzen`,
    refused: (n) => `${operations(n)} abgelehnt:`,
    showErrors: 'Fehler zeigen',
    willSkip: (n) => `${operations(n)} abgelehnt, bleiben wie sie sind:`,
    why: 'Warum',
    whyHelp: 'Der Grund, bleibt im Verlauf',
    apply: (n) => `${changes(n)} anwenden`,
    applying: 'Wird angewendet…',
    applyingText: (done, total) => `Wird gespeichert: ${count(done)} von ${operations(total)}`,
    stop: 'Abbrechen',
    shortcut: 'Strg S',
  },

  done: (n, records) => `${values(n)} in ${operations(records)} geändert`,

  leave: {
    title: 'Gehen, ohne anzuwenden?',
    text: (n) => `${plural(n, 'Feld soll', 'Felder sollen')} sich ändern, und noch ist nichts gespeichert.`,
    kept: 'Die Änderung bleibt in diesem Tab, bis Sie dieselben Operationen wieder bearbeiten.',
    dropped: 'Abbrechen verwirft sie.',
    leave: 'Gehen',
    stay: 'Bleiben',
  },

  states: {
    emptyTitle: 'Keine Operationen ausgewählt',
    empty:
      'Wählen Sie Operationen in der Liste und drücken Sie E oder Bearbeiten, um alle auf einmal zu ändern.',
    toList: 'Zur Liste',
    failedTitle: 'Die Operationen konnten nicht geladen werden',
    notOffered: 'Dieser Server ändert nicht viele Operationen auf einmal',
    notOfferedText: 'Operationen lassen sich einzeln bearbeiten.',
  },
}
