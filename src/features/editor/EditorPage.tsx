import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useCallback, useMemo, useState } from 'react'
import { operationQueries } from '#data/operations.ts'
import { plantQueries } from '#data/plant.ts'
import { useContract } from '#data/use-host.ts'
import type { PlantIndex } from '#domain/plant-lookup.ts'
import { indexPlant } from '#domain/plant-lookup.ts'
import { Problem } from '#domain/problem.ts'
import type { SavedOperation } from '#domain/saved.ts'
import { resolveTyped } from '#fields/resolve-typed.ts'
import { useWords } from '#ui/words.ts'
import { Editor } from './Editor.tsx'
import { EditorFailed, EditorLoading, EditorNotFound } from './EditorStates.tsx'
import type { OnSaved } from './use-saving.ts'
import { blankForm, duplicateForm, toForm } from './values.ts'

interface Props {
  /** The record to edit; null for a new one. */
  readonly id: string | null
  /** The record whose copy a new one is. */
  readonly duplicateOf: string | null
  /** Where a new one begins and ends: an id or a path. */
  readonly source: string | null
  readonly destination: string | null
}

export function EditorPage(props: Props) {
  const { id, duplicateOf } = props
  const contract = useContract()
  const wanted = id ?? duplicateOf
  const plant = useQuery(plantQueries.lists())
  const record = useQuery({ ...operationQueries.one(contract, wanted ?? ''), enabled: wanted !== null })
  const index = useMemo(() => (plant.data === undefined ? null : indexPlant(plant.data)), [plant.data])
  const error = plant.error ?? record.error
  if (index !== null && (wanted === null || record.data !== undefined)) {
    return <Opened {...props} plant={index} record={record.data ?? null} />
  }
  if (error === null) return <EditorLoading />
  if (error instanceof Problem && error.kind === 'not-found') return <EditorNotFound id={wanted ?? ''} />
  const retry = () => void Promise.all([plant.refetch(), record.refetch()])
  return <EditorFailed error={error} isRetrying={plant.isFetching || record.isFetching} onRetry={retry} />
}

interface OpenedProps extends Props {
  readonly plant: PlantIndex
  readonly record: SavedOperation | null
}

/** A new record keeps its form when it is first saved and gets its address; any other record is another form. */
function Opened(props: OpenedProps) {
  const { id, plant, record } = props
  const contract = useContract()
  const navigate = useNavigate()
  const [form, setForm] = useFormKey(id)
  const initial = useInitial(props)
  const onSaved = useCallback<OnSaved>(
    (saved, { created, next }) => {
      if (next === 'new') {
        if (id === null) setForm(({ generation }) => ({ generation: generation + 1, adopted: null }))
        void navigate({ to: '/operations/new', replace: id === null, ignoreBlocker: true })
      } else if (created) {
        setForm((current) => ({ ...current, adopted: saved.id }))
        void navigate({ to: '/operations/$id', params: { id: saved.id }, replace: true, ignoreBlocker: true })
      }
    },
    [id, navigate, setForm],
  )
  return (
    <Editor
      key={`${form.adopted !== null && form.adopted === id ? 'new' : (id ?? 'new')} ${form.generation}`}
      contract={contract}
      plant={plant}
      stored={id === null ? null : record}
      initial={initial}
      onSaved={onSaved}
    />
  )
}

interface FormKey {
  readonly generation: number
  /** The id that the form for a new record was given by its first save. */
  readonly adopted: string | null
}

function useFormKey(id: string | null) {
  const [form, setForm] = useState<FormKey>({ generation: 0, adopted: null })
  const [before, setBefore] = useState(id)
  if (before !== id) {
    setBefore(id)
    // Leaving the record that the form had become, for whichever other.
    if (before === form.adopted && before !== null)
      setForm({ generation: form.generation + 1, adopted: null })
  }
  return [form, setForm] as const
}

function useInitial({ id, duplicateOf, source, destination, plant, record }: OpenedProps) {
  const contract = useContract()
  const words = useWords().editor
  return useMemo(() => {
    const placeOf = (text: string | null) => {
      const typed = resolveTyped('location', text ?? '', plant)
      return typed.is === 'known' ? typed.referent : null
    }
    if (id !== null && record !== null) return toForm(contract, record.operation)
    if (duplicateOf !== null && record !== null) {
      return duplicateForm(contract, record.operation, words.nameOfCopy)
    }
    return blankForm(contract, { source: placeOf(source), destination: placeOf(destination) })
  }, [id, duplicateOf, source, destination, plant, record, contract, words])
}
