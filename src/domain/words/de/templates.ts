import type { LateWords } from '../words.ts'

const count = (n: number) => n.toLocaleString('de')
const operations = (n: number) => `${count(n)} ${n === 1 ? 'Operation' : 'Operationen'}`

export const templates: LateWords['templates'] = {
  title: 'Vorlagen',
  subtitle: 'Eine Operation mit Platzhaltern, aus der viele entstehen',
  titleOf: (name) => `${name}, Vorlage`,
  new: 'Neue Vorlage',
  columns: {
    name: 'Name',
    description: 'Wofür',
    placeholders: 'Platzhalter',
    followers: 'Operationen',
    modified: 'Geändert',
  },
  failed: 'Die Vorlagen konnten nicht geholt werden',
  notThere: 'Diese Vorlage gibt es nicht',
  noneYet: 'Es gibt noch keine Vorlagen',
  what: 'Eine Vorlage ist eine Operation, in deren Name, Orten, Tags und Notizen Platzhalter wie {bay} stehen dürfen. Mit Werten gefüllt entstehen daraus beliebig viele. Jede Operation kann eine werden, über ihr Menü oder die Liste.',
  starter: {
    add: 'Grundausstattung hinzufügen',
    adding: 'Wird hinzugefügt…',
    done: (n) => (n === 1 ? '1 Vorlage hinzugefügt' : `${count(n)} Vorlagen hinzugefügt`),
    texts: {
      receive: {
        name: 'Annahme von einer Entladestelle in einen Tank',
        description: 'Solange dort entladen wird, nach deren Zähler, der bei 1.000.000 umläuft.',
        operation: 'Annahme {bay} in {tank}',
      },
      consume: {
        name: 'Verbrauch aus einem Tank in eine Linie',
        description: 'Solange der Tank die Linie speist, nach dem Zähler des Tanks.',
        operation: '{line} verbraucht {tank}',
      },
      produce: {
        name: 'Produktion in einen Tank',
        description: 'Solange die Linie den Tank füllt, nach dem Zähler des Tanks.',
        operation: '{line} produziert in {tank}',
      },
      ship: {
        name: 'Versand aus einem Tank',
        description: 'Solange das Tor verlädt, nach dessen Zähler.',
        operation: 'Versand {tank} an {dock}',
      },
      scrap: {
        name: 'Rest bei der Reinigung verwerfen',
        description: 'Solange der Tank gereinigt wird: was darin blieb, wird ausgebucht.',
        operation: 'CIP {tank}',
      },
    },
  },
  exchange: {
    import: 'Importieren',
    export: 'Exportieren',
    file: 'Eine Datei mit Vorlagen',
    title: (file) => `${file} importieren`,
    outcomes: {
      create: 'Neu',
      update: 'Ersetzt die vorhandene',
      unchanged: 'Dieselbe',
      refused: 'Abgelehnt',
    },
    plan: 'Was die Datei tut',
    refused: (n) =>
      `${count(n)} ${n === 1 ? 'Vorlage wird' : 'Vorlagen werden'} abgelehnt; so kann nichts importiert werden.`,
    unnamed: (row) => `Vorlage ${row}`,
    commit: (n) => (n === 1 ? '1 Vorlage importieren' : `${count(n)} Vorlagen importieren`),
    done: (n) => (n === 1 ? '1 Vorlage importiert' : `${count(n)} Vorlagen importiert`),
  },
  newTitle: 'Neue Vorlage',
  save: 'Vorlage speichern',
  saved: (name) => `${name} gespeichert`,
  saving: 'Wird gespeichert…',
  unsaved: 'Noch nicht gespeichert',
  revision: (n) => `v${n}`,
  refused: 'Nicht gespeichert: was falsch ist, steht an den Feldern.',
  generate: 'Operationen machen',
  history: 'Verlauf',
  remove: 'Vorlage löschen',
  removed: (name) => `${name} gelöscht`,
  newer: {
    said: (who, revision) => `${who} hat inzwischen Fassung ${count(revision)} dieser Vorlage gespeichert:`,
    takeOver: 'Übernehmen und hier Geändertes verwerfen',
    rebase: 'Diese Änderungen übernehmen und hier Geändertes behalten',
  },
  leave: {
    title: 'Die Vorlage verlassen?',
    stay: 'Bleiben',
    leave: 'Ohne Speichern verlassen',
    text: 'Was an dieser Vorlage geändert wurde, ist noch nicht gespeichert. Es bleibt in diesem Browser und wird angeboten, wenn Sie zurückkommen.',
  },
  left: {
    offer: (when) => `Was hier bis ${when} geändert und nicht gespeichert wurde, ist noch da.`,
    restore: 'Wiederherstellen',
    discard: 'Verwerfen',
  },
  views: { label: 'Ansicht', form: 'Vorlage', followers: (n) => `Operationen ${count(n)}` },
  placeholders: {
    title: 'Platzhalter',
    none: 'Noch keine. Schreiben Sie {bay} in den Namen, einen Pfad, ein Tag oder die Notizen.',
    example: (name) => `Beispiel für ${name}`,
    hint: 'Ein Beispiel zeigt, was eine Operation daraus würde. {n:02} schreibt eine Zahl mit zwei Stellen; {sourceLocation.name} kommt aus der Operation selbst.',
  },
  would: 'Mit dem Beispiel wird sie',
  followers: {
    none: 'Noch stammt keine Operation von ihr.',
    columns: {
      name: 'Operation',
      values: 'Entstanden aus',
      overrides: 'Darin geändert',
      changes: 'Die Vorlage sagt seither',
    },
    list: 'Operationen aus dieser Vorlage',
    asMade: 'Wie entstanden',
    upToDate: 'Dasselbe',
    summary: (total, overridden, behind) =>
      `${operations(total)} · ${count(overridden)} mit eigenen Änderungen · ${count(behind)} hinter der Vorlage`,
    loadedOnly: (n) => `der ersten ${count(n)}`,
    more: 'Mehr zeigen',
  },
  reapply: {
    act: 'Neu anwenden…',
    title: 'Die Vorlage neu anwenden',
    none: 'Jede Operation ist, wie die Vorlage sagt.',
    intro: 'Was in einer Operation geändert wurde, bleibt, wo es angehakt ist.',
    keep: (field, name) => `${field} von ${name} behalten`,
    commit: (n) => `${operations(n)} ändern`,
    done: (n) => `${operations(n)} nach der Vorlage geändert`,
    refused: (n) =>
      n === 1
        ? '1 Operation kann nicht folgen und bleibt, wie sie ist'
        : `${operations(n)} können nicht folgen und bleiben, wie sie sind`,
    replan: 'Inzwischen hat sich etwas geändert; das würde es jetzt tun.',
    close: 'Schließen',
  },
}
