import { useState } from 'react'
import { type PlantImported, type PlantKind, useImportPlant } from '#data/plant.ts'
import { contentOf, importOrder, type ReadFile, readPlantFile } from './read-plant-file.ts'

export type FileOutcome =
  | { readonly is: 'waiting' }
  | { readonly is: 'stored'; readonly answer: PlantImported }
  | { readonly is: 'refused'; readonly error: Error }

export interface ChosenFile {
  readonly id: number
  readonly name: string
  readonly read: ReadFile
  /** Which list it is, as guessed or chosen; null while nobody knows. */
  readonly kind: PlantKind | null
  readonly outcome: FileOutcome
}

let nextId = 1

/** The files that were chosen for an import, and what became of each. */
export function usePlantImport(kindOfScreen: PlantKind) {
  const [files, setFiles] = useState<readonly ChosenFile[]>([])
  const [isRunning, setRunning] = useState(false)
  const { mutateAsync } = useImportPlant()
  const ready = files.filter(
    (file) => file.outcome.is !== 'stored' && contentOf(file.read, file.kind) !== null,
  )
  const change = (id: number, part: Partial<ChosenFile>) =>
    setFiles((all) => all.map((file) => (file.id === id ? { ...file, ...part } : file)))

  const add = async (chosen: readonly File[]) => {
    const read = await Promise.all(
      chosen.map((file) => readFile(file, chosen.length === 1 ? kindOfScreen : null)),
    )
    setFiles((all) => [...all, ...read])
  }
  const run = async () => {
    if (isRunning) return
    setRunning(true)
    for (const file of inOrder(ready)) {
      const content = contentOf(file.read, file.kind)
      if (content !== null) change(file.id, { outcome: await outcomeOf(mutateAsync(content)) })
    }
    setRunning(false)
  }
  return {
    files,
    ready: ready.length,
    isRunning,
    add,
    run,
    choose: (id: number, kind: PlantKind) => change(id, { kind, outcome: { is: 'waiting' } }),
    remove: (id: number) => setFiles((all) => all.filter((file) => file.id !== id)),
    clear: () => setFiles([]),
  }
}

/** What a single file is, when neither its name nor its columns tell: the list that is on the screen. */
async function readFile(file: File, otherwise: PlantKind | null): Promise<ChosenFile> {
  const read = readPlantFile(file.name, await file.text())
  const kind = read.is === 'csv' || read.is === 'array' ? (read.guess ?? otherwise) : null
  return { id: nextId++, name: file.name, read, kind, outcome: { is: 'waiting' } }
}

async function outcomeOf(answer: Promise<PlantImported>): Promise<FileOutcome> {
  try {
    return { is: 'stored', answer: await answer }
  } catch (error) {
    return { is: 'refused', error: error instanceof Error ? error : new Error(String(error)) }
  }
}

/** Files of several lists come first: they bring their own order. */
function inOrder(files: readonly ChosenFile[]): readonly ChosenFile[] {
  const rank = ({ kind }: ChosenFile) => (kind === null ? -1 : importOrder.indexOf(kind))
  return files.toSorted((a, b) => rank(a) - rank(b))
}
