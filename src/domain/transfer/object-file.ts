import type { Contract } from '../vocabulary.ts'
import { parameterOf, type WireValue } from '../wire.ts'
import { readProperty } from './cells.ts'
import { columnsOf, contractOf, MOST_NAMES } from './columns.ts'
import type { TransferFormat } from './format.ts'
import type { Corrections, Encoding, ImportColumn } from './import.ts'
import type { RawFile } from './open.ts'

interface Told {
  readonly format: TransferFormat
  readonly encoding: Encoding | null
  readonly mapping: Corrections['mapping']
}

interface FoundObject {
  readonly path: string | null
  readonly value: Readonly<Record<string, unknown>>
}

/** Rows out of objects. Their names are known when all of them were read. */
export function openObjects(
  contract: Contract,
  objects: () => Iterable<FoundObject>,
  { format, encoding, mapping }: Told,
): RawFile {
  const columns = new Map<string, ImportColumn>()
  const columnOf = (name: string) => {
    const known = columns.get(name)
    if (known !== undefined) return known
    const [column] = columnsOf(contract, [name], mapping)
    // Names beyond what could be meant are not listed.
    if (column !== undefined && columns.size < MOST_NAMES) columns.set(name, column)
    return column
  }
  function* rows() {
    for (const { path, value } of objects()) {
      const sent: Record<string, WireValue> = {}
      for (const [name, property] of Object.entries(value).slice(0, MOST_NAMES)) {
        const column = columnOf(name)
        const parameter = column?.parameter == null ? undefined : parameterOf(contract, column.parameter)
        if (parameter === undefined) continue
        if (column?.isNear === true && Object.hasOwn(value, parameter.name)) continue
        sent[parameter.name] = readProperty(parameter, property)
      }
      yield { place: path, sent, faults: [] }
    }
  }
  return {
    rows,
    reading: () => ({
      format,
      encoding,
      separator: null,
      decimal: null,
      hasHeader: null,
      contract: contractOf([...columns.keys()]),
      columns: [...columns.values()],
    }),
  }
}
