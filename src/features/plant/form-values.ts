import {
  labelOf,
  type PlantKind,
  plantKindOf,
  type PlantRecord,
  type PlantValue,
  type Property,
} from '#domain/plant-kinds.ts'
import { typedValue } from '#fields/plant/typed-value.ts'

/** What stands in the inputs of a form, by property: texts, and flags. */
export type FormValues = Readonly<Record<string, string | boolean>>

export interface FormField {
  readonly name: string
  readonly property: Property
}

/** What a form asks for: a place's path follows from where it lies, a material's name from its path. */
export function formFieldsOf(kind: PlantKind): readonly FormField[] {
  const follows = followsIn[kind]
  return Object.entries(plantKindOf(kind).properties)
    .filter(([name]) => name !== 'id' && name !== follows)
    .map(([name, property]) => ({ name, property }))
}

const followsIn = {
  locations: 'path',
  materials: 'name',
  unitsOfMeasure: null,
  reasonCodes: null,
  operations: null,
} satisfies Record<PlantKind, string | null>

/** The records that others may be meant by, by their ids. */
export type LabelOf = (kind: PlantKind, id: string) => string

export function valuesOf(kind: PlantKind, record: PlantRecord, labelFor: LabelOf): FormValues {
  return Object.fromEntries(
    formFieldsOf(kind).map(({ name, property }) => [name, shown(property, record[name] ?? null, labelFor)]),
  )
}

/** A new record's: its defaults, and what it is to be called. */
export function newValues(kind: PlantKind, called: string): FormValues {
  const values = formFieldsOf(kind).map(({ name, property }) => {
    const first = property.default ?? property.values?.at(-1) ?? null
    return [name, shown(property, first, () => '')] as const
  })
  return { ...Object.fromEntries(values), ...naming[kind](called) }
}

const naming = {
  locations: (path) => {
    const cut = path.lastIndexOf('/')
    return { name: path.slice(cut + 1), parentId: cut === -1 ? '' : path.slice(0, cut) }
  },
  materials: (path) => ({ path }),
  unitsOfMeasure: (name) => ({ name }),
  reasonCodes: (reasonCode) => ({ reasonCode }),
  operations: (name) => ({ name }),
} satisfies Record<PlantKind, (called: string) => FormValues>

/** What is sent of a form: of a record that is there only what was changed, so that no edit of others is undone. */
export function rowOf(
  kind: PlantKind,
  values: FormValues,
  before: FormValues | null,
): Record<string, PlantValue> {
  const changed = formFieldsOf(kind).filter(({ name }) => values[name] !== before?.[name])
  return Object.fromEntries(
    changed.map(({ name, property }) => [property.by ?? name, typedValue(property, values[name] ?? '')]),
  )
}

export function isChanged(values: FormValues, before: FormValues): boolean {
  return Object.entries(values).some(([name, value]) => value !== before[name])
}

/** The column of an import that a field is sent as. */
export function columnOf({ name, property }: FormField): string {
  return property.by ?? name
}

/** The path or name that a record would have. */
export function nameOf(kind: PlantKind, values: FormValues): string {
  const [name, parent] = [String(values['name'] ?? '').trim(), String(values['parentId'] ?? '').trim()]
  if (kind === 'locations') return parent === '' ? name : `${parent}/${name}`
  return labelOf(kind, { id: '', ...values }).trim()
}

function shown(property: Property, value: PlantValue, labelFor: LabelOf): string | boolean {
  if (property.type === 'flag') return value === true
  if (value === null) return ''
  return property.to === undefined ? String(value) : labelFor(property.to, String(value))
}
