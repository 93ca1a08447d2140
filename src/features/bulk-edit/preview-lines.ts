import type { BulkRecord } from '#domain/bulk.ts'
import { type Field, fieldsOf } from '#domain/catalogue/index.ts'
import { watched } from '#domain/condition.ts'
import type { FieldValue } from '#domain/kinds.ts'
import type { PartialOperation } from '#domain/operation.ts'
import type { Message, MessagesByParameter } from '#domain/problem.ts'
import type { Contract } from '#domain/vocabulary.ts'
import { fromWire, parameterOf } from '#domain/wire.ts'

export type LineKind = 'change' | 'skipped' | 'refused' | 'dropped'

/** A record that was taken out of the change. */
export interface Dropped {
  readonly id: string
  readonly name: string
  /** Where it stood among the records of the preview. */
  readonly at: number
}

/** What becomes of one field of one record. */
export interface PreviewLine {
  readonly key: string
  readonly recordId: string
  readonly recordName: string
  /** Where the record stands among those of the preview. */
  readonly at: number
  /** Null for what is wrong with the record as a whole. */
  readonly field: Field | null
  readonly kind: LineKind
  readonly before: FieldValue
  readonly after: FieldValue
  /** Why the field is left alone. */
  readonly reason: Message | null
  readonly errors: readonly Message[]
  /** Those that the change brings. */
  readonly warnings: readonly Message[]
}

export type Order = 'record' | 'field'

export const outcomes = ['all', 'changes', 'skipped', 'warnings', 'errors'] as const
export type Outcome = (typeof outcomes)[number]

export const isOf: Readonly<Record<Outcome, (line: PreviewLine) => boolean>> = {
  all: () => true,
  changes: ({ kind }) => kind === 'change',
  skipped: ({ kind }) => kind === 'skipped',
  warnings: ({ warnings }) => warnings.length > 0,
  errors: ({ errors }) => errors.length > 0,
}

/**
 * One line per record and field, in the records' order and the catalogue's; what does not change has none. A record that
 * was dropped keeps its place, so that it can be taken back.
 */
export function previewLines(
  contract: Contract,
  records: readonly BulkRecord[],
  dropped: ReadonlyMap<string, Dropped>,
): readonly PreviewLine[] {
  const slots: (BulkRecord | Dropped)[] = records.filter(({ id }) => !dropped.has(id))
  for (const each of [...dropped.values()].toSorted((a, b) => a.at - b.at)) slots.splice(each.at, 0, each)
  return slots.flatMap((slot, at) => ('at' in slot ? [droppedLine(slot, at)] : linesOf(contract, slot, at)))
}

/** The same lines, a field at a time. */
export function byField(contract: Contract, lines: readonly PreviewLine[]): readonly PreviewLine[] {
  const names = [null, ...fieldsOf(contract).map(({ name }) => name)]
  return names.flatMap((name) => lines.filter(({ field }) => (field?.name ?? null) === name))
}

function linesOf(contract: Contract, record: BulkRecord, at: number): readonly PreviewLine[] {
  const before = fromWire(contract, record.before ?? {})
  const after = fromWire(contract, record.after ?? {})
  const skipped = byFieldName(contract, record.skipped)
  const errors = byFieldName(contract, record.errors)
  const fields = fieldsOf(contract).filter(
    ({ name, kind }) =>
      kind !== 'id' && (name in before || name in after || skipped.has(name) || errors.has(name)),
  )
  const lines = fields.map((field) => lineOf(record, field, { before, after, skipped, errors, at }))
  const whole = wholeRecord(contract, record, at)
  return withWarnings(contract, whole === null ? lines : [whole, ...lines], record.newWarnings)
}

interface Facts {
  readonly at: number
  readonly before: PartialOperation
  readonly after: PartialOperation
  readonly skipped: ReadonlyMap<string, Message>
  readonly errors: ReadonlyMap<string, readonly Message[]>
}

function lineOf(record: BulkRecord, field: Field, facts: Facts): PreviewLine {
  const reason = facts.skipped.get(field.name) ?? null
  return {
    ...aboutRecord(record),
    at: facts.at,
    key: `${record.id} ${field.name}`,
    field,
    kind: record.outcome === 'refused' ? 'refused' : reason === null ? 'change' : 'skipped',
    before: facts.before[field.name] ?? null,
    after: facts.after[field.name] ?? null,
    reason,
    errors: facts.errors.get(field.name) ?? [],
    warnings: [],
  }
}

/** What is wrong with no field that could be mended, as with a record that is gone. */
function wholeRecord(contract: Contract, record: BulkRecord, at: number): PreviewLine | null {
  const errors = Object.entries(record.errors).flatMap(([parameter, messages]) =>
    (parameterOf(contract, parameter)?.field.kind ?? 'id') === 'id' ? messages : [],
  )
  if (errors.length === 0) return null
  return { ...blank, ...aboutRecord(record), at, key: record.id, kind: 'refused', errors }
}

function droppedLine({ id, name }: Dropped, at: number): PreviewLine {
  return { ...blank, recordId: id, recordName: name, at, key: id, kind: 'dropped' }
}

const blank = { field: null, before: null, after: null, reason: null, errors: [], warnings: [] }

function aboutRecord({ id, name }: BulkRecord) {
  return { recordId: id, recordName: name ?? id }
}

/** A warning stands at its own field's line, else at the choice that made the field needed, else at the last change. */
function withWarnings(
  contract: Contract,
  lines: readonly PreviewLine[],
  found: MessagesByParameter,
): readonly PreviewLine[] {
  const at = new Map<PreviewLine | undefined, Message[]>()
  for (const [parameter, messages] of Object.entries(found)) {
    const line = lineFor(parameterOf(contract, parameter)?.field, lines)
    at.set(line, [...(at.get(line) ?? []), ...messages])
  }
  return lines.map((line) => ({ ...line, warnings: at.get(line) ?? line.warnings }))
}

function lineFor(warned: Field | undefined, lines: readonly PreviewLine[]): PreviewLine | undefined {
  const changes = lines.filter(({ kind }) => kind === 'change')
  const choices: readonly string[] = [...watched(warned?.when), ...watched(warned?.needed?.when)]
  return (
    changes.find(({ field }) => field?.name === warned?.name) ??
    changes.find(({ field }) => field !== null && choices.includes(field.name)) ??
    changes.at(-1) ??
    lines.at(-1)
  )
}

/** What is said by parameter, by field: a reference has two parameters. */
function byFieldName<T>(contract: Contract, said: Readonly<Record<string, T>>): ReadonlyMap<string, T> {
  return new Map(
    Object.entries(said).flatMap(([parameter, what]) => {
      const known = parameterOf(contract, parameter)
      return known === undefined ? [] : [[known.field.name, what] as const]
    }),
  )
}
