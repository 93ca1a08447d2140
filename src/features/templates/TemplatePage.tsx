import { useQuery } from '@tanstack/react-query'
import { useNavigate, useParams, useSearch } from '@tanstack/react-router'
import { useMemo, useState } from 'react'
import { operationQueries } from '#data/operations.ts'
import { plantQueries } from '#data/plant.ts'
import { templateQueries } from '#data/templates.ts'
import { useContract } from '#data/use-host.ts'
import { indexPlant } from '#domain/plant-lookup.ts'
import { Problem } from '#domain/problem.ts'
import { proposeTemplate } from '#domain/template/propose.ts'
import { LinkButton } from '#ui/LinkButton.tsx'
import { Bar, Failed } from '#ui/StateViews.tsx'
import { TemplateEditor } from './TemplateEditor.tsx'
import styles from './Templates.module.css'
import { useTemplateWords } from './words.ts'

/** A new template, blank or made of an operation; or one that there is. */
export function TemplatePage() {
  const { id } = useParams({ strict: false })
  const { from } = useSearch({ strict: false })
  return id === undefined ? <NewTemplate key={from} from={from} /> : <KnownTemplate key={id} id={id} />
}

function NewTemplate({ from }: { readonly from: string | undefined }) {
  const contract = useContract()
  const plant = usePlantIndex()
  const navigate = useNavigate()
  const record = useQuery({ ...operationQueries.one(contract, from ?? ''), enabled: from !== undefined })
  const error = plant.error ?? record.error
  if (plant.index === null || (from !== undefined && record.data === undefined)) {
    return <NotThere error={error} />
  }
  const proposal =
    record.data === undefined ? { values: {}, example: {} } : proposeTemplate(contract, record.data.operation)
  return (
    <TemplateEditor
      contract={contract}
      plant={plant.index}
      stored={null}
      initial={{ name: record.data?.operation.name ?? '', description: null, ...proposal }}
      onSaved={({ id }) => {
        void navigate({ to: '/onboarding/templates/$id', params: { id }, replace: true, ignoreBlocker: true })
      }}
      onReload={() => undefined}
    />
  )
}

function KnownTemplate({ id }: { readonly id: string }) {
  const contract = useContract()
  const plant = usePlantIndex()
  const [generation, setGeneration] = useState(0)
  const { data: template, error, refetch } = useQuery({ ...templateQueries.one(id), retry: false })
  const followers = useQuery({ ...templateQueries.firstFollower(id), retry: false })
  if (template === undefined || plant.index === null || followers.isPending) {
    return <NotThere error={error ?? plant.error} />
  }
  const { name, description, values } = template
  const reload = async () => {
    await refetch()
    setGeneration(generation + 1)
  }
  return (
    <TemplateEditor
      key={generation}
      contract={contract}
      plant={plant.index}
      stored={template}
      initial={{ name, description, values, example: followers.data?.values ?? {} }}
      onSaved={() => undefined}
      onReload={() => void reload()}
    />
  )
}

function usePlantIndex() {
  const { data, error } = useQuery(plantQueries.lists())
  return { index: useMemo(() => (data === undefined ? null : indexPlant(data)), [data]), error }
}

function NotThere({ error }: { readonly error: Error | null }) {
  const words = useTemplateWords().templates
  if (error === null) {
    return (
      <div className={styles.instead}>
        <h1 className="unseen">{words.title}</h1>
        <Bar width="40%" />
      </div>
    )
  }
  const isUnknown = error instanceof Problem && error.kind === 'not-found'
  return (
    <Failed
      level={1}
      title={isUnknown ? words.notThere : words.failed}
      detail={error.message}
      acts={<LinkButton to="/onboarding/templates">{words.title}</LinkButton>}
    />
  )
}
