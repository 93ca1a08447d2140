import { useState } from 'react'
import { errorText } from '#data/error-text.ts'
import { useDeletePlant, useImportPlant } from '#data/plant.ts'
import { labelOf, type PlantKind, type PlantRecord } from '#domain/plant-kinds.ts'
import { Problem } from '#domain/problem.ts'
import { worded } from '#domain/words/words.ts'
import type { Plant } from '#domain/plant.ts'
import { usePlantWords } from '#fields/plant/words.ts'
import { useUndoableToast } from '#fields/use-undoable-toast.ts'
import {
  columnOf,
  type FormValues,
  formFieldsOf,
  isChanged,
  nameOf,
  newValues,
  rowOf,
  valuesOf,
} from './form-values.ts'

export interface FormSource {
  readonly kind: PlantKind
  /** Null: one that is not there yet. */
  readonly record: PlantRecord | null
  /** What a new one is to be called. */
  readonly called: string
  readonly plant: Plant
  /** Told what became of it; null: it is gone. */
  readonly onStored: (id: string | null) => void
}

/** What stands in a record's form, and its ways to be stored and deleted. */
export function usePlantForm({ kind, record, called, plant, onStored }: FormSource) {
  const all = usePlantWords()
  const words = all.plant.form
  const sayDone = useUndoableToast('records')
  const stored = record === null ? newValues(kind, '') : valuesOf(kind, record, labelIn(plant))
  const [edits, setEdits] = useState(() => (record === null ? newValues(kind, called) : {}))
  const [taken, setTaken] = useState<string | null>(null)
  const save = useImportPlant()
  const remove = useDeletePlant()
  const values = { ...stored, ...edits }
  const submit = () => {
    const name = nameOf(kind, values)
    const isTaken = record === null && plant[kind].some((each) => labelOf(kind, { ...each }) === name)
    setTaken(isTaken ? name : null)
    // The import would take it for an edit of that one.
    if (save.isPending || isTaken) return
    const row = {
      ...(record === null ? {} : { id: record.id }),
      ...rowOf(kind, values, record === null ? null : stored),
    }
    save.mutate(
      { source: { rows: { [kind]: [row] } }, as: 'edit' },
      {
        onSuccess: ({ changeId, rows: [first] }) => {
          // A new one is mostly one of several: the next begins where this one lies.
          setEdits(record === null ? { ...newValues(kind, ''), ...kept(kind, values) } : {})
          if (changeId !== null)
            sayDone((record === null ? words.created : words.saved)(first?.label ?? ''), changeId)
          onStored(first?.id ?? null)
        },
      },
    )
  }
  const erase = () => {
    if (record === null || remove.isPending) return
    const done = (changeId: string | null) => {
      if (changeId !== null) sayDone(words.removed(labelOf(kind, record)), changeId)
      onStored(null)
    }
    remove.mutate({ kind, id: record.id }, { onSuccess: done })
  }
  return {
    values,
    name: record === null ? nameOf(kind, values) : labelOf(kind, record),
    set: (name: string, value: string | boolean) => {
      save.reset()
      setTaken(null)
      setEdits({ ...edits, [name]: value })
    },
    isChanged: isChanged(values, stored),
    isSaving: save.isPending,
    submit,
    erase,
    ...faultsOf(all, kind, taken === null ? (save.error ?? remove.error) : new Error(words.taken(taken))),
  }
}

function kept(kind: PlantKind, values: FormValues): FormValues {
  const { parentId } = values
  return kind === 'locations' && parentId !== undefined ? { parentId } : {}
}

function labelIn(plant: Plant) {
  return (kind: PlantKind, id: string) => {
    const found = plant[kind].find((record) => record.id === id)
    return found === undefined ? id : labelOf(kind, { ...found })
  }
}

/** A refusal's sentences at their fields; what belongs to none stands above them. */
function faultsOf(words: ReturnType<typeof usePlantWords>, kind: PlantKind, error: Error | null) {
  const found = error instanceof Problem ? Object.entries(error.document.errors ?? {}) : []
  const byColumn = new Map(
    found.map(([place, messages]) => [
      place.slice(place.indexOf('.') + 1),
      messages.map((message) => worded(words, message)).join(' '),
    ]),
  )
  const fields = formFieldsOf(kind)
  const errors = new Map(
    fields.flatMap((field) => {
      const message =
        byColumn.get(columnOf(field)) ?? byColumn.get(field.name) ?? byColumn.get(standsFor(kind, field.name))
      return message === undefined ? [] : [[field.name, message] as const]
    }),
  )
  return { errors, error: error !== null && errors.size === 0 ? errorText(words, error) : null }
}

/** A place's path is refused where its name is typed. */
function standsFor(kind: PlantKind, name: string): string {
  return kind === 'locations' && name === 'name' ? 'path' : name
}
