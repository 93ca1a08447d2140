import type { FieldValue, Kind } from '#domain/kinds.ts'
import type { PlantIndex } from '#domain/plant-lookup.ts'
import type { Parameter, WireValue } from '#domain/wire.ts'
import type { WordsWith } from '#domain/words/words.ts'
import { readCell } from '#fields/cell-text.ts'

interface Facts {
  readonly parameter: Parameter
  /** What the file says. */
  readonly given: WireValue
  /** What the server takes to be meant. */
  readonly nearest: string | null
  readonly plant: PlantIndex
  readonly words: WordsWith<'form'>
}

/** What a mend begins with: the value that was probably meant, else what the file says. */
export function meantValue(facts: Facts): FieldValue {
  const { given, nearest, parameter } = facts
  return given === null && nearest === null ? null : kinds[parameter.field.kind](facts)
}

type Meant = (facts: Facts) => FieldValue

const asGiven: Meant = ({ given }) => (given === null ? null : String(given))
/** As somebody would type it. */
const typed: Meant = ({ parameter, given, plant, words }) =>
  readCell(parameter.field, String(given ?? ''), { words, plant })

const kinds = {
  id: asGiven,
  text: asGiven,
  expression: asGiven,
  decimal: typed,
  integer: typed,
  flag: ({ given }) => given === true,
  choice: ({ given, nearest }) => nearest ?? String(given),
  reference: ({ parameter, given, nearest, plant }) => {
    const target = parameter.field.to ?? 'location'
    const [near] = nearest === null ? [] : plant.byLabel(target, nearest)
    if (near !== undefined) return near
    return parameter.half === 'id' ? { id: String(given), label: null } : { id: null, label: String(given) }
  },
} satisfies Record<Kind, Meant>
