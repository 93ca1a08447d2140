import type { LateWords } from '../words.ts'

export const palette: LateWords['palette'] = {
  label: 'Befehle',
  ask: 'Gehe zu, erstelle, führe aus…',
  close: 'Esc',
  groups: { operations: 'Operationen', locations: 'Orte', create: 'Erstellen', run: 'Ausführen' },
  matches: (total, shown) =>
    total > shown ? `${total.toLocaleString('de')} passen, ${shown} gezeigt` : `${total} passen`,
  failed: 'Die Operationen konnten nicht durchsucht werden.',
  showOperations: (count) =>
    count === 1 ? 'Ihre 1 Operation zeigen' : `Ihre ${count.toLocaleString('de')} Operationen zeigen`,
  newOperation: 'Neue Operation',
  newGuided: 'Neue Operation, Frage für Frage',
  newByPattern: 'Operationen nach einem Muster',
  newTemplate: 'Neue Vorlage',
  newFrom: (place) => `Neue Operation aus ${place}`,
  newInto: (place) => `Neue Operation nach ${place}`,
  asSource: 'Als Quelle',
  asDestination: 'Als Ziel',
  selectAll: (typed) => `Alle auswählen, die ${typed} nennen`,
  operations: (count) => `${count.toLocaleString('de')} ${count === 1 ? 'Operation' : 'Operationen'}`,
  changesAt: (place) => `Änderungen an Operationen bei ${place}`,
  changes: (count, since) => `${count.toLocaleString('de')} seit ${since}`,
  goTo: {
    operations: 'Zu den Operationen',
    onboarding: 'Zum Einrichten',
    templates: 'Zu den Vorlagen',
    plant: 'Zum Werk',
    history: 'Zum Verlauf',
    import: 'Operationen importieren',
  },
  incompleteOnly: 'Unvollständige zeigen',
  theme: {
    light: 'Die Seite hell machen',
    dark: 'Die Seite dunkel machen',
    auto: 'Hell oder dunkel wie das System',
  },
  keys: 'Die Tasten zeigen',
  nothing: 'Nichts heißt so.',
  hints: {
    move: 'Bewegen',
    open: 'Öffnen',
    newTab: 'Neuer Tab',
    commands: 'Nur Befehle',
    keys: 'Alle Tasten',
  },
}
