import { fieldNames } from '../catalogue/index.ts'
import { leafOf } from '../leaf-of.ts'
import { nearest } from '../nearest.ts'
import type { InventoryOperation } from '../catalogue/index.ts'
import type { Contract } from '../vocabulary.ts'
import { parametersOf, toWire, type WireRecord } from '../wire.ts'

/** A text with holes: `CIP {n:02} {sourceLocation.name}`. */
export type Pattern = (record: InventoryOperation, n: number) => string

export type ReadPattern =
  | { readonly ok: true; readonly pattern: Pattern }
  | { readonly ok: false; readonly placeholder: string; readonly nearest: string | null }

/**
 * Reads a pattern. `{n}` counts the records from 1, `{n:03}` with at least three digits, `{n+10}` and `{n:03+10}` from
 * 10; `{name}` is a parameter's value, `{sourceLocation.name}` and `{sourceLocation.path}` what a reference refers to.
 * `{{` and `}}` are braces, and a tag `{[default]A/{name}}` stays one. A field without a value fills in nothing.
 */
export function readPattern(contract: Contract, text: string): ReadPattern {
  const fillers: Filler[] = []
  let at = 0
  for (const match of text.matchAll(holes)) {
    const [whole, hole] = match
    fillers.push(literal(text.slice(at, match.index)))
    at = match.index + whole.length
    const filler = hole === undefined ? literal(whole.slice(1)) : fillerOf(contract, hole.trim())
    if (filler === undefined) return unknown(contract, hole ?? '')
    fillers.push(filler)
  }
  fillers.push(literal(text.slice(at)))
  return {
    ok: true,
    pattern: (record, n) => {
      const wire = toWire(contract, record)
      return fillers.map((fill) => fill(wire, n)).join('')
    },
  }
}

type Filler = (wire: WireRecord, n: number) => string

/** Two braces, or a hole; what begins with a bracket is a tag. */
const holes = /\{\{|\}\}|\{([^{}[\]]*)\}/g

const literal =
  (text: string): Filler =>
  () =>
    text

function fillerOf(contract: Contract, hole: string): Filler | undefined {
  return counterOf(hole) ?? valueOf(contract, hole)
}

function counterOf(hole: string): Filler | undefined {
  const match = /^n(?::0?(\d))?(?:\+(\d{1,9}))?$/.exec(hole)
  if (match === null) return undefined
  const [, width = '1', first = '1'] = match
  return (_, n) => String(Number(first) + n - 1).padStart(Number(width), '0')
}

function valueOf(contract: Contract, hole: string): Filler | undefined {
  const [name = '', part] = hole.split('.')
  const parameter = parametersOf(contract).find((each) =>
    part === undefined
      ? each.name === hole || (each.field.name === name && each.half !== 'id')
      : each.field.name === name && each.half === 'label' && partNames.some((known) => known === part),
  )
  if (parameter === undefined) return undefined
  return (wire) => {
    const value = String(wire[parameter.name] ?? '')
    return part === 'name' ? leafOf(value) : value
  }
}

const partNames = ['name', 'path'] as const

function unknown(contract: Contract, hole: string): ReadPattern {
  const references = parametersOf(contract).filter(({ half }) => half === 'label')
  const known = [
    'n',
    ...parametersOf(contract).map(({ name }) => name),
    ...references.flatMap(({ field }) => partNames.map((part) => `${field.name}.${part}`)),
    ...fieldNames,
  ]
  return { ok: false, placeholder: hole.slice(0, 80).toWellFormed(), nearest: nearest(hole, known) }
}
