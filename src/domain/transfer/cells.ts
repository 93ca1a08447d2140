import type { Field } from '../catalogue/index.ts'
import type { Kind } from '../kinds.ts'
import { canonicalDecimal, type Half, type Parameter, type WireValue } from '../wire.ts'
import type { DecimalMark } from './dialect.ts'
import { guardText, unguardCell } from './guard.ts'

/** A parameter's value as a cell of a file; no value is an empty cell. */
export function writeCell({ field, half }: Parameter, value: WireValue, mark: DecimalMark): string {
  return value === null ? '' : codecs[field.kind].write(value, mark, half)
}

/** What a cell says. One that cannot be what its parameter holds stays text, to be refused like any other. */
export function readCell({ field, half }: Parameter, cell: string, mark: DecimalMark): WireValue {
  return codecs[field.kind].read(cell, mark, half, field)
}

/** What a property of a JSON object or a call says: texts are what they are, all else is read as kindly as a cell. */
export function readProperty(parameter: Parameter, value: unknown): WireValue {
  const { field, half } = parameter
  if (field.kind === 'decimal' && typeof value === 'number' && field.wire !== 'number') {
    return readCell(parameter, String(value), '.')
  }
  const isText = codecs[field.kind] === text || (field.kind === 'reference' && half === 'label')
  return typeof value === 'string' && !isText ? readCell(parameter, value, '.') : asWireValue(value)
}

/** What is no wire value, as a list, is refused at its parameter; what lies in it is of no use, however deep it goes. */
function asWireValue(value: unknown): WireValue {
  const shallow = Array.isArray(value) ? [] : typeof value === 'object' && value !== null ? {} : value
  return shallow as WireValue
}

interface Codec {
  readonly write: (value: string | number | boolean, mark: DecimalMark, half: Half | null) => string
  readonly read: (cell: string, mark: DecimalMark, half: Half | null, field: Field) => WireValue
}

const text: Codec = { write: (value) => guardText(String(value)), read: unguardCell }
const plain: Codec = { write: String, read: (cell) => word(cell) }

const codecs = {
  id: plain,
  text,
  expression: text,
  decimal: {
    write: (value, mark) => String(value).replace('.', mark),
    read: (cell, mark, _, field) => {
      const digits = withPoint(cell, mark)
      const known = digits === null ? null : canonicalDecimal(digits)
      if (known === null) return word(cell)
      return field.wire === 'number' ? Number(known) : known
    },
  },
  integer: {
    write: String,
    read: (cell, mark) => {
      const digits = withPoint(cell, mark)
      return digits !== null && /^[+-]?\d{1,15}$/.test(digits) ? Number(digits) : word(cell)
    },
  },
  flag: { write: String, read: (cell) => flagIn(cell) ?? word(cell) },
  choice: {
    write: String,
    read: (cell, _, __, { renamed }) => {
      const value = word(cell)?.toUpperCase() ?? null
      return value === null ? null : (renamed?.[value] ?? value)
    },
  },
  reference: {
    write: (value, mark, half) => (half === 'id' ? plain : text).write(value, mark, half),
    read: (cell, mark, half, field) => (half === 'id' ? plain : text).read(cell, mark, half, field),
  },
} satisfies Record<Kind, Codec>

/** Spaces around what is not text are a typist's. */
function word(cell: string): string | null {
  const trimmed = cell.trim()
  return trimmed === '' ? null : trimmed
}

/** What programs, and spreadsheets in some languages, write for true and false; undefined where it is neither. */
export function flagIn(cell: string): boolean | undefined {
  return flags.get(cell.trim().toLowerCase())
}

/** A number with a point, and without marks between its thousands; null where they stand elsewhere. */
export function withPoint(cell: string, mark: DecimalMark): string | null {
  const trimmed = cell.trim().replace(/^'/, '')
  const other = mark === ',' ? '.' : ','
  const bare = grouped[mark].test(trimmed) ? trimmed.replaceAll(other, '') : trimmed
  return bare.includes(other) ? null : bare.replace(mark, '.')
}

const grouped = {
  '.': /^[+-]?\d{1,3}(,\d{3})+(\.\d+)?$/,
  ',': /^[+-]?\d{1,3}(\.\d{3})+(,\d+)?$/,
} satisfies Record<DecimalMark, RegExp>

/** As programs write them, and as spreadsheets do in some languages. */
const flags: ReadonlyMap<string, boolean> = new Map([
  ...['true', 'yes', '1', 'wahr', 'ja', 'vrai', 'oui', 'vero', 'verdadero', 'si', 'sí'].map(
    (name) => [name, true] as const,
  ),
  ...['false', 'no', '0', 'falsch', 'nein', 'faux', 'non', 'falso'].map((name) => [name, false] as const),
])
