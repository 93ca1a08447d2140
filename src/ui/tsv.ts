import Papa from 'papaparse'

/**
 * Cells as spreadsheets put them on the clipboard: tabs between, a newline behind every row, and quotes around a cell
 * that could be misread. A single cell is the text that it is.
 */
export function writeTsv(rows: readonly (readonly string[])[]): string {
  const [first = []] = rows
  if (rows.length === 1 && first.length === 1) return first.map((cell) => quoted(cell, /[\t\n\r]/)).join('')
  return rows.map((cells) => `${cells.map((cell) => quoted(cell, /^"|[\t\n\r]/)).join('\t')}\r\n`).join('')
}

/** What a spreadsheet, or anything else, put on the clipboard. One newline at its end begins no row. */
export function readTsv(text: string): readonly (readonly string[])[] {
  const plain = text.replace(/\r\n?/g, '\n').replace(/\n$/, '')
  // A line of an expression may begin with a quote of its own.
  if (!/[\t\n]/.test(plain)) return [[plain]]
  const { data, errors } = parse(plain, '"')
  return errors.some(({ type }) => type === 'Quotes') ? parse(plain, '\0').data : data
}

function parse(text: string, quoteChar: string) {
  return Papa.parse<string[]>(text, { delimiter: '\t', newline: '\n', quoteChar })
}

function quoted(cell: string, where: RegExp): string {
  return where.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell
}
