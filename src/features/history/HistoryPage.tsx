import { useInfiniteQuery } from '@tanstack/react-query'
import { IconFileExport } from '@tabler/icons-react'
import { Outlet, useParams } from '@tanstack/react-router'
import { useCallback, useRef } from 'react'
import { changeQueries, changesFileAddress } from '#data/changes.ts'
import { useContract, useHost } from '#data/use-host.ts'
import { operationsIn } from '#domain/change-summary.ts'
import { excelDialect, plainDialect } from '#domain/transfer/dialect.ts'
import { buttonClass } from '#ui/Button.tsx'
import { Mark } from '#ui/Mark.tsx'
import { shortDay } from '#ui/moment.ts'
import { PageHead, PageSubtitle } from '#ui/PageHead.tsx'
import { Strip } from '#ui/Strip.tsx'
import { tip } from '#ui/tip.ts'
import { useKey } from '#ui/use-key.ts'
import { useTitle } from '#ui/use-title.ts'
import { ChangeList } from './ChangeList.tsx'
import { HistoryFilters } from './HistoryFilters.tsx'
import styles from './HistoryPage.module.css'
import { type HistoryView, useHistoryView } from './use-history.ts'
import { useHistoryWords } from './words.ts'

/** Who changed what, when, field by field, and the way back. */
export function HistoryPage() {
  const words = useHistoryWords().history
  const { changeId } = useParams({ strict: false })
  const view = useHistoryView()
  const searchBox = useRef<HTMLInputElement>(null)
  useTitle(words.title)
  useKey(
    '/',
    useCallback(() => {
      searchBox.current?.focus()
      searchBox.current?.select()
    }, []),
  )
  return (
    <>
      <Head view={view} />
      <div className={styles.panes} data-open={changeId === undefined ? undefined : ''}>
        <div className={styles.list}>
          <HistoryFilters ref={searchBox} view={view} />
          <ChangeList view={view} />
        </div>
        <section className={styles.detail}>
          {changeId === undefined ? <p className={styles.choose}>{words.choose}</p> : <Outlet />}
        </section>
      </div>
      <Strip>
        <Counts view={view} changeId={changeId ?? null} />
        <span className={styles.note}>{words.note}</span>
      </Strip>
    </>
  )
}

function Head({ view: { total, since, isFiltered, filter } }: { readonly view: HistoryView }) {
  const { history: words, code } = useHistoryWords()
  const canExport = useHost().capabilities.includes('export')
  return (
    <PageHead above={<PageSubtitle>{words.subtitle}</PageSubtitle>} title={words.title}>
      {!isFiltered && total !== null && since !== null && (
        <p className={styles.kept}>{words.kept(total, shortDay(since, code))}</p>
      )}
      {canExport && total !== null && total > 0 && (
        <a
          className={buttonClass()}
          // As whoever asks would have it in Excel: the file is to be read, and nothing takes it back.
          href={changesFileAddress(filter, excelDialect(navigator.language) ?? plainDialect)}
          download
          {...tip(words.exportText(total))}
        >
          <IconFileExport size={16} stroke={1.5} aria-hidden />
          {words.export}
        </a>
      )}
    </PageHead>
  )
}

function Counts({ view, changeId }: { readonly view: HistoryView; readonly changeId: string | null }) {
  const { history: words, code } = useHistoryWords()
  const { data } = useInfiniteQuery({
    ...changeQueries.one(useContract(), changeId ?? ''),
    enabled: changeId !== null,
  })
  const set = changeId === null ? undefined : data?.pages[0]
  const count = set === undefined ? 0 : operationsIn(set)
  return (
    <output className={styles.counts}>
      {view.total !== null && (
        <span>
          <b>{view.total.toLocaleString(code)}</b>
          {words.shown(view.total)}
        </span>
      )}
      {count > 0 && (
        <span className={styles.opened}>
          <b>{count.toLocaleString(code)}</b>
          {words.inThisOne(count)}
        </span>
      )}
      {set !== undefined && set.edited.count > 0 && (
        <Mark kind="warning">{words.editedCount(set.edited.count)}</Mark>
      )}
    </output>
  )
}
