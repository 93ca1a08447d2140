import { useQuery } from '@tanstack/react-query'
import { useRouter } from '@tanstack/react-router'
import { useMemo } from 'react'
import { TEMPLATES_FILE, templateQueries } from '#data/templates.ts'
import { errorText } from '#data/error-text.ts'
import type { Template } from '#domain/template/template.ts'
import type { WordsWith } from '#domain/words/words.ts'
import { buttonClass } from '#ui/Button.tsx'
import { type DataColumn, DataTable } from '#ui/DataTable.tsx'
import { LinkButton } from '#ui/LinkButton.tsx'
import { localMoment } from '#ui/moment.ts'
import { PageHead, PageSubtitle } from '#ui/PageHead.tsx'
import { Empty, Failed } from '#ui/StateViews.tsx'
import { useTitle } from '#ui/use-title.ts'
import { ImportTemplates } from './ImportTemplates.tsx'
import styles from './Templates.module.css'
import { StarterSet } from './StarterSet.tsx'
import { useTemplateWords } from './words.ts'

/** All templates; a row leads to its template. */
export function TemplatesPage() {
  const words = useTemplateWords()
  const { templates } = words
  const { data, error, refetch, isFetching } = useQuery(templateQueries.list())
  useTitle(templates.title)
  return (
    <>
      <PageHead title={templates.title} below={<PageSubtitle>{templates.subtitle}</PageSubtitle>}>
        <ImportTemplates />
        {data !== undefined && data.length > 0 && (
          <>
            <a className={buttonClass('quiet')} href={TEMPLATES_FILE} download>
              {templates.exchange.export}
            </a>
            <StarterSet templates={data} variant="quiet" />
          </>
        )}
        <LinkButton to="/onboarding/templates/new" variant={data?.length === 0 ? 'default' : 'primary'}>
          {templates.new}
        </LinkButton>
      </PageHead>
      {error !== null && data === undefined ? (
        <Failed
          title={templates.failed}
          detail={errorText(words, error)}
          retrying={isFetching}
          onRetry={() => void refetch()}
        />
      ) : data?.length === 0 ? (
        <div className={styles.instead}>
          <Empty title={templates.noneYet} acts={<StarterSet templates={data} variant="primary" />}>
            {templates.what}
          </Empty>
        </div>
      ) : (
        <Table templates={data} />
      )}
    </>
  )
}

const ROWS_WHILE_FETCHING = 8

function Table({ templates }: { readonly templates: readonly Template[] | undefined }) {
  const words = useTemplateWords()
  const router = useRouter()
  const columns = useMemo(() => columnsIn(words), [words])
  return (
    <DataTable
      label={words.templates.title}
      columns={columns}
      count={templates?.length ?? ROWS_WHILE_FETCHING}
      rowAt={(index) => templates?.[index]}
      hrefOf={({ id }) => `/onboarding/templates/${id}`}
      onOpen={({ id }) => router.history.push(`/onboarding/templates/${id}`)}
    />
  )
}

function columnsIn({
  code,
  templates: { columns },
}: WordsWith<'templates'>): readonly DataColumn<Template>[] {
  return [
    { id: 'name', label: columns.name, width: 240, ideal: 320, cell: nameOf },
    { id: 'description', label: columns.description, width: 160, grow: 1, cell: descriptionOf },
    { id: 'placeholders', label: columns.placeholders, width: 160, ideal: 300, cell: placeholdersOf },
    {
      id: 'followers',
      label: columns.followers,
      width: 104,
      align: 'end',
      cell: ({ followers }) => followers.toLocaleString(code),
    },
    {
      id: 'modified',
      label: columns.modified,
      width: 136,
      cell: ({ modifiedDate, createdDate }) => localMoment(modifiedDate ?? createdDate, code),
    },
  ]
}

const nameOf = ({ name }: Template) => name

function descriptionOf({ description }: Template) {
  return <span className={styles.secondary}>{description ?? '—'}</span>
}

function placeholdersOf({ placeholders }: Template) {
  const names = placeholders.map(({ name }) => `{${name}}`).join(' ')
  return <code className={styles.secondary}>{names === '' ? '—' : names}</code>
}
