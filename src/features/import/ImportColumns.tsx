import { useContract } from '#data/use-host.ts'
import { parametersOf } from '#domain/wire.ts'
import { ColumnTable, Remembered } from '#fields/importing/ColumnTable.tsx'
import { columnName } from './column-name.ts'
import { useImportModel } from './import-model.ts'
import { useImportWords } from './words.ts'

/** What each column of the file is read as; said otherwise, that is remembered. */
export function ImportColumns() {
  const words = useImportWords()
  const { columns } = words.importing
  const contract = useContract()
  const { reading } = useImportModel()
  const { look, as, map } = reading
  if (look === undefined) return null
  const hasSamples = look.samples.length > 0
  return (
    <>
      <ColumnTable
        columns={look.reading.columns.map((each, at) => ({
          column: each.column,
          name: columnName(columns, each, at),
          samples: hasSamples ? (look.samples[at] ?? []) : undefined,
          meant: each.parameter,
          isNear: each.isNear,
          isSaid: Object.hasOwn(as.mapping, each.column),
          why: each.ignored === null || each.ignored === 'unknown' ? null : columns.why[each.ignored],
          nearest: each.nearest,
        }))}
        options={parametersOf(contract).map(({ name, field }) => ({
          value: name,
          text: `${name} · ${words.fields[field.name].label}`,
        }))}
        unknown={columns.why.unknown}
        onMap={(column, parameter) => map({ ...as.mapping, [column]: parameter })}
      />
      <Remembered onForget={Object.keys(as.mapping).length > 0 ? () => map({}) : null} />
    </>
  )
}
