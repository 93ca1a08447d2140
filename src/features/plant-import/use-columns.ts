import { useCallback, useMemo, useState } from 'react'
import type { PlantColumn, PlantCorrections } from '#domain/plant-import.ts'
import { type Mapping, rememberedMapping, rememberMapping } from '#fields/importing/mapping-memory.ts'
import type { FileList } from './import-model.ts'

export interface Columns {
  /** As a request says it. */
  readonly mapping: NonNullable<PlantCorrections['mapping']>
  /** What a plan says of the columns, with what was said of them. */
  readonly listsIn: (columns: readonly PlantColumn[]) => readonly FileList[]
  readonly map: (list: FileList, mapping: Mapping) => void
  /** Told of every plan: columns that are new are read as it was said of such before. */
  readonly see: (columns: readonly PlantColumn[]) => void
}

/** What was said of the columns of files, now or before. */
export function useColumns(): Columns {
  const [said, setSaid] = useState<ReadonlyMap<string, Said>>(new Map())
  const mapping = useMemo(
    () =>
      [...said.values()].flatMap(({ kind, file, mapping: own }) =>
        Object.entries(own).map(([column, property]) => ({ kind, file, column, property })),
      ),
    [said],
  )
  const listsIn = useCallback(
    (columns: readonly PlantColumn[]) =>
      groupsOf(columns).map((list) => ({ ...list, mapping: said.get(nameOf(list))?.mapping ?? {} })),
    [said],
  )
  return {
    mapping,
    listsIn,
    map: (list, own) => {
      rememberMapping(namesIn(list), own, list.kind)
      setSaid(new Map([...said, [nameOf(list), { ...list, mapping: own }]]))
    },
    see: (columns) => {
      const fresh = groupsOf(columns).filter((list) => !said.has(nameOf(list)))
      if (fresh.length === 0) return
      const found = fresh.map((list) => {
        const own = rememberedMapping(namesIn(list), list.kind)
        return [nameOf(list), { ...list, mapping: own }] as const
      })
      setSaid(new Map([...said, ...found]))
    },
  }
}

type Said = Pick<FileList, 'kind' | 'file' | 'mapping'>
type Group = Pick<FileList, 'kind' | 'file' | 'columns'>

/** Of each file's lists. */
function groupsOf(columns: readonly PlantColumn[]): readonly Group[] {
  const groups = new Map<string, { kind: Group['kind']; file: Group['file']; columns: PlantColumn[] }>()
  for (const column of columns) {
    const group = groups.get(nameOf(column))
    if (group === undefined) groups.set(nameOf(column), { ...column, columns: [column] })
    else group.columns.push(column)
  }
  return [...groups.values()].map(({ kind, file, columns: own }) => ({ kind, file, columns: own }))
}

function nameOf({ kind, file }: Pick<FileList, 'kind' | 'file'>): string {
  return `${kind} ${file}`
}

function namesIn({ columns }: Pick<FileList, 'columns'>): readonly string[] {
  return columns.map(({ column }) => column)
}
