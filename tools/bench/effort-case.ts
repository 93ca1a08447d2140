import type { FieldName } from '#domain/catalogue/index.ts'

/** What is entered, field after field; a field that keeps its default is not among them. */
export type Entries = readonly (readonly [field: FieldName, value: string])[]

const dairy = 'Cascade/Twin Falls/Dairy'
const receiving = `${dairy}/Receiving`

const numbered = (name: string, count: number) =>
  Array.from({ length: count }, (_, index) => `${name}${index + 1}`)

/** A dairy's receiving area, as it is imported. */
export const plant = {
  locations: [
    { path: 'Cascade', type: 'ENTERPRISE' },
    { path: 'Cascade/Twin Falls', type: 'SITE' },
    { path: dairy, type: 'AREA' },
    ...['Receiving', 'Shipping'].map((line) => ({ path: `${dairy}/${line}`, type: 'LINE' })),
    ...['Bays', 'RawSilos', 'CreamSilos', 'SkimSilos'].map((group) => ({
      path: `${receiving}/${group}`,
      type: 'CELL_GROUP',
    })),
    ...[
      ...numbered('Receiving/Bays/Bay', 3),
      ...numbered('Receiving/RawSilos/RawSilo', 3),
      ...numbered('Receiving/CreamSilos/CreamSilo', 2),
      ...numbered('Receiving/SkimSilos/SkimSilo', 2),
      'Receiving/Separator',
      'Receiving/SaltUnload',
      'Shipping/CreamShipping',
    ].map((unit) => ({ path: `${dairy}/${unit}`, type: 'UNIT' })),
  ],
  materials: ['Raw Milk', 'Cream', 'Skim Milk', 'Salt'].map((path) => ({ path })),
  unitsOfMeasure: [{ name: 'kg', symbol: 'kg' }],
}

interface Case {
  readonly name: string
  readonly type: string
  readonly source: string
  readonly destination?: string
  /** On which it starts and stops. */
  readonly tag: string
  readonly material: string
  /** Whose counter it books by. */
  readonly counter: string
  /** Whose lot code it takes; absent: a new lot. */
  readonly lot?: string
}

const bays = numbered('', 3).map(
  (n): Case => ({
    name: `Receive from Bay ${n} into RawSilo${n}`,
    type: 'RECEIVE',
    source: `${receiving}/Bays/Bay${n}`,
    destination: `${receiving}/RawSilos/RawSilo${n}`,
    tag: `Receiving/Bay${n}/Unloading`,
    material: 'Raw Milk',
    counter: `Bays/Bay${n}`,
  }),
)

const salt: Case = {
  name: 'Receive salt',
  type: 'RECEIVE',
  source: `${receiving}/SaltUnload`,
  destination: `${receiving}/Separator`,
  tag: 'SaltUnload/Running',
  material: 'Salt',
  counter: 'SaltUnload',
}

const feeding = numbered('', 3).map(
  (n): Case => ({
    name: `Separator consumes RawSilo${n}`,
    type: 'CONSUME',
    source: `${receiving}/RawSilos/RawSilo${n}`,
    destination: `${receiving}/Separator`,
    tag: `Separator/Feeding${n}`,
    material: 'Raw Milk',
    counter: `RawSilos/RawSilo${n}`,
    lot: `RawSilos/RawSilo${n}`,
  }),
)

const producing = (kind: string, material: string) =>
  numbered('', 2).map(
    (n): Case => ({
      name: `Separator produces to ${kind}Silo${n}`,
      type: 'PRODUCE',
      source: `${receiving}/Separator`,
      destination: `${receiving}/${kind}Silos/${kind}Silo${n}`,
      tag: `Separator/${kind}${n}`,
      material,
      counter: `${kind}Silos/${kind}Silo${n}`,
      lot: `${kind}Silos/${kind}Silo${n}`,
    }),
  )

const cleaning = (kind: string, count: number, material: string) =>
  numbered(`${kind}Silo`, count).map(
    (silo): Case => ({
      name: `CIP ${silo}`,
      type: 'SCRAP',
      source: `${receiving}/${kind}Silos/${silo}`,
      tag: `CIP/${silo}/Active`,
      material,
      counter: `${kind}Silos/${silo}`,
      lot: `${kind}Silos/${silo}`,
    }),
  )

const shipping: Case = {
  name: 'Ship cream from CreamSilo1',
  type: 'SHIP',
  source: `${receiving}/CreamSilos/CreamSilo1`,
  destination: `${dairy}/Shipping/CreamShipping`,
  tag: 'Shipping/Cream/Loading',
  material: 'Cream',
  counter: 'CreamSilos/CreamSilo1',
  lot: 'CreamSilos/CreamSilo1',
}

const cases = [
  ...bays,
  salt,
  ...feeding,
  ...producing('Cream', 'Cream'),
  ...producing('Skim', 'Skim Milk'),
  ...cleaning('Raw', 3, 'Raw Milk'),
  ...cleaning('Cream', 2, 'Cream'),
  ...cleaning('Skim', 2, 'Skim Milk'),
  shipping,
]

/** What is entered for each of the nineteen in the editor's form; a new one consumes and makes a new lot by default. */
export const operations: readonly Entries[] = cases.map((each) => [
  ['name', each.name],
  ...(each.type === 'CONSUME' ? [] : [['operationType', each.type] as const]),
  ['sourceLocation', each.source],
  ...(each.destination === undefined ? [] : [['destinationLocation', each.destination] as const]),
  ...counted({ ...each, at: each.counter }),
  ...(each.lot === undefined ? [] : lotOf(each.lot)),
])

/** The same nineteen as one template, and what its placeholders hold, value by value. */
export const pattern = {
  template: 'Receiving and separating',
  entries: [
    ['name', '{name}'],
    ['sourceLocation', `${receiving}/{from}`],
    ['destinationLocation', `${dairy}/{to}`],
    ...counted({ tag: '{tag}', material: '{material}', at: '{at}' }),
    ...lotOf('{at}'),
  ] satisfies Entries,
  values: {
    name: `Receive from Bay 1 into RawSilo1, Receive from Bay 2 into RawSilo2, Receive from Bay 3 into RawSilo3,
      Receive salt, Separator consumes RawSilo{1-3}, Separator produces to {Cream,Skim}Silo{1-2},
      CIP RawSilo{1-3}, CIP {Cream,Skim}Silo{1-2}, Ship cream from CreamSilo1`,
    from: `Bays/Bay{1-3}, SaltUnload, RawSilos/RawSilo{1-3}, Separator*4, RawSilos/RawSilo{1-3},
      CreamSilos/CreamSilo{1-2}, SkimSilos/SkimSilo{1-2}, CreamSilos/CreamSilo1`,
    to: `Receiving/RawSilos/RawSilo{1-3}, Receiving/Separator*4, Receiving/CreamSilos/CreamSilo{1-2},
      Receiving/SkimSilos/SkimSilo{1-2}, none*7, Shipping/CreamShipping`,
    tag: `Receiving/Bay{1-3}/Unloading, SaltUnload/Running, Separator/Feeding{1-3}, Separator/{Cream,Skim}{1-2},
      CIP/RawSilo{1-3}/Active, CIP/{Cream,Skim}Silo{1-2}/Active, Shipping/Cream/Loading`,
    at: `Bays/Bay{1-3}, SaltUnload, RawSilos/RawSilo{1-3}, CreamSilos/CreamSilo{1-2}, SkimSilos/SkimSilo{1-2},
      RawSilos/RawSilo{1-3}, CreamSilos/CreamSilo{1-2}, SkimSilos/SkimSilo{1-2}, CreamSilos/CreamSilo1`,
    material: 'Raw Milk*3, Salt, Raw Milk*3, Cream*2, Skim Milk*2, Raw Milk*3, Cream*2, Skim Milk*2, Cream',
  },
  /** What no text says stands in the rows, from one to another: a value, or nothing. */
  rows: [
    { field: 'operationType', value: 'RECEIVE', from: 0, to: 3 },
    { field: 'operationType', value: 'PRODUCE', from: 7, to: 10 },
    { field: 'operationType', value: 'SCRAP', from: 11, to: 17 },
    { field: 'operationType', value: 'SHIP', from: 18, to: 18 },
    { field: 'primaryLotResolutionStrategy', value: 'AUTO_GENERATE', from: 0, to: 3 },
    { field: 'destinationLocation', value: null, from: 11, to: 17 },
  ],
} as const

/** Books what the counter gains, which wraps at a million, from when the tag turns on until it turns off. */
function counted({ tag, material, at }: Pick<Case, 'tag' | 'material'> & { readonly at: string }): Entries {
  return [
    ['startTriggerExpression', `{[default]${tag}}`],
    ['stopTriggerExpression', `{[default]${tag}}`],
    ['quantityExpression', `{[default]${at}/Total}`],
    ['quantityCalcType', 'RISING'],
    ['quantityOverflowValue', '1000000'],
    ['material', material],
    ['unitOfMeasure', 'kg'],
  ]
}

function lotOf(place: string): Entries {
  return [
    ['primaryLotResolutionStrategy', 'EXPRESSION'],
    ['primaryLotCodeExpression', `{[default]${place}/LotCode}`],
  ]
}
