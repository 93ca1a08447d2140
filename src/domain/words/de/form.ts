import type { LateWords } from '../words.ts'

// Made once: to make one costs more than a thousand uses.
const number = new Intl.NumberFormat('de')
const count = (n: number, one: string, many: string) => `${number.format(n)} ${n === 1 ? one : many}`

export const form: LateWords['form'] = {
  template: { name: 'Name der Vorlage', description: 'Wofür sie ist' },
  outcomes: {
    row: 'Zeile',
    what: 'Was',
    outcome: 'Ergebnis',
    detail: 'Änderungen',
    created: 'Angelegt',
    updated: 'Geändert',
    deleted: 'Gelöscht',
  },
  keyReused: {
    text: 'Nicht gespeichert: ein früherer Stand dieses Formulars wurde schon als neue Operation gespeichert; die Antwort ging verloren. Sie steht in der Liste; oder dies als weitere speichern.',
    list: 'Liste öffnen',
    asNew: 'Als neue Operation speichern',
  },
  on: 'An',
  off: 'Aus',
  required: 'Pflicht',
  needed: 'nötig',
  copyName: (name) => `${name}: Klick kopiert`,
  copied: 'Kopiert',
  copyFailed: 'Kopieren misslang',
  appliesWhen: (value) => ({ before: 'Gilt, wenn ', after: ` ${value} ist.` }),
  keptWhileEditing: 'Bleibt beim Bearbeiten erhalten, entfällt beim Speichern.',
  ofLimit: (length, limit) => `${number.format(length)} / ${number.format(limit)}`,
  fieldUnits: { flushIntervalMillis: 'ms' },
  nearest: 'Am nächsten: ',
  chooseAmong: (n, type) => `Unter ${n} Codes für ${type} wählen`,
  otherTypes: (type) => `Codes für ${type}`,
  location: {
    types: {
      ENTERPRISE: 'Unternehmen',
      COMPANY: 'Gesellschaft',
      SITE: 'Standort',
      AREA: 'Bereich',
      LINE: 'Linie',
      CELL_GROUP: 'Zellgruppe',
      CELL: 'Zelle',
      UNIT: 'Einheit',
    },
    lots: {
      ALLOW_MULTIPLE: 'fasst mehrere Lose',
      ALLOW_SINGLE_OR_THROW: 'fasst ein Los',
      MERGE_INTO_PREVIOUS: 'geht im vorigen Los auf',
      MERGE_INTO_NEW: 'geht in einem neuen Los auf',
      NO_STORAGE: 'kein Lager',
    },
    storage: (capacity) => `Lager für ${capacity}`,
    noLimit: 'Lager ohne Grenze',
  },
  material: {
    unit: (symbol) => `Basiseinheit ${symbol}`,
    shelfLife: (days) => `hält ${count(days, 'Tag', 'Tage')}`,
    erp: (id) => `ERP ${id}`,
  },
  reasonCode: {
    for: (type) => `Für ${type}`,
    comments: 'verlangt einen Kommentar',
  },
  short: {
    quantityCalcType: { DIRECT: 'Direkt', RISING: 'Steigend', DELTA: 'Delta' },
  },
  origin: {
    from: 'Aus der Vorlage',
    gone: '(gelöscht)',
  },
  flow: {
    label: 'Fluss',
    noStorage: 'kein Lager',
    none: 'keines',
    notChosen: 'fehlt noch',
    unknown: 'unbekannt',
    gain: 'Zählerzuwachs',
    value: 'Wert beim Ende',
    byCall: 'vom Aufruf',
    noQuantity: 'noch keine Menge',
    material: {
      missing: 'noch kein Material',
      unknown: 'unbekannt',
      expression: 'aus einem Ausdruck',
      call: 'vom Aufruf',
    },
    primary: 'Primärlos',
    secondary: 'Sekundärlos',
    allLots: 'Alle Lose',
    lot: {
      generated: 'erzeugter Code',
      call: 'Code vom Aufruf',
      location: 'das Los, das dort liegt',
      missing: 'noch kein Code',
      expression: (tag) => `Code aus ${tag}`,
    },
  },
}
