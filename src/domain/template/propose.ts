import type { InventoryOperation } from '../catalogue/index.ts'
import type { Reference } from '../kinds.ts'
import { leafOf } from '../leaf-of.ts'
import { parametersFor } from '../transfer/parameters.ts'
import type { Contract } from '../vocabulary.ts'
import type { WireRecord, WireValue } from '../wire.ts'
import { fillTemplate, type PlaceholderValues } from './fill.ts'
import { fieldOfReference, styleOf, templateParameter } from './parameters.ts'
import { escaped } from './parts.ts'
import { isTemplated } from './templated.ts'

export interface Proposal {
  readonly values: WireRecord
  /** With these the template makes the operation again. */
  readonly example: PlaceholderValues
}

/**
 * Makes a template of an operation: wherever its texts name its source or its destination by the last step of their
 * path, a placeholder stands. Nothing else is guessed.
 */
export function proposeTemplate(contract: Contract, operation: InventoryOperation): Proposal {
  const fixed = Object.entries(templateValuesOf(contract, operation)).filter(([name]) => name !== 'enabled')
  const places = placesOf(operation)
  const example = Object.fromEntries(places.map(({ placeholder, leaf }) => [placeholder, leaf]))
  const values = Object.fromEntries(
    fixed.map(([name, value]) => [name, withPlaceholders(name, value, places)]),
  )
  const used = places.filter(({ placeholder }) =>
    Object.values(values).some((value) => typeof value === 'string' && value.includes(`{${placeholder}}`)),
  )
  return {
    values,
    example: Object.fromEntries(used.map(({ placeholder }) => [placeholder, example[placeholder] ?? ''])),
  }
}

/** What a template keeps of an operation: what an engineer sets and is not the default, a reference by its path or name. */
export function templateValuesOf(contract: Contract, operation: InventoryOperation): WireRecord {
  const sent = Object.entries(parametersFor(contract, { ...operation, id: null }, 'changed'))
  return Object.fromEntries(sent.filter(([name]) => isTemplated(contract, name)))
}

interface Place {
  readonly leaf: string
  readonly placeholder: string
}

function placesOf({ sourceLocation, destinationLocation }: InventoryOperation): readonly Place[] {
  const source = placeFor(sourceLocation, 'source')
  const destination = placeFor(destinationLocation, 'destination')
  if (source === null || destination === null) return [source, destination].flatMap((place) => place ?? [])
  if (source.leaf === destination.leaf) return [source]
  if (source.placeholder !== destination.placeholder) return [source, destination]
  return [
    { ...source, placeholder: 'source' },
    { ...destination, placeholder: 'destination' },
  ]
}

/** `Bay1` is a bay: called by what stands before its number, beginning small. */
function placeFor(reference: Reference | null, otherwise: string): Place | null {
  const leaf = leafOf(reference?.label ?? '').trim()
  if (leaf === '') return null
  const word = leaf.replace(/[^\p{L}\p{N}]+/gu, '').replace(/\d+$/u, '')
  const isName = /^\p{L}[\p{L}\p{N}]*$/u.test(word)
  return { leaf, placeholder: isName ? word.charAt(0).toLowerCase() + word.slice(1) : otherwise }
}

function withPlaceholders(name: string, value: WireValue, places: readonly Place[]): WireValue {
  const parameter = templateParameter(name)
  const style = parameter === undefined ? null : styleOf(parameter)
  if (parameter === undefined || typeof value !== 'string' || style === null) return value
  const isPlace = parameter.field.name === 'sourceLocation' || parameter.field.name === 'destinationLocation'
  if (fieldOfReference(parameter.field.name) !== undefined && !isPlace) return escaped(value, style)
  const example = Object.fromEntries(places.map(({ placeholder, leaf }) => [placeholder, leaf]))
  const makesItAgain = (text: string) =>
    fillTemplate({ values: { [name]: text } }, example).record[name] === value
  const candidates = [escaped(value, style), value.replace(/[{}]/g, '$&$&')].map((text) => put(text, places))
  return candidates.find(makesItAgain) ?? escaped(value, style)
}

/** The longer name first: `Silo10` is not `Silo1` with a nought. */
function put(text: string, places: readonly Place[]): string {
  return places
    .toSorted((a, b) => b.leaf.length - a.leaf.length)
    .reduce((made, { leaf, placeholder }) => {
      const whole = new RegExp(`(?<![\\p{L}\\p{N}{])${literally(leaf)}(?![\\p{L}\\p{N}}])`, 'gu')
      return made.replace(whole, () => `{${placeholder}}`)
    }, text)
}

function literally(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&')
}
