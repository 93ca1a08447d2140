import { type ComponentType, type ReactNode, useMemo } from 'react'
import type { PlantKind } from '#domain/plant-kinds.ts'
import type { PlantUsage } from '#domain/plant-import.ts'
import type { Location, Material, ParentOperation, Plant, ReasonCode, UnitOfMeasure } from '#domain/plant.ts'
import { type WordsWith, wordFor } from '#domain/words/words.ts'
import type { DataColumn } from '#ui/DataTable.tsx'
import { fitPath } from '#ui/path-fit.ts'
import { tip } from '#ui/tip.ts'
import { PlantList } from './PlantList.tsx'
import styles from './PlantPage.module.css'
import { usePlantWords } from '#fields/plant/words.ts'

interface ListProps {
  readonly plant: Plant | undefined
  readonly usage: PlantUsage | undefined
  readonly text: string
  readonly onClear: () => void
  /** Told which record is to be seen whole. */
  readonly onOpen: (id: string) => void
}

/** Each list of the plant with its columns, what it is searched by and where its rows lead. */
export const lists: Record<PlantKind, ComponentType<ListProps>> = {
  locations: listOf<Location>({
    kind: 'locations',
    columnsOf: ({ plant: words, code }, plant, isSought) => [
      isSought ? pathColumn(words.columns.path) : placeColumn(words.columns.location),
      textColumn('type', words.columns.type, 110, ({ type }) => words.locationTypes[type]),
      textColumn('process', words.columns.process, 120, ({ processType }) => words.processTypes[processType]),
      {
        ...textColumn(
          'capacity',
          words.columns.capacity,
          120,
          ({ storageCapacity, storageCapacityUnitId }) =>
            storageCapacity === null
              ? '—'
              : `${storageCapacity.toLocaleString(code)} ${symbolOf(plant, storageCapacityUnitId)}`,
        ),
        align: 'end',
      },
      textColumn('lots', words.columns.lots, 190, ({ lotStorageStrategy }) => words.lots[lotStorageStrategy]),
      idColumn(words.columns.id),
    ],
    soughtIn: ({ path, id }) => `${path} ${id}`,
  }),
  materials: listOf<Material>({
    kind: 'materials',
    columnsOf: ({ plant: words }, plant) => [
      pathColumn(words.columns.path),
      textColumn('unit', words.columns.unit, 100, ({ unitOfMeasureId }) => symbolOf(plant, unitOfMeasureId)),
      {
        ...textColumn('shelfLife', words.columns.shelfLife, 100, ({ shelfLifeDays }) =>
          shelfLifeDays === null ? '—' : words.days(shelfLifeDays),
        ),
        align: 'end',
      },
      textColumn('erpId', words.columns.erpId, 120, ({ erpId }) => erpId ?? '—'),
      textColumn('description', words.columns.description, 200, ({ description }) => description ?? '—'),
      idColumn(words.columns.id),
    ],
    soughtIn: ({ path, erpId, description, id }) => `${path} ${erpId ?? ''} ${description ?? ''} ${id}`,
  }),
  unitsOfMeasure: listOf<UnitOfMeasure>({
    kind: 'unitsOfMeasure',
    columnsOf: ({ plant: words }) => [
      textColumn('name', words.columns.name, 240, ({ name }) => name),
      textColumn('symbol', words.columns.symbol, 120, ({ symbol }) => (symbol === '' ? '—' : symbol)),
      idColumn(words.columns.id),
    ],
    soughtIn: ({ name, symbol, id }) => `${name} ${symbol} ${id}`,
  }),
  reasonCodes: listOf<ReasonCode>({
    kind: 'reasonCodes',
    columnsOf: (words) => [
      textColumn('code', words.plant.columns.code, 140, ({ reasonCode }) => reasonCode),
      textColumn(
        'description',
        words.plant.columns.description,
        260,
        ({ description }) => description ?? '—',
      ),
      textColumn('for', words.plant.columns.belongsTo, 150, ({ lotRecordType }) =>
        wordFor(words, 'operationType', lotRecordType),
      ),
      textColumn('comments', words.plant.columns.comments, 110, ({ requireComments }) =>
        requireComments ? words.plant.required : '—',
      ),
      idColumn(words.plant.columns.id),
    ],
    soughtIn: ({ reasonCode, description, id }) => `${reasonCode} ${description ?? ''} ${id}`,
  }),
  operations: listOf<ParentOperation>({
    kind: 'operations',
    columnsOf: (words, plant) => [
      textColumn('name', words.plant.columns.name, 240, ({ name }) => name),
      {
        id: 'location',
        label: words.plant.columns.location,
        width: 240,
        grow: 2,
        cell: ({ locationId }, letters) => (
          <Path path={plant?.locations.find(({ id }) => id === locationId)?.path ?? '—'} letters={letters} />
        ),
      },
      textColumn('status', words.plant.columns.status, 120, ({ status }) => wordFor(words, 'status', status)),
      idColumn(words.plant.columns.id),
    ],
    soughtIn: ({ name, id }) => `${name} ${id}`,
  }),
}

interface ListSpec<R> {
  readonly kind: PlantKind
  /** `isSought`: some rows are left out. */
  readonly columnsOf: (
    words: WordsWith<'plant'>,
    plant: Plant | undefined,
    isSought: boolean,
  ) => readonly DataColumn<R>[]
  readonly soughtIn: (row: R) => string
}

function listOf<R extends Plant[PlantKind][number]>(spec: ListSpec<R>): ComponentType<ListProps> {
  return function List({ plant, usage, text, onClear, onOpen }: ListProps) {
    const words = usePlantWords()
    const isSought = text.trim() !== ''
    const columns = useMemo(
      () => withUsage(spec.columnsOf(words, plant, isSought), words.plant.used, usage?.[spec.kind]),
      [words, plant, usage, isSought],
    )
    return (
      <PlantList
        kind={spec.kind}
        rows={rowsOf<R>(plant, spec.kind)}
        columns={columns}
        text={text}
        soughtIn={spec.soughtIn}
        onClear={onClear}
        onOpen={({ id }) => onOpen(id)}
      />
    )
  }
}

/** How many inventory operations refer to a record, before its id. */
function withUsage<R extends { readonly id: string }>(
  columns: readonly DataColumn<R>[],
  label: string,
  counts: Readonly<Record<string, number>> | undefined,
): readonly DataColumn<R>[] {
  const used: DataColumn<R> = {
    id: 'used',
    label,
    width: 96,
    align: 'end',
    cell: ({ id }) => (counts === undefined ? '' : (counts[id] ?? '—')),
  }
  return [...columns.slice(0, -1), used, ...columns.slice(-1)]
}

/** The kind names the list, so its rows are of the type that goes with it; the compiler cannot follow that. */
function rowsOf<R>(plant: Plant | undefined, kind: PlantKind): readonly R[] | undefined {
  return plant?.[kind] as readonly unknown[] as readonly R[] | undefined
}

function symbolOf(plant: Plant | undefined, id: string | null): string {
  const unit = plant?.unitsOfMeasure.find((each) => each.id === id)
  return unit === undefined ? '—' : unit.symbol || unit.name
}

function textColumn<R>(id: string, label: string, width: number, of: (row: R) => string): DataColumn<R> {
  return { id, label, width, grow: 1, cell: (row) => <Cut text={of(row)} /> }
}

function idColumn<R extends { readonly id: string }>(label: string): DataColumn<R> {
  return { id: 'id', label, width: 210, cell: ({ id }) => <code className={styles.id}>{id}</code> }
}

/** A place stands as deep as it lies; its whole path is in the tooltip. */
function placeColumn(label: string): DataColumn<Location> {
  return {
    id: 'path',
    label,
    width: 280,
    grow: 3,
    cell: ({ path, name }) => (
      <span
        className={styles.place}
        style={{ paddingLeft: (path.split('/').length - 1) * STEP }}
        {...tip(path)}
      >
        {name}
      </span>
    ),
  }
}

/** In pixels, from a place to those in it. */
const STEP = 16

function pathColumn<R extends { readonly path: string }>(label: string): DataColumn<R> {
  return {
    id: 'path',
    label,
    width: 320,
    grow: 3,
    cell: ({ path }, letters) => <Path path={path} letters={letters} />,
  }
}

function Cut({ text }: { readonly text: string }): ReactNode {
  return (
    <span className={styles.cut} {...tip(text.length > 24 ? text : null)}>
      {text}
    </span>
  )
}

function Path({ path, letters }: { readonly path: string; readonly letters: number }) {
  const { head, leaf } = fitPath(path, letters)
  return (
    <span className={styles.path} {...tip(head.startsWith('…') ? path : null)}>
      <span className={styles.pathHead}>{head}</span>
      <span className={styles.leaf}>{leaf}</span>
    </span>
  )
}
