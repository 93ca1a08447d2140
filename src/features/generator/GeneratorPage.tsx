import { IconRoute } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { useMemo, useState } from 'react'
import { plantQueries } from '#data/plant.ts'
import { templateQueries } from '#data/templates.ts'
import { errorText } from '#data/error-text.ts'
import { indexPlant } from '#domain/plant-lookup.ts'
import { LinkButton } from '#ui/LinkButton.tsx'
import { PageHead, PageTrail } from '#ui/PageHead.tsx'
import { Empty, Failed } from '#ui/StateViews.tsx'
import { useTitle } from '#ui/use-title.ts'
import { keptTemplate } from './draft-storage.ts'
import { Generator } from './Generator.tsx'
import styles from './GeneratorPage.module.css'
import { useGeneratorWords } from './words.ts'

/** Many operations from one template and values: all of them are seen before any is stored. */
export function GeneratorPage() {
  const words = useGeneratorWords()
  const { title, templates: trail, nothingStored, guided, failed, none, gone } = words.generator
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
      <PageHead
        above={
          <PageTrail label={trail}>
            <Link to="/onboarding/templates">{trail}</Link>
          </PageTrail>
        }
        title={title}
      >
        <span className={styles.notStored}>{nothingStored}</span>
        <LinkButton
          to="/onboarding/guided"
          variant="quiet"
          icon={<IconRoute size={16} stroke={1.5} aria-hidden />}
        >
          {guided}
        </LinkButton>
      </PageHead>
      {trouble !== null ? (
        <Failed
          title={failed}
          detail={errorText(words, trouble)}
          onRetry={() => void Promise.all([refetch(), refetchPlant()])}
        />
      ) : templates === undefined || plant === null ? (
        <p className="unseen">{words.shell.states.loading}</p>
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
          // Another template begins anew: only the draft of the last one is kept.
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
