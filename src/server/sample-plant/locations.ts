import type { Location, LocationType, LotUseStrategy, ProcessType } from '#domain/plant.ts'
import { unitId } from '#server/sample-plant/units-of-measure.ts'

const dairy = 'Cascade/Twin Falls/Dairy'

/** Parents stand before their children, siblings in the order of the material's way through them. */
export const locations: Location[] = tree([
  ['01JD7MAGCX-4RSKNQ8Z-2RQQHE5J', 'Cascade', 'ENTERPRISE', holdsNothing()],
  ['01JD7MC8D7-3K4WAJ4J-FM39C12R', 'Cascade/Twin Falls', 'SITE', holdsNothing()],
  ['01JD7MDEDM-KWVCKF77-GQYEE659', dairy, 'AREA', holdsNothing()],
  ...inDairy([
    ['01JD7MDPQV-46WFNTTF-C6SQ78EB', 'Receiving', 'LINE', holdsNothing()],
    ['01JD7MF9Y3-TJ7FWXE9-AYFJRPR3', 'Receiving/Bays', 'CELL_GROUP', holdsNothing()],
    ['01JD7MGM6H-3WEQ0S1K-QT18CJHF', 'Receiving/Bays/Bay1', 'UNIT', holdsNothing()],
    ['01JD7MGZ9T-FCJGP6SM-RAFHNCQ7', 'Receiving/Bays/Bay2', 'UNIT', holdsNothing()],
    ['01JD7MJVGT-SYY0S5GZ-VHCQWS73', 'Receiving/Bays/Bay3', 'UNIT', holdsNothing()],
    ['01JD7MKM85-V8379RSD-WN4R1RRB', 'Receiving/RawSilos', 'CELL_GROUP', holdsNothing()],
    ['01JD7M9A3T-5XKV2BQH-8N4RCZ6W', 'Receiving/RawSilos/RawSilo1', 'UNIT', silo(60_000)],
    ['01JD7MMXM4-4ZGNF5HM-5F7PV14W', 'Receiving/RawSilos/RawSilo2', 'UNIT', silo(60_000)],
    ['01JD7MMZ18-PGAA2GAR-ZER0GC6Q', 'Receiving/RawSilos/RawSilo3', 'UNIT', silo(60_000)],
    ['01JD7MP3RX-Y8KXSE84-ND21480W', 'Receiving/Separator', 'UNIT', holdsNothing('CONTINUOUS')],
    ['01JD7MPAKH-R2P9H7DV-3CSJAHR1', 'Receiving/CreamSilos', 'CELL_GROUP', holdsNothing()],
    ['01JD7MQX3R-SZE8C779-NWX64M7W', 'Receiving/CreamSilos/CreamSilo1', 'UNIT', merging(15_000, 'PREVIOUS')],
    ['01JD7MS7HX-BPQS1DZV-ZAWG5SZM', 'Receiving/CreamSilos/CreamSilo2', 'UNIT', merging(15_000, 'PREVIOUS')],
    ['01JD7MS978-MD0XK8J5-8QQATWF4', 'Receiving/SkimSilos', 'CELL_GROUP', holdsNothing()],
    ['01JD7MT8EF-0TMY8VVB-GMRGYMPN', 'Receiving/SkimSilos/SkimSilo1', 'UNIT', merging(80_000, 'NEW')],
    ['01JD7MTZGH-8XPXSNDP-96F9W31T', 'Receiving/SkimSilos/SkimSilo2', 'UNIT', merging(80_000, 'NEW')],
    ['01JD7MVPYB-PV8NSBD3-S6QN256M', 'Receiving/SaltUnload', 'UNIT', holdsNothing()],

    ['01JD7MXHMZ-VZ28Z6BJ-B2HAN1QM', 'Processing', 'LINE', holdsNothing()],
    ['01JD7MXR8Y-JPTPRYXG-F1469FY7', 'Processing/Pasteuriser1', 'UNIT', balanceTank()],
    ['01JD7MXSD5-XCRS3S0M-SB64WB8Z', 'Processing/Pasteuriser2', 'UNIT', balanceTank()],
    ['01JD7MZWST-7S90CBPE-1QDJV4KJ', 'Processing/Vats', 'CELL_GROUP', store(400, 'Kilogram', 'FEFO')],
    ['01JD7N01Y0-XARNPZAW-K4J6CZEQ', 'Processing/Vats/Vat1', 'UNIT', vessel(12_000)],
    ['01JD7N1QA9-3MPC30DB-FEDPRWQ1', 'Processing/Vats/Vat2', 'UNIT', vessel(12_000)],
    ['01JD7N2X4P-BE9TC58N-YAAD8XMT', 'Processing/Vats/Vat3', 'UNIT', vessel(12_000)],
    ['01JD7N4KNM-8JP3EMDE-3H42R2YA', 'Processing/Vats/Vat4', 'UNIT', vessel(12_000)],
    ['01JD7N6CX5-1V6P5ZGW-QT5H8JE6', 'Processing/WheyTank', 'UNIT', merging(40_000, 'PREVIOUS')],
    ['01JD7N8AEC-PE4P56YK-50N9JPNZ', 'Processing/Churn', 'UNIT', vessel(6_000)],
    ['01JD7N9YGX-DYE1SNN0-Z396S9B0', 'Processing/Packing', 'CELL', packing(20_000)],
    ['01JD7M94CJ-HPEQEJ1F-QA8EQ6VE', 'Processing/Packing/LidStore', 'UNIT', backflushed(200_000, 'Each')],
    ['01JD7NA491-ZQVAS00R-NBJ648KD', 'Processing/Packing/TubStore', 'UNIT', backflushed(120_000, 'Each')],
    ['01JD7NAT1C-R5PB3ABB-2PWEBJNV', 'Processing/Packing/WrapStore', 'UNIT', backflushed(2_000, 'Kilogram')],

    ['01JD7NBFMW-99GGHD6M-ZZCACX3B', 'Shipping', 'LINE', holdsNothing()],
    ['01JD7NC10E-ZZB1TXQ1-YVRXTVP1', 'Shipping/ColdStore', 'UNIT', store(600, 'Pallet', 'FEFO')],
    ['01JD7NCBNX-MV191GY2-QVGAV0PJ', 'Shipping/Dock1', 'UNIT', holdsNothing()],
    ['01JD7NCES8-D9EHJZPX-69P8WJJ8', 'Shipping/Dock2', 'UNIT', holdsNothing()],
    ['01JD7NCV3S-WXNJ9AFK-B8WX0WTF', 'Shipping/Dock3', 'UNIT', holdsNothing()],
    ['01JD7NDVC4-X3T6MRSK-6D25T90J', 'Shipping/CreamShipping', 'UNIT', holdsNothing()],
    ['01JD7NF1YM-Z3NC1ZQ7-YBMR2PCJ', 'Shipping/SkimShipping', 'UNIT', holdsNothing()],
    ['01JD7NG1HK-EYQXX9RW-NBWA6GHV', 'Shipping/WheyShipping', 'UNIT', holdsNothing()],
  ]),
])

/** The whole path of a place in the dairy: `Cascade/Twin Falls/Dairy/Receiving` for `Receiving`. */
export function below(place: string): string {
  return `${dairy}/${place}`
}

export function locationId(place: string): string {
  const location = locations.find((one) => one.path === below(place))
  if (!location) throw new Error(`The sample plant has no location ${place}`)
  return location.id
}

type Storage = Omit<Location, 'id' | 'name' | 'path' | 'parentId' | 'type' | 'sortOrder'>
type Row = [id: string, path: string, type: LocationType, storage: Storage]

function inDairy(rows: Row[]): Row[] {
  return rows.map(([id, place, type, storage]) => [id, below(place), type, storage])
}

function tree(rows: Row[]): Location[] {
  const idOf = new Map(rows.map(([id, path]) => [path, id]))
  const children = new Map<string, number>()
  return rows.map(([id, path, type, storage]) => {
    const cut = path.lastIndexOf('/')
    const parent = path.slice(0, Math.max(cut, 0))
    const sortOrder = (children.get(parent) ?? 0) + 1
    children.set(parent, sortOrder)
    return {
      id,
      name: path.slice(cut + 1),
      path,
      parentId: idOf.get(parent) ?? null,
      type,
      sortOrder,
      ...storage,
    }
  })
}

function holdsNothing(processType: ProcessType = 'NONE'): Storage {
  return {
    processType,
    storageCapacity: null,
    storageCapacityUnitId: null,
    lotStorageStrategy: 'NO_STORAGE',
    lotUseStrategy: 'FIFO',
    allowNegativeInventory: false,
  }
}

function store(capacity: number, unit: string, lotUseStrategy: LotUseStrategy = 'FIFO'): Storage {
  return {
    processType: 'STORAGE',
    storageCapacity: capacity,
    storageCapacityUnitId: unitId(unit),
    lotStorageStrategy: 'ALLOW_MULTIPLE',
    lotUseStrategy,
    allowNegativeInventory: false,
  }
}

/** Capacities of tanks are in kg. */
function silo(capacity: number): Storage {
  return store(capacity, 'Kilogram')
}

function merging(capacity: number, into: 'PREVIOUS' | 'NEW'): Storage {
  return { ...silo(capacity), lotStorageStrategy: `MERGE_INTO_${into}` }
}

function vessel(capacity: number): Storage {
  return { ...silo(capacity), processType: 'BATCH', lotStorageStrategy: 'ALLOW_SINGLE_OR_THROW' }
}

function balanceTank(): Storage {
  return { ...merging(1_500, 'PREVIOUS'), processType: 'CONTINUOUS' }
}

function packing(capacity: number): Storage {
  return { ...silo(capacity), processType: 'DISCRETE' }
}

/** Packaging is booked out by recipe and counted weekly, so its stock may fall below zero in between. */
function backflushed(capacity: number, unit: string): Storage {
  return { ...store(capacity, unit), allowNegativeInventory: true }
}
