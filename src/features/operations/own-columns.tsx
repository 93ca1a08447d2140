import type { ListColumn } from '#domain/list-columns.ts'
import type { PlantIndex } from '#domain/plant-lookup.ts'
import type { SavedOperation } from '#domain/saved.ts'
import type { Contract } from '#domain/vocabulary.ts'
import type { Words } from '#domain/words/words.ts'
import type { DataColumn } from '#ui/DataTable.tsx'
import { textWidth } from '#ui/text-width.ts'
import { CompleteCell } from './CompleteCell.tsx'
import { MaterialCell } from './MaterialCell.tsx'
import {
  CreatedCell,
  ModifiedCell,
  NameCell,
  PlaceCell,
  StatusCell,
  TypeCell,
  YesNoCell,
} from './PlainCells.tsx'
import { QuantityCell } from './QuantityCell.tsx'
import { TriggerCell } from './TriggerCell.tsx'

export interface ColumnFacts {
  readonly words: Words
  readonly contract: Contract
  /** Null until it is fetched: units and reason codes are then not known yet. */
  readonly plant: PlantIndex | null
  /** Wide enough for the longest name, if there is room. */
  readonly nameWidth: number
}

type OwnColumn = Omit<DataColumn<SavedOperation>, 'id' | 'label' | 'sortable'>

/** Eleven columns fit a desk's screen; a longer name takes two lines. */
const NAME_LEAST = 214

const PADDING = 13
const TYPE_LEAST = 82
const everyday = ['CONSUME', 'PRODUCE', 'MOVE', 'RECEIVE', 'SHIP', 'SCRAP'] as const

/** In pixels. The words of the rarer types are longer than the column is worth: they are cut, and whole in their tip. */
function widestType({ values }: Words): number {
  return Math.max(...everyday.map((type) => textWidth(values.operationType[type], FONT)))
}

const FONT = "400 13px 'Inter Variable'"

/** The head is longer than what stands below it. */
const ENABLED_LETTER = 7
const ENABLED_PADDING = 11

/** The columns that are drawn otherwise than their kind, or that are no field's. */
export const ownColumns: { readonly [C in ListColumn]?: (facts: ColumnFacts) => OwnColumn } = {
  name: ({ nameWidth }) => ({
    width: NAME_LEAST,
    ideal: nameWidth,
    grow: 2,
    cell: ({ operation }) => <NameCell name={operation.name ?? '—'} />,
  }),
  operationType: ({ words }) => ({
    width: Math.max(TYPE_LEAST, widestType(words) + PADDING),
    grow: 1,
    cell: ({ operation }) => <TypeCell type={operation.operationType} />,
  }),
  sourceLocation: () => ({
    width: 115,
    grow: 3,
    cell: ({ operation }, letters) => <PlaceCell place={operation.sourceLocation} letters={letters} />,
  }),
  destinationLocation: () => ({
    width: 115,
    grow: 3,
    cell: ({ operation }, letters) => <PlaceCell place={operation.destinationLocation} letters={letters} />,
  }),
  trigger: () => ({
    width: 127,
    grow: 3,
    cell: ({ operation }, letters) => <TriggerCell operation={operation} letters={letters} />,
  }),
  material: () => ({
    width: 73,
    grow: 2,
    cell: ({ operation }, letters) => <MaterialCell operation={operation} letters={letters} />,
  }),
  quantity: ({ plant }) => ({
    width: 114,
    grow: 3,
    cell: ({ operation }, letters) => (
      <QuantityCell operation={operation} units={plant?.plant.unitsOfMeasure ?? []} letters={letters} />
    ),
  }),
  enabled: ({ words }) => ({
    width: ENABLED_PADDING + ENABLED_LETTER * words.fields.enabled.label.length,
    cell: ({ operation }) => <YesNoCell value={operation.enabled === true} />,
  }),
  complete: ({ contract, plant }) => ({
    width: 122,
    grow: 1,
    cell: (saved) => <CompleteCell saved={saved} contract={contract} plant={plant} />,
  }),
  status: () => ({
    width: 79,
    grow: 1,
    cell: ({ operation }) => <StatusCell status={operation.status} />,
  }),
  createdDate: () => ({
    width: 93,
    grow: 1,
    align: 'end',
    latestFirst: true,
    cell: (saved) => <CreatedCell saved={saved} />,
  }),
  modifiedDate: () => ({
    width: 93,
    grow: 1,
    align: 'end',
    latestFirst: true,
    cell: (saved) => <ModifiedCell saved={saved} />,
  }),
  createdBy: () => ({ width: 110, grow: 1, cell: ({ createdBy }) => createdBy }),
  modifiedBy: () => ({ width: 110, grow: 1, cell: ({ modifiedBy }) => modifiedBy ?? '—' }),
  revision: () => ({ width: 72, align: 'end', cell: ({ revision }) => revision }),
}
