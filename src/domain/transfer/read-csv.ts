import Papa from 'papaparse'
import { type DecimalMark, type Separator, separators } from './dialect.ts'
import { unreadable } from './text.ts'

/** Rows of cells, those without any text left out. Throws, with the row, where a quoted cell is not closed or goes on. */
export function* csvRows(texts: Iterable<string>, separator: Separator): Iterable<readonly string[]> {
  let [rest, rows] = ['', 0]
  let newline: Newline | null = null
  const parse = (text: string, isLast: boolean) => {
    newline ??= newlineOf(text)
    const parser = new Papa.Parser({ delimiter: separator, newline })
    const { data, errors, meta } = asRows(parser.parse(text, 0, !isLast))
    const [error] = errors
    if (error !== undefined) {
      throw unreadable('csv', 'csv.open', { row: rows + (error.row ?? 0) + 1 })
    }
    rows += data.length
    rest = isLast ? '' : text.slice(meta.cursor)
    return data.filter((cells) => cells.length > 1 || cells[0] !== '')
  }
  for (const text of texts) {
    yield* parse(rest + text, false)
    if (rest.length > LONGEST_ROW) throw unreadable('csv', 'csv.long', { row: rows + 1 })
  }
  yield* parse(rest, true)
}

/** The separator that the first lines are best divided by. `recognise` counts the names that are known. */
export function separatorOf(sample: string, recognise: (names: readonly string[]) => number): Separator {
  const declared = /^sep=(.)\r?\n/i.exec(sample)?.[1]
  const named = separators.find((each) => each === declared)
  if (named !== undefined) return named
  const scored = separators.map((separator) => {
    const [head = []] = rowsOfSample(sample, separator)
    return { separator, known: recognise(head), columns: head.length }
  })
  const [best] = scored.toSorted((a, b) => b.known - a.known || b.columns - a.columns)
  return best?.separator ?? ','
}

/** The decimal mark that cells with numbers show; where none does, the one that goes with the separator. */
export function decimalMarkOf(cells: Iterable<string>, separator: Separator): DecimalMark {
  for (const cell of cells) {
    const text = cell.trim()
    if (/^[+-]?(\d+|\d{1,3}(\.\d{3})+),(\d{1,2}|\d{4,})$/.test(text)) return ','
    if (/^[+-]?(\d+|\d{1,3}(,\d{3})+)\.(\d{1,2}|\d{4,})$/.test(text)) return '.'
  }
  return separator === ';' ? ',' : '.'
}

/** The whole rows of a file's beginning, but for blank ones. */
export function rowsOfSample(sample: string, separator: Separator): readonly (readonly string[])[] {
  const parser = new Papa.Parser({ delimiter: separator, newline: newlineOf(sample) })
  const { data } = asRows(parser.parse(sample.replace(/^sep=.\r?\n/i, ''), 0, false))
  return data.filter((cells) => cells.some((cell) => cell.trim() !== ''))
}

const LONGEST_ROW = 1_000_000

type Newline = '\n' | '\r\n' | '\r'

function newlineOf(text: string): Newline {
  const bare = text.slice(0, 100_000).replaceAll(/"[^"]*"/g, '')
  if (bare.includes('\r\n')) return '\r\n'
  return bare.includes('\n') || !bare.includes('\r') ? '\n' : '\r'
}

interface Rows {
  readonly data: readonly (readonly string[])[]
  readonly errors: readonly { readonly row?: number }[]
  readonly meta: { readonly cursor: number }
}

/** The parser's own types do not say what it gives. */
function asRows(result: unknown): Rows {
  return result as Rows
}
