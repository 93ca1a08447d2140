import type { LateWords } from '../words.ts'

// Made once: to make one costs more than a thousand uses.
const number = new Intl.NumberFormat('de')
const count = (n: number, one: string, many: string) => `${number.format(n)} ${n === 1 ? one : many}`
const warnings = (n: number) => count(n, 'Warnung', 'Warnungen')
const errors = (n: number) => count(n, 'Fehler', 'Fehler')

export const editor: LateWords['editor'] = {
  operations: 'Operationen',
  newOperation: 'Neue Operation',
  unnamed: 'Ohne Namen',
  position: (at, of) => `${number.format(at)} von ${number.format(of)}`,
  previous: 'Vorige Operation',
  next: 'Nächste Operation',
  back: 'Zurück zu den Operationen',
  nameOfCopy: (name) => `${name} Kopie`,
  warnings,
  errors,
  complete: 'Vollständig',
  incomplete: (n) => `Unvollständig: ${warnings(n)}`,
  notSaved: (n) => `Nicht gespeichert: ${errors(n)}`,
  unsaved: (n) => count(n, 'ungespeicherte Änderung', 'ungespeicherte Änderungen'),
  nothingUnsaved: 'Keine ungespeicherten Änderungen',
  neverSaved: 'Noch nicht gespeichert',

  save: 'Speichern',
  saving: 'Speichert …',
  saveShortcut: 'Strg S',
  more: 'Weitere Aktionen',
  saveAndNew: 'Speichern und neu',
  duplicate: 'Duplizieren',
  makeTemplate: 'Vorlage daraus machen',
  remove: 'Löschen …',
  discard: 'Änderungen verwerfen',

  created: (name) => `${name} angelegt`,
  saved: (name, n) => `${name} gespeichert: ${count(n, 'Feld', 'Felder')} geändert`,
  nothingToSave: 'Nichts zu speichern: kein Wert, der gilt, wurde geändert',
  alreadySaved: (name) => `${name} ist schon so gespeichert, wie es hier steht`,
  deleted: (name) => `${name} gelöscht`,

  sections: 'Abschnitte',
  setOfApplying: 'gesetzt/geltend',
  sectionCount: (set, applying) => `${set} von ${applying} gesetzt`,
  showAll: 'Alle Felder zeigen',
  hidden: (n) => (n === 1 ? '1 gilt nicht und ist verborgen' : `${n} gelten nicht und sind verborgen`),
  greyed: (n) =>
    n === 1 ? '1, das nicht gilt, ist grau, mit Grund' : `${n}, die nicht gelten, sind grau, mit Grund`,
  facts: 'Datensatz',
  status: 'Status',
  revision: 'Fassung',
  history: 'Verlauf',
  modified: 'Geändert',
  createdOn: 'Angelegt',
  id: 'Id',
  never: 'Nie',
  utc: (iso) => `${iso.slice(0, 19).replace('T', ' ')} UTC`,

  counter: {
    gain: (from, to) => ({ before: `Von ${from} bis ${to} über einen Überlauf bucht `, after: '.' }),
    plain: (from, to) => ({ before: `Von ${from} bis ${to} bucht `, after: '.' }),
    everyWrap: 'Jeder Überlauf während des Laufs zählt.',
    noWrap: 'Ohne Überlaufwert bucht ein Zähler, der auf 0 zurückspringt, zu wenig.',
    wraps: 'Überlauf',
  },

  override: 'Laufzeitzustand überschreiben',
  overrideHelp:
    'Status und laufende Losbuchung schreibt die Laufzeit. Eingeschaltet, gilt beim Speichern stattdessen, was hier steht.',

  pane: {
    title: 'Was sie tun wird',
    flow: 'Fluss',
    marks: 'Hinweise',
    warningsTab: 'Warnungen',
    code: 'Code',
    show: 'Zeigen, was sie tun wird',
    hide: 'Verbergen, was sie tun wird',
    saysIncomplete: 'speichert, bleibt aber unvollständig',
    saysRefused: 'das Speichern wurde abgelehnt',
    saysWrong: 'vor dem Speichern zu berichtigen',
    drops: { before: 'Beim Speichern entfällt ', after: '; das Feld gilt nicht.' },
    nothing: 'Es fehlt nichts.',
    python: 'Python',
    json: 'JSON',
    changedOnly: 'Geändertes',
    copy: 'Kopieren',
    codeOf: (language) => `Die Operation als ${language}`,
  },

  draft: {
    offer: (when) => `Ungespeicherte Arbeit an dieser Operation von ${when} ist erhalten.`,
    offerNew: (name, when) => `Eine ungespeicherte neue Operation, ${name}, von ${when} ist erhalten.`,
    older: (revision) => `Sie begann bei Fassung ${revision}; seitdem hat jemand gespeichert.`,
    restore: 'Wiederherstellen',
    discard: 'Verwerfen',
    notKept: 'Dieser Browser kann ungespeicherte Arbeit nicht aufheben: vor dem Verlassen speichern.',
  },

  trouble: {
    offline: 'Das Netz ist fort. Nichts ist verloren: dies wird einmal gesendet, wenn es wieder da ist.',
    unreachable:
      'Das Netz ist fort, oder der Server steht. Nichts ist verloren: dies wird einmal gesendet, wenn er antwortet.',
    stopWaiting: 'Nicht länger warten',
    stopped: 'Ob gespeichert wurde, ist ungewiss. Noch einmal speichern: doppelt gespeichert wird nie.',
    failed: (detail) => `Nicht gespeichert. ${detail}`,
    tryAgain: 'Noch einmal',
    deletedMeanwhile: 'Jemand hat diese Operation inzwischen gelöscht.',
    gone: 'Nicht gespeichert: jemand hat diese Operation inzwischen gelöscht.',
    slow: (seconds) => `Speichert, bisher ${seconds} s`,
  },

  leave: {
    title: 'Verlassen, ohne zu speichern?',
    text: (n, name) => `${name} hat ${count(n, 'ungespeicherte Änderung', 'ungespeicherte Änderungen')}.`,
    kept: 'Sie bleiben als Entwurf in diesem Browser und werden wieder angeboten.',
    leave: 'Verlassen',
    stay: 'Bleiben',
  },

  removal: {
    title: (name) => `${name} löschen?`,
    text: 'Sie wird dann nicht mehr ausgelöst. Operationen, auf die andere verweisen, lassen sich nicht löschen.',
    confirm: 'Löschen',
    cancel: 'Behalten',
    inUse: 'Sie ist in Gebrauch und wurde nicht gelöscht. Auf sie verweisen:',
    reference: (table, column, id) => `${table}, ${column}: ${id}`,
    stale:
      'Sie wurde nicht gelöscht: seit dem Öffnen hat jemand sie gespeichert. Neu laden zeigt die Änderungen.',
  },

  state: {
    loading: 'Lädt die Operation',
    notFoundTitle: 'Diese Operation gibt es nicht',
    notFound: (id) => `Keine Bestandsoperation hat die Id ${id}. Vielleicht wurde sie gelöscht.`,
    failedTitle: 'Die Operation ließ sich nicht laden',
    retry: 'Noch einmal',
  },
}
