import { IconX } from '@tabler/icons-react'
import { isPlantKind, plantKindNames } from '#domain/plant-kinds.ts'
import columnStyles from '#fields/importing/ColumnTable.module.css'
import { ColumnTable, Remembered } from '#fields/importing/ColumnTable.tsx'
import { columnOptions } from '#fields/plant/column-options.ts'
import { IconButton } from '#ui/Button.tsx'
import type { BroughtFile } from './brought.ts'
import { withoutFile } from './decisions.ts'
import styles from './FilesPart.module.css'
import { type FileList, usePlantImportModel } from './import-model.ts'
import { usePlantImportWords } from './words.ts'

/** The files, with the list that each is of, and what their columns are read as. */
export function FilesPart() {
  const { files, lists, map } = usePlantImportModel()
  const isSaid = lists.some(({ mapping }) => Object.keys(mapping).length > 0)
  return (
    <div className={columnStyles.reading}>
      {files.map((file) => (
        <section key={file.id} className={styles.file} aria-label={file.name}>
          <FileLine file={file} />
          {lists
            .filter((list) => list.file === file.name)
            .map((list) => (
              <ListColumns key={list.kind} list={list} />
            ))}
        </section>
      ))}
      {lists.length > 0 && (
        <Remembered onForget={isSaid ? () => lists.forEach((list) => map(list, {})) : null} />
      )}
    </div>
  )
}

function FileLine({ file }: { readonly file: BroughtFile }) {
  const { import: words, kinds } = usePlantImportWords().plant
  const { files, setFiles, decide } = usePlantImportModel()
  const { name } = file
  const remove = () => {
    setFiles(files.filter((each) => each !== file))
    decide((decisions) => withoutFile(decisions, name))
  }
  return (
    <div className={styles.line}>
      <b className={styles.name}>{name}</b>
      <select
        className={columnStyles.select}
        aria-label={words.listOf(name)}
        value={file.kind ?? ''}
        onChange={({ currentTarget: { value } }) => {
          const kind = isPlantKind(value) ? value : null
          setFiles(files.map((each) => (each === file ? { ...file, kind } : each)))
        }}
      >
        <option value="">{words.auto}</option>
        {plantKindNames.map((kind) => (
          <option key={kind} value={kind}>
            {kinds[kind]}
          </option>
        ))}
      </select>
      <IconButton label={words.remove(name)} onClick={remove}>
        <IconX size={16} stroke={1.5} aria-hidden />
      </IconButton>
    </div>
  )
}

function ListColumns({ list }: { readonly list: FileList }) {
  const words = usePlantImportWords()
  const { import: ours, kinds } = words.plant
  const { map } = usePlantImportModel()
  const { kind, file, columns, mapping } = list
  return (
    <ColumnTable
      label={ours.columnsOf(file ?? '', kinds[kind])}
      columns={columns.map(({ column, property, isNear, nearest, samples }) => {
        const isSaid = Object.hasOwn(mapping, column)
        return {
          column,
          name: column,
          samples,
          meant: property,
          isNear,
          isSaid,
          why: isSaid && property === null ? words.importing.columns.why.asked : null,
          nearest,
        }
      })}
      options={columnOptions(words, kind)}
      unknown={ours.unknown}
      onMap={(column, property) => map(list, { ...mapping, [column]: property })}
    />
  )
}
