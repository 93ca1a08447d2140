import { useQuery } from '@tanstack/react-query'
import { useNavigate, useParams, useSearch } from '@tanstack/react-router'
import { useMemo, useState } from 'react'
import { operationQueries } from '#data/operations.ts'
import { plantQueries } from '#data/plant.ts'
import { templateQueries } from '#data/templates.ts'
import { useContract } from '#data/use-host.ts'
import { errorText } from '#data/error-text.ts'
import { indexPlant } from '#domain/plant-lookup.ts'
import { Problem } from '#domain/problem.ts'
import { proposeTemplate } from '#domain/template/propose.ts'
import type { Template, TemplateDraft } from '#domain/template/template.ts'
import { LinkButton } from '#ui/LinkButton.tsx'
import { Bar, Failed } from '#ui/StateViews.tsx'
import { LeftWork } from './LeftWork.tsx'
import { TemplateEditor } from './TemplateEditor.tsx'
import styles from './Templates.module.css'
import { useLeftWork } from './use-kept-work.ts'
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
  const [taken, take] = useState<TemplateDraft | null>(null)
  const { workKey, left, restored, discard } = useLeftWork(contract, null)
  const record = useQuery({ ...operationQueries.one(contract, from ?? ''), enabled: from !== undefined })
  const error = plant.error ?? record.error
  if (plant.index === null || (from !== undefined && record.data === undefined)) {
    return <NotThere error={error} />
  }
  const proposal =
    record.data === undefined ? { values: {}, example: {} } : proposeTemplate(contract, record.data.operation)
  const proposed = { name: record.data?.operation.name ?? '', description: null, ...proposal }
  return (
    <TemplateEditor
      key={String(taken === null)}
      contract={contract}
      plant={plant.index}
      workKey={workKey}
      stored={null}
      newer={null}
      initial={taken === null ? proposed : { ...taken, example: {} }}
      blank={taken === null ? proposed : nothing}
      offer={
        left !== null && (
          <LeftWork
            work={left}
            onRestore={() => {
              take(left.draft)
              restored()
            }}
            onDiscard={discard}
          />
        )
      }
      onSaved={({ id }) => {
        void navigate({ to: '/onboarding/templates/$id', params: { id }, replace: true, ignoreBlocker: true })
      }}
      onTake={take}
    />
  )
}

const nothing: TemplateDraft = { name: '', description: null, values: {} }

function KnownTemplate({ id }: { readonly id: string }) {
  const contract = useContract()
  const plant = usePlantIndex()
  const [opened, open] = useState<Opened | null>(null)
  const { workKey, left, restored, discard } = useLeftWork(contract, id)
  const { data: template, error } = useQuery({ ...templateQueries.one(id), retry: false })
  const followers = useQuery({ ...templateQueries.firstFollower(id), retry: false })
  if (template === undefined || plant.index === null || followers.isPending) {
    return <NotThere error={error ?? plant.error} />
  }
  const { stored, draft, turn } = opened ?? { stored: template, draft: template, turn: 0 }
  // What somebody stores meanwhile is told beside the form, and is never taken for what was seen here.
  if (opened === null) open({ stored, draft, turn })
  const { name, description, values } = draft
  return (
    <TemplateEditor
      key={turn}
      contract={contract}
      plant={plant.index}
      workKey={workKey}
      stored={{ ...stored, followers: template.followers }}
      newer={template.revision > stored.revision ? template : null}
      initial={{ name, description, values, example: followers.data?.values ?? {} }}
      blank={draft}
      offer={
        left !== null && (
          <LeftWork
            work={left}
            onRestore={() => {
              open({ stored: left.base ?? stored, draft: left.draft, turn: turn + 1 })
              restored()
            }}
            onDiscard={discard}
          />
        )
      }
      onSaved={(saved) => open({ stored: saved, draft, turn })}
      onTake={(taken, onto) => open({ stored: onto, draft: taken, turn: turn + 1 })}
    />
  )
}

interface Opened {
  /** The revision that a save takes the place of. */
  readonly stored: Template
  /** What the form began with. */
  readonly draft: TemplateDraft
  /** Counts how often the form began anew. */
  readonly turn: number
}

function usePlantIndex() {
  const { data, error } = useQuery(plantQueries.lists())
  return { index: useMemo(() => (data === undefined ? null : indexPlant(data)), [data]), error }
}

function NotThere({ error }: { readonly error: Error | null }) {
  const words = useTemplateWords()
  const { title, notThere, failed } = words.templates
  if (error === null) {
    return (
      <div className={styles.instead}>
        <h1 className="unseen">{title}</h1>
        <Bar width="40%" />
      </div>
    )
  }
  const isUnknown = error instanceof Problem && error.kind === 'not-found'
  return (
    <Failed
      level={1}
      title={isUnknown ? notThere : failed}
      detail={errorText(words, error)}
      acts={<LinkButton to="/onboarding/templates">{title}</LinkButton>}
    />
  )
}
