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
import { readUlid } from '#domain/ulid.ts'
import { resolveTyped } from '#fields/resolve-typed.ts'
import { Editor } from './Editor.tsx'
import { EditorFailed, EditorLoading, EditorNotFound } from './EditorStates.tsx'
import type { OnSaved } from './use-saving.ts'
import { blankForm, duplicateForm, toForm } from '#fields/form-values.ts'
import { useEditorWords } from './words.ts'

interface Props {
  /** The record to edit; null for a new one. */
  readonly id: string | null
  /** The record whose copy a new one is. */
  readonly duplicateOf: string | null
  /** Where a new one begins and ends: an id or a path. */
  readonly source: string | null
  readonly destination: string | null
  /** The draft that a new one goes on with at once; null: none. */
  readonly draft: string | null
}

export function EditorPage(props: Props) {
  const { id, duplicateOf } = props
  const contract = useContract()
  const wanted = id ?? duplicateOf
  const plant = useQuery(plantQueries.lists())
  const record = useQuery({
    ...operationQueries.one(contract, wanted ?? ''),
    enabled: readUlid(wanted ?? '') !== null,
  })
  const index = useMemo(() => (plant.data === undefined ? null : indexPlant(plant.data)), [plant.data])
  const error = plant.error ?? record.error
  if (index !== null && (wanted === null || record.data !== undefined)) {
    return <Opened {...props} plant={index} record={record.data ?? null} isGone={isNotThere(record.error)} />
  }
  if (wanted !== null && (readUlid(wanted) === null || isNotThere(error)))
    return <EditorNotFound id={wanted} />
  if (error === null) return <EditorLoading />
  const retry = () => void Promise.all([plant.refetch(), record.refetch()])
  return <EditorFailed error={error} isRetrying={plant.isFetching || record.isFetching} onRetry={retry} />
}

function isNotThere(error: Error | null): boolean {
  return error instanceof Problem && error.kind === 'not-found'
}

interface OpenedProps extends Props {
  readonly plant: PlantIndex
  readonly record: SavedOperation | null
  /** Somebody has deleted the record since it was opened. */
  readonly isGone: boolean
}

/** A new record keeps its form when it is first saved and gets its address; any other record is another form. */
function Opened(props: OpenedProps) {
  const { id, duplicateOf, plant, record, isGone } = props
  const contract = useContract()
  const navigate = useNavigate()
  const form = useFormKey(id, id ?? `new ${duplicateOf}`)
  const { adopt, beginAnew } = form
  const initial = useInitial(props)
  const onSaved = useCallback<OnSaved>(
    (saved, { created, next }) => {
      if (next === 'new') {
        // Elsewhere the address makes another form by itself.
        if (id === null) beginAnew()
        void navigate({ to: '/operations/new', replace: id === null, ignoreBlocker: true })
      } else if (created) {
        adopt(saved.id)
        void navigate({ to: '/operations/$id', params: { id: saved.id }, replace: true, ignoreBlocker: true })
      }
    },
    [id, navigate, adopt, beginAnew],
  )
  return (
    <Editor
      key={form.key}
      contract={contract}
      plant={plant}
      stored={id === null ? null : record}
      initial={initial}
      isNew={id === null}
      isGone={id !== null && isGone}
      draft={id === null ? props.draft : null}
      onSaved={onSaved}
    />
  )
}

/** Which form is on the page: `wanted`, unless it is the form of a new record that has become the record `id`. */
function useFormKey(id: string | null, wanted: string) {
  const [generation, setGeneration] = useState(0)
  const [adopted, setAdopted] = useState<{ readonly id: string; readonly key: string } | null>(null)
  const [before, setBefore] = useState(id)
  const own = `${wanted} ${generation}`
  if (before !== id) {
    setBefore(id)
    // Left for whichever other record: the form it had been does not come back.
    if (adopted !== null && before === adopted.id) {
      setAdopted(null)
      setGeneration(generation + 1)
    }
  }
  return {
    key: adopted !== null && adopted.id === id ? adopted.key : own,
    adopt: useCallback((as: string) => setAdopted({ id: as, key: own }), [own]),
    beginAnew: useCallback(() => setGeneration((count) => count + 1), []),
  }
}

function useInitial({ id, duplicateOf, source, destination, plant, record }: OpenedProps) {
  const contract = useContract()
  const words = useEditorWords().editor
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
