import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { templateQueries } from '#data/templates.ts'
import { useContract } from '#data/use-host.ts'
import type { TemplateRevisionWire } from '#domain/template/template.ts'
import type { Contract } from '#domain/vocabulary.ts'
import type { WordsWith } from '#domain/words/words.ts'
import { differingLines, templateLines } from '#fields/template-lines.ts'
import { LinkButton } from '#ui/LinkButton.tsx'
import { PageHead, PageTrail } from '#ui/PageHead.tsx'
import { useTitle } from '#ui/use-title.ts'
import { ComparedTemplates } from './ComparedTemplates.tsx'
import { HistoryPanes } from './HistoryPanes.tsx'
import styles from './HistoryPanes.module.css'
import { NoHistory } from './NoHistory.tsx'
import { useRecordHistoryWords } from './words.ts'

/** All versions of one template, two of them side by side, and the way back to any. */
export function TemplateHistoryPage() {
  const allWords = useRecordHistoryWords()
  const words = allWords.recordHistory.template
  const { id } = useParams({ from: '/onboarding/templates/$id/history' })
  const contract = useContract()
  const { data: revisions, error, refetch } = useQuery({ ...templateQueries.revisions(id), retry: false })
  const [last] = revisions ?? []
  useTitle(allWords.recordHistory.titleOf(last?.name ?? id))
  return (
    <>
      <Head id={id} last={last} />
      {revisions === undefined ? (
        <NoHistory texts={words} error={error} onRetry={() => void refetch()} />
      ) : (
        <HistoryPanes
          id={id}
          revisions={revisions.map((revision, index) => ({
            ...revision,
            what: whatOf(contract, allWords, revision, revisions[index + 1]),
          }))}
          gone={words.gone}
          onOlder={null}
          Compared={ComparedTemplates}
        />
      )}
    </>
  )
}

interface HeadProps {
  readonly id: string
  readonly last: TemplateRevisionWire | undefined
}

function Head({ id, last }: HeadProps) {
  const { title, template: words } = useRecordHistoryWords().recordHistory
  const name = last?.name ?? id
  const isThere = last?.deleted === false
  return (
    <PageHead
      title={title}
      above={
        <PageTrail label={words.templates}>
          <Link to="/onboarding/templates">{words.templates}</Link>
          <span aria-hidden>/</span>
          {isThere ? (
            <Link to="/onboarding/templates/$id" params={{ id }} className={styles.name}>
              {name}
            </Link>
          ) : (
            <span className={styles.name}>{name}</span>
          )}
        </PageTrail>
      }
    >
      {isThere && (
        <LinkButton to="/onboarding/templates/$id" params={{ id }} className={styles.back ?? ''}>
          {words.back}
        </LinkButton>
      )}
    </PageHead>
  )
}

/** What a revision did, in a few words, from the one before it. */
function whatOf(
  contract: Contract,
  words: WordsWith<'form' | 'recordHistory'>,
  revision: TemplateRevisionWire,
  before: TemplateRevisionWire | undefined,
): string {
  const { made, deleted, nothing } = words.recordHistory
  if (revision.deleted) return deleted
  if (before === undefined || before.deleted) return made
  const lines = differingLines(templateLines(contract, words, before, revision))
  return lines.length === 0 ? nothing : lines.map(({ label }) => label).join(', ')
}
