import type { LateWords } from '../words.ts'

const count = (n: number) => n.toLocaleString('de')

export const exporting: LateWords['exporting'] = {
  title: 'Operationen exportieren',
  what: 'Was',
  all: (n) => (n === null ? 'Alle' : `Alle ${count(n)}`),
  shown: (n) => `Die ${n === null ? 'Operationen' : count(n)}, die die Liste zeigt`,
  selected: (n) => (n === null ? 'Die Auswahl' : `Die ${count(n)} ausgewählten`),
  format: 'Als',
  formats: {
    csv: { name: 'CSV', says: 'Eine Zeile je Operation, für Tabellen' },
    json: { name: 'JSON', says: 'Eine Liste, für Programme' },
    zip: { name: 'Je Operation eine Datei', says: 'JSON-Dateien in einem Zip, für die Versionsverwaltung' },
    python: { name: 'Python-Skript', says: 'Aufrufe für die Skriptkonsole des Gateways' },
  },
  excel: 'Für Excel in Ihrer Region',
  dialect: (separator, decimal) =>
    `${separator === ';' ? 'Semikolons' : 'Kommas'}, Dezimal${decimal === ',' ? 'komma' : 'punkt'}, Byte Order Mark`,
  download: 'Herunterladen',
  fetching: 'Wird geholt …',
  failed: 'Die Datei konnte nicht geholt werden.',
}
