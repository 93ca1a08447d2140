import type { PlantIndex } from '#domain/plant-lookup.ts'
import type { SavedOperation } from '#domain/saved.ts'
import type { Contract } from '#domain/vocabulary.ts'
import type { Words } from '#domain/words/words.ts'
import type { DataColumn } from '#ui/DataTable.tsx'
import { CompleteCell } from './CompleteCell.tsx'
import { MaterialCell } from './MaterialCell.tsx'
import { ModifiedCell, NameCell, PlaceCell, StatusCell, TypeCell, YesNoCell } from './PlainCells.tsx'
import { QuantityCell } from './QuantityCell.tsx'
import { TriggerCell } from './TriggerCell.tsx'

export type OperationColumn = DataColumn<SavedOperation>

interface Facts {
  readonly words: Words
  readonly contract: Contract
  /** Null until it is fetched: units and reason codes are then not known yet. */
  readonly plant: PlantIndex | null
  /** Wide enough for the longest name, if there is room. */
  readonly nameWidth: number
}

/** Eleven columns fit a desk's screen; a longer name takes two lines. */
const NAME_LEAST = 214

const atADesk = [
  'name',
  'operationType',
  'sourceLocationPath',
  'destinationLocationPath',
  'triggerSource',
  'materialPath',
  'quantitySource',
  'enabled',
  'complete',
  'status',
  'modifiedDate',
]
/** What wants attention stands where a narrow screen still shows it. */
const onATablet = [
  'name',
  'operationType',
  'sourceLocationPath',
  'destinationLocationPath',
  'complete',
  'status',
  'triggerSource',
  'materialPath',
  'quantitySource',
  'enabled',
  'modifiedDate',
]

/** The list's columns, by the key that sorts them. */
export function operationColumns(facts: Facts, isTouch: boolean): readonly OperationColumn[] {
  const all = new Map(
    [...identity(facts), ...places(facts), ...movement(facts), ...state(facts)].map((each) => [
      each.id,
      each,
    ]),
  )
  return (isTouch ? onATablet : atADesk).flatMap((id) => all.get(id) ?? [])
}

function identity({ words, nameWidth }: Facts): readonly OperationColumn[] {
  const { columns } = words.list
  return [
    {
      id: 'name',
      label: columns.name,
      width: NAME_LEAST,
      ideal: nameWidth,
      grow: 2,
      sortable: true,
      cell: ({ operation }) => <NameCell name={operation.name ?? '—'} />,
    },
    {
      id: 'operationType',
      label: columns.type,
      width: 77,
      grow: 1,
      sortable: true,
      cell: ({ operation }) => <TypeCell type={operation.operationType} />,
    },
  ]
}

function places({ words }: Facts): readonly OperationColumn[] {
  const { columns } = words.list
  return [
    {
      id: 'sourceLocationPath',
      label: columns.source,
      width: 117,
      grow: 3,
      sortable: true,
      cell: ({ operation }, letters) => <PlaceCell place={operation.sourceLocation} letters={letters} />,
    },
    {
      id: 'destinationLocationPath',
      label: columns.destination,
      width: 121,
      grow: 3,
      sortable: true,
      cell: ({ operation }, letters) => <PlaceCell place={operation.destinationLocation} letters={letters} />,
    },
  ]
}

function movement({ words, plant }: Facts): readonly OperationColumn[] {
  const { columns } = words.list
  return [
    {
      id: 'triggerSource',
      label: columns.trigger,
      width: 129,
      grow: 3,
      sortable: true,
      cell: ({ operation }, letters) => <TriggerCell operation={operation} letters={letters} />,
    },
    {
      id: 'materialPath',
      label: columns.material,
      width: 74,
      grow: 2,
      sortable: true,
      cell: ({ operation }, letters) => <MaterialCell operation={operation} letters={letters} />,
    },
    {
      id: 'quantitySource',
      label: columns.quantity,
      width: 118,
      grow: 3,
      sortable: true,
      cell: ({ operation }, letters) => (
        <QuantityCell operation={operation} units={plant?.plant.unitsOfMeasure ?? []} letters={letters} />
      ),
    },
  ]
}

function state({ words, contract, plant }: Facts): readonly OperationColumn[] {
  const { columns } = words.list
  return [
    {
      id: 'enabled',
      label: columns.enabled,
      width: 60,
      sortable: true,
      cell: ({ operation }) => <YesNoCell value={operation.enabled === true} />,
    },
    {
      id: 'complete',
      label: columns.complete,
      width: 112,
      grow: 1,
      sortable: true,
      cell: (saved) => <CompleteCell saved={saved} contract={contract} plant={plant} />,
    },
    {
      id: 'status',
      label: columns.status,
      width: 79,
      grow: 1,
      sortable: true,
      cell: ({ operation }) => <StatusCell status={operation.status} />,
    },
    {
      id: 'modifiedDate',
      label: columns.modified,
      width: 93,
      grow: 1,
      align: 'end',
      sortable: true,
      latestFirst: true,
      cell: (saved) => <ModifiedCell saved={saved} />,
    },
  ]
}
