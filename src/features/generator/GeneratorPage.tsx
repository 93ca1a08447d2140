import { useQuery } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useMemo, useState } from 'react'
import { plantQueries } from '#data/plant.ts'
import { templateQueries } from '#data/templates.ts'
import { errorText } from '#data/error-text.ts'
import { indexPlant } from '#domain/plant-lookup.ts'
import { LinkButton } from '#ui/LinkButton.tsx'
import { Bar, Empty, Failed } from '#ui/StateViews.tsx'
import { useTitle } from '#ui/use-title.ts'
import { keptTemplate } from './draft-storage.ts'
import { Generator } from './Generator.tsx'
import { GeneratorHead } from './GeneratorHead.tsx'
import styles from './GeneratorPage.module.css'
import { useGeneratorWords } from './words.ts'

/** Many operations from one template and values: all of them are seen before any is stored. */
export function GeneratorPage() {
  const words = useGeneratorWords()
  const { title, templates: trail, failed, none, gone } = words.generator
  const { data: templates, error, refetch } = useQuery(templateQueries.list())
  const { data: lists, error: plantError, refetch: refetchPlant } = useQuery(plantQueries.lists())
  const plant = useMemo(() => (lists === undefined ? null : indexPlant(lists)), [lists])
  const { template: wanted } = useSearch({ from: '/onboarding/generate' })
  const navigate = useNavigate({ from: '/onboarding/generate' })
  const [kept] = useState(() => keptTemplate(sessionStorage))
  useTitle(title)
  const [shown, setShown] = useState<string | null>(null)
  const asked = wanted ?? shown
  const found = templates?.find(({ id }) => id === (asked ?? kept))
  const chosen = found ?? (asked === null ? templates?.[0] : undefined)
  // One that is deleted meanwhile gives way to no other by itself.
  if (chosen !== undefined && chosen.id !== shown) setShown(chosen.id)
  const missing = asked === null || chosen !== undefined ? none : gone
  const trouble = templates === undefined ? error : plant === null ? plantError : null
  return (
    <div className={styles.page}>
      {(chosen === undefined || plant === null) && <GeneratorHead />}
      {trouble !== null ? (
        <Failed
          title={failed}
          detail={errorText(words, trouble)}
          onRetry={() => void Promise.all([refetch(), refetchPlant()])}
        />
      ) : templates === undefined || plant === null ? (
        <Loading />
      ) : chosen === undefined ? (
        <Empty
          title={missing.title}
          acts={
            <LinkButton to="/onboarding/templates" variant="primary">
              {trail}
            </LinkButton>
          }
        >
          {missing.text}
        </Empty>
      ) : (
        <Generator
          // Every template has a draft of its own.
          key={chosen.id}
          template={chosen}
          templates={templates}
          plant={plant}
          onTemplate={(id) => void navigate({ search: { template: id } })}
        />
      )}
    </div>
  )
}

/** Bars where the pattern and its rows will be. */
function Loading() {
  const { states } = useGeneratorWords().shell
  return (
    <div className={styles.body} aria-busy="true">
      <p className="unseen">{states.loading}</p>
      <div className={`${styles.left} ${styles.loading}`}>
        <Bar width="60%" />
        <Bar width="90%" />
        <Bar width="90%" />
      </div>
      <div className={`${styles.right} ${styles.loading}`}>
        <Bar width={240} />
        <Bar width="100%" />
        <Bar width="100%" />
      </div>
    </div>
  )
}
