import { IconArrowRight } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { useVirtualizer } from '@tanstack/react-virtual'
import { memo, type ReactNode, useRef } from 'react'
import type { ChangedRecord } from '#data/changes.ts'
import { ChangedValue } from '#fields/ChangedValue.tsx'
import scrolling from '#ui/scrolling-table.module.css'
import { useRowHeights } from '#ui/use-row-window.ts'
import { NowCell } from './NowCell.tsx'
import styles from './RecordTable.module.css'
import type { DetailLine } from './record-state.ts'
import { useMore } from './use-more.ts'
import { useHistoryWords } from './words.ts'

interface Props {
  readonly lines: readonly DetailLine[]
  readonly pages: Parameters<typeof useMore>[0]
}

/** Every field that a change set changed, record by record; only the lines in sight are on the page. */
export function RecordTable({ lines, pages }: Props) {
  const words = useHistoryWords().history.records
  const box = useRef<HTMLTableElement>(null)
  const { row, head } = useRowHeights()
  const virtual = useVirtualizer({
    count: lines.length,
    getScrollElement: () => box.current,
    estimateSize: () => row,
    scrollMargin: head,
    overscan: 12,
  })
  const items = virtual.getVirtualItems()
  useMore(pages, items.at(-1)?.index ?? 0, lines.length)
  return (
    // What scrolls must be within the keys' reach.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a table of any length scrolls by itself
    <table ref={box} className={`${scrolling.table} ${styles.table}`} aria-label={words.label} tabIndex={0}>
      <thead className={`${scrolling.head} ${styles.head}`}>
        <tr className={styles.columns}>
          <th scope="col">{words.operation}</th>
          <th scope="col">{words.field}</th>
          <th scope="col">{words.before}</th>
          <th scope="col" className={styles.after}>
            {words.after}
          </th>
          <th scope="col">{words.now}</th>
        </tr>
      </thead>
      <tbody className={styles.body} style={{ height: virtual.getTotalSize() }}>
        {items.map(({ index, start }) => {
          const line = lines[index]
          return (
            <tr
              key={index}
              ref={virtual.measureElement}
              data-index={index}
              className={styles.row}
              data-last={line?.isLast === true ? '' : undefined}
              style={{ transform: `translateY(${start - head}px)` }}
            >
              {line !== undefined && <Cells line={line} />}
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}

const Cells = memo(function Cells({ line }: { readonly line: DetailLine }) {
  const { record, change, isFirst } = line
  const words = useHistoryWords()
  const own = words.history.records
  const { before, after } = record
  return (
    <>
      <th scope="row" className={styles.name}>
        {isFirst ? <Name record={record} /> : <span className="unseen">{record.name}</span>}
      </th>
      <td className={styles.field}>
        {change !== null ? words.fields[change.field].label : isWhole(record) ? own.whole : '—'}
      </td>
      {change === null ? (
        <>
          <td className={styles.before}>
            {isWhole(record) ? (before === null ? '—' : own.whole) : own.nothing}
          </td>
          <td className={styles.after}>
            {isWhole(record) && <Arrow>{after === null ? own.deleted : own.created}</Arrow>}
          </td>
        </>
      ) : (
        <>
          <td>
            <ChangedValue change={change} side="before" />
          </td>
          <td className={styles.after}>
            <Arrow>{after === null ? own.deleted : <ChangedValue change={change} side="after" />}</Arrow>
          </td>
        </>
      )}
      <td className={styles.now}>
        <NowCell line={line} />
      </td>
    </>
  )
})

function Name({ record: { id, name, now } }: { readonly record: ChangedRecord }) {
  const shown = name ?? id
  if (now === null) return shown
  return (
    <Link to="/operations/$id" params={{ id }}>
      {shown}
    </Link>
  )
}

function Arrow({ children }: { readonly children: ReactNode }) {
  return (
    <>
      <IconArrowRight size={14} stroke={1.5} aria-hidden className={styles.arrow} />
      {children}
    </>
  )
}

function isWhole({ before, after }: ChangedRecord): boolean {
  return before === null || after === null
}
