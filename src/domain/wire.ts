import { type Field, type FieldName, fieldsOf } from './catalogue/index.ts'
import { type FieldValue, type Kind, type Reference, referenceTargets } from './kinds.ts'
import type { PartialOperation } from './operation.ts'
import { readUlid } from './ulid.ts'
import type { Contract } from './vocabulary.ts'

export type WireValue = string | number | boolean | null
/** A flat object of parameters, as `saveInventoryOperation` takes and returns it. */
export type WireRecord = Readonly<Record<string, WireValue>>
export type Half = 'id' | 'label'

/** One documented parameter: the field it belongs to and, for a reference, which of its two spellings it is. */
export interface Parameter {
  readonly name: string
  readonly field: Field
  readonly half: Half | null
}

/** The parameters of a contract, in the catalogue's order: 44 in `2025-03`, 45 in `2025-09`. */
export function parametersOf(contract: Contract): readonly Parameter[] {
  return all[contract]
}

export function parameterOf(contract: Contract, name: string): Parameter | undefined {
  return named[contract].get(name)
}

/** The wire names of a field: one, or two for a reference. */
export function wireNamesOf(field: Field): readonly string[] {
  return partsOf[field.kind](field).map((part) => part.name)
}

/** The wire name by which the page and its messages call a field: for a reference, its readable half. */
export function mainWireName(field: Field): string {
  return wireNamesOf(field).at(-1) ?? field.name
}

/** The record as the contract's flat parameters; every one is there. */
export function toWire(contract: Contract, record: PartialOperation): WireRecord {
  const wire: Record<string, WireValue> = {}
  for (const { name, field, half } of parametersOf(contract)) {
    const value = record[field.name]
    if (value !== undefined) wire[name] = encode(field, value, half)
  }
  return wire
}

/** Some fields of a record as the contract's flat parameters. */
export function fieldsToWire(record: PartialOperation, fields: readonly Field[]): WireRecord {
  const wire: Record<string, WireValue> = {}
  for (const field of fields) {
    const value = record[field.name]
    if (value === undefined) continue
    for (const { name, half } of partsOf[field.kind](field)) wire[name] = encode(field, value, half)
  }
  return wire
}

/**
 * The fields that a flat object names. It must have passed the contract's schema.
 * A reference of which one half is sent is that half alone: the other is to be found.
 */
export function fromWire(contract: Contract, wire: WireRecord): PartialOperation {
  const sent: { [N in FieldName]?: FieldValue } = {}
  for (const { name, field, half } of parametersOf(contract)) {
    if (!Object.hasOwn(wire, name)) continue
    const value = wire[name] ?? null
    sent[field.name] =
      half === null ? decode(field, value) : withHalf(sent[field.name], half, decodeHalf(half, value))
  }
  return asPartial(sent)
}

/** Sound: the schema has checked each value's type, and only fields of the catalogue are named. */
function asPartial(sent: { readonly [N in FieldName]?: FieldValue }): PartialOperation {
  return sent as PartialOperation
}

/** The shortest form of a decimal number in text, or null when it is not one. */
export function canonicalDecimal(text: string): string | null {
  // Bounded first: the pattern's time grows with the square of a run of zeros.
  if (text.length > 64) return null
  const match = /^([+-]?)0*(\d+)(?:\.(\d*?)0*)?$/.exec(text.trim())
  if (match === null) return null
  const [, sign, whole = '0', fraction = ''] = match
  const digits = fraction === '' ? whole : `${whole}.${fraction}`
  return sign === '-' && digits !== '0' ? `-${digits}` : digits
}

type Part = { readonly name: string; readonly half: Half | null }

const single = (field: Field): readonly Part[] => [{ name: field.name, half: null }]

const partsOf = {
  id: single,
  text: single,
  expression: single,
  decimal: single,
  integer: single,
  flag: single,
  choice: single,
  reference: ({ name, to }) => [
    { name: `${name}Id`, half: 'id' },
    { name: `${name}${referenceTargets[to ?? 'location']}`, half: 'label' },
  ],
} satisfies Record<Kind, (field: Field) => readonly Part[]>

const all: Record<Contract, readonly Parameter[]> = {
  '2025-03': list('2025-03'),
  '2025-09': list('2025-09'),
}

const named: Record<Contract, ReadonlyMap<string, Parameter>> = {
  '2025-03': new Map(all['2025-03'].map((parameter) => [parameter.name, parameter])),
  '2025-09': new Map(all['2025-09'].map((parameter) => [parameter.name, parameter])),
}

function list(contract: Contract): readonly Parameter[] {
  return fieldsOf(contract).flatMap((field) => partsOf[field.kind](field).map((part) => ({ ...part, field })))
}

function encode(field: Field, value: FieldValue, half: Half | null): WireValue {
  if (isReference(value)) return half === null ? null : value[half]
  if (field.kind === 'decimal' && field.wire === 'number' && typeof value === 'string') return Number(value)
  if (field.kind === 'choice' && typeof value === 'string') return field.renamed?.[value] ?? value
  return value
}

function decode(field: Field, value: WireValue): FieldValue {
  if (value === null) return null
  if (field.kind === 'decimal') return canonicalDecimal(plainDigits(value))
  if (field.kind === 'id') return readUlid(String(value))
  return value
}

function decodeHalf(half: Half, value: WireValue): string | null {
  if (value === null) return null
  return half === 'id' ? readUlid(String(value)) : String(value)
}

/** Both halves null is no reference; a half that was not sent leaves the other alone. */
function withHalf(before: FieldValue | undefined, half: Half, value: string | null): Reference | null {
  const known: Reference = isReference(before) ? before : { id: null, label: null }
  const reference = { ...known, [half]: value }
  return reference.id === null && reference.label === null ? null : reference
}

function isReference(value: FieldValue | undefined): value is Reference {
  return typeof value === 'object' && value !== null
}

/** A number without an exponent; doubles of 15 digits or fewer keep every digit. */
function plainDigits(value: WireValue): string {
  if (typeof value !== 'number') return String(value)
  const text = String(value)
  return text.includes('e') ? value.toFixed(20) : text
}
