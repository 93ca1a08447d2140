import { Link } from '@tanstack/react-router'
import { useVirtualizer } from '@tanstack/react-virtual'
import { type KeyboardEvent, useMemo, useRef } from 'react'
import type { ChangeSet } from '#data/changes.ts'
import { operationsIn } from '#domain/change-summary.ts'
import { useErrorText } from '#fields/use-error-text.ts'
import { Button } from '#ui/Button.tsx'
import { Bar, Empty, Failed } from '#ui/StateViews.tsx'
import { clock, isToday, localDay, shortDay, utcMoment } from '#ui/moment.ts'
import { tip } from '#ui/tip.ts'
import { useTouch } from '#ui/use-touch.ts'
import styles from './ChangeList.module.css'
import { moreOf, titleOf } from './change-words.ts'
import { type ListLine, linesByDay } from './list-lines.ts'
import type { HistoryView } from './use-history.ts'
import { useMore } from './use-more.ts'
import { useHistoryWords } from './words.ts'

/** The change sets, newest first, in bands of days; older ones are fetched as one scrolls. */
export function ChangeList({ view }: { readonly view: HistoryView }) {
  const words = useHistoryWords().history
  const said = useErrorText()
  const { list, sets } = view
  if (sets === undefined) {
    if (list.error === null) return <Fetching />
    return (
      <Failed
        title={words.failed}
        detail={said(list.error)}
        retrying={list.isFetching}
        onRetry={() => void list.refetch()}
      />
    )
  }
  if (sets.length > 0) return <Lines view={view} sets={sets} />
  if (!view.isFiltered) return <Empty title={words.empty}>{words.emptyText}</Empty>
  return (
    <Empty
      title={words.nothingTitle}
      acts={
        <Button variant="primary" onClick={() => view.change({})}>
          {words.filters.clearAll}
        </Button>
      }
    >
      {words.nothingText}
    </Empty>
  )
}

/** As in the tokens, so that no line has to be measured. */
const heights = { mouse: { day: 28, set: 32 }, touch: { day: 32, set: 44 } }

function Lines({ view, sets }: { readonly view: HistoryView; readonly sets: readonly ChangeSet[] }) {
  const words = useHistoryWords().history
  const box = useRef<HTMLElement>(null)
  const lines = useMemo(() => linesByDay(sets), [sets])
  const height = heights[useTouch() ? 'touch' : 'mouse']
  const virtual = useVirtualizer({
    count: lines.length,
    getScrollElement: () => box.current,
    getItemKey: (index) => lines[index]?.key ?? index,
    estimateSize: (index) => height[lines[index]?.is ?? 'set'],
    overscan: 10,
  })
  const items = virtual.getVirtualItems()
  useMore(view.list, items.at(-1)?.index ?? 0, lines.length)
  return (
    <nav ref={box} className={styles.list} aria-label={words.list}>
      <Columns />
      <div className={styles.lines} style={{ height: virtual.getTotalSize() }}>
        {items.map(({ index, key, start, size }) => (
          <div key={key} className={styles.at} style={{ transform: `translateY(${start}px)`, height: size }}>
            <Line line={lines[index]} view={view} />
          </div>
        ))}
      </div>
      {view.list.isFetchingNextPage && <p className={styles.more}>{words.fetchingMore}</p>}
    </nav>
  )
}

/** The arrows go from one change set to the next. */
function walk(event: KeyboardEvent) {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
  const links = [...(event.currentTarget.closest('nav')?.querySelectorAll('a') ?? [])]
  const at = links.findIndex((link) => link === event.currentTarget)
  if (step === undefined || at < 0) return
  event.preventDefault()
  links[at + step]?.focus()
  links[at + step]?.scrollIntoView({ block: 'nearest' })
}

function Columns() {
  const { columns } = useHistoryWords().history
  return (
    <div className={styles.head} aria-hidden>
      <span>{columns.at}</span>
      <span>{columns.what}</span>
      <span>{columns.who}</span>
      <span className={styles.count}>{columns.operations}</span>
    </div>
  )
}

function Line({ line, view }: { readonly line: ListLine | undefined; readonly view: HistoryView }) {
  const { code, history } = useHistoryWords()
  if (line === undefined) return null
  if (line.is === 'set') return <SetLine set={line.set} view={view} />
  const day = isToday(line.date)
    ? `${history.today}, ${localDay(line.date, code)}`
    : shortDay(line.date, code)
  return <h2 className={styles.day}>{day}</h2>
}

function SetLine({ set, view }: { readonly set: ChangeSet; readonly view: HistoryView }) {
  const words = useHistoryWords()
  const more = moreOf(words, set)
  const count = operationsIn(set)
  const title = titleOf(words, set)
  return (
    <Link
      to="/history/$changeId"
      params={{ changeId: set.id }}
      search={view.search}
      className={styles.line}
      onKeyDown={walk}
      replace
    >
      <span {...tip(utcMoment(set.savedDate))}>{clock(set.savedDate, words.code)}</span>
      <span className={styles.what} {...tip([title, more].filter(Boolean).join('. '))}>
        {title}
        {more !== '' && <span className={styles.more}> {more}</span>}
      </span>
      <span className={styles.who}>{set.savedBy}</span>
      <span className={styles.count}>{count === 0 ? '—' : count.toLocaleString(words.code)}</span>
    </Link>
  )
}

function Fetching() {
  const { shell } = useHistoryWords()
  return (
    <div className={styles.fetching}>
      <span className="unseen">{shell.states.loading}</span>
      {[60, 72, 48, 66, 54, 70, 50].map((width) => (
        <Bar key={width} width={`${width}%`} />
      ))}
    </div>
  )
}
