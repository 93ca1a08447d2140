import type { TransferFormat } from '../../transfer/format.ts'

const count = (n: number) => n.toLocaleString('en')

/** Taking operations out as a file. */
export const exporting = {
  title: 'Export operations',
  what: 'What',
  all: (n: number | null) => (n === null ? 'All' : `All ${count(n)}`),
  shown: (n: number | null) => `The ${n === null ? 'operations' : count(n)} that the list shows`,
  selected: (n: number | null) => (n === null ? 'What is selected' : `The ${count(n)} selected`),
  format: 'As',
  formats: {
    csv: { name: 'CSV', says: 'One row to an operation, for spreadsheets' },
    json: { name: 'JSON', says: 'One array, for programs' },
    zip: { name: 'One file to each', says: 'A zip of JSON files, for version control' },
    python: { name: 'Python script', says: 'Calls for the gateway’s script console' },
  } satisfies Record<TransferFormat, { readonly name: string; readonly says: string }>,
  excel: 'For Excel in your region',
  dialect: (separator: string, decimal: string) =>
    `${separator === ';' ? 'Semicolons' : 'Commas'}, decimal ${decimal === ',' ? 'comma' : 'point'}, byte order mark`,
  download: 'Download',
  fetching: 'Fetching…',
  failed: 'The file could not be fetched.',
}
