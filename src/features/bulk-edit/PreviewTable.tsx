import { useMemo, useRef } from 'react'
import { useStore } from '#data/store.ts'
import { Checkbox } from '#ui/Checkbox.tsx'
import scrolling from '#ui/scrolling-table.module.css'
import { useRowWindow } from '#ui/use-row-window.ts'
import { useBulkModel } from './bulk-model.ts'
import { include } from './include.ts'
import type { Order, PreviewLine } from './preview-lines.ts'
import { PreviewRow } from './PreviewRow.tsx'
import styles from './PreviewTable.module.css'
import { useBulkEditWords } from './words.ts'

interface Props {
  readonly lines: readonly PreviewLine[]
  readonly order: Order
  readonly isStale: boolean
}

/** Only the lines in sight are on the page, however many there are. */
export function PreviewTable({ lines, order, isStale }: Props) {
  const words = useBulkEditWords().bulkEdit.preview
  const box = useRef<HTMLTableElement>(null)
  const { virtual, headHeight } = useRowWindow({ count: lines.length, active: 0, box })
  const groupOf = (at: number) => {
    const line = lines[at]
    return order === 'record' ? line?.recordId : (line?.field?.name ?? null)
  }
  return (
    <table
      ref={box}
      aria-label={words.label}
      aria-rowcount={lines.length + 1}
      aria-busy={isStale}
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be within the keys' reach
      tabIndex={0}
      className={`${scrolling.table} ${styles.table}`}
      data-stale={isStale ? '' : undefined}
      data-order={order}
    >
      <Head lines={lines} />
      <tbody className={styles.body} style={{ height: virtual.getTotalSize() }}>
        {virtual.getVirtualItems().map(({ index, start }) => {
          const line = lines[index]
          return line === undefined ? null : (
            <PreviewRow
              key={line.key}
              line={line}
              index={index}
              top={start - headHeight}
              order={order}
              isFirst={groupOf(index) !== groupOf(index - 1)}
              isLast={groupOf(index) !== groupOf(index + 1)}
            />
          )
        })}
      </tbody>
    </table>
  )
}

function Head({ lines }: { readonly lines: readonly PreviewLine[] }) {
  const words = useBulkEditWords().bulkEdit.preview
  const { columns } = words
  return (
    <thead className={`${scrolling.head} ${styles.head}`}>
      <tr aria-rowindex={1} className={styles.row}>
        <th scope="col" className={styles.tick}>
          <All lines={lines} />
        </th>
        <th scope="col">{columns.operation}</th>
        <th scope="col">{columns.field}</th>
        <th scope="col">{columns.before}</th>
        <th scope="col" className={styles.after}>
          {columns.after}
        </th>
        <th scope="col">{columns.outcome}</th>
      </tr>
    </thead>
  )
}

/** Drops or takes back all that is shown. */
function All({ lines }: { readonly lines: readonly PreviewLine[] }) {
  const words = useBulkEditWords().bulkEdit.preview
  const model = useBulkModel()
  const left = useStore(model.dropped, (current) => current)
  const shown = useMemo(() => new Map(lines.map((line) => [line.recordId, line])), [lines])
  const count = [...shown.keys()].filter((id) => left.has(id)).length
  return (
    <Checkbox
      aria-label={words.includeAll}
      checked={count === 0}
      mixed={count > 0 && count < shown.size}
      onChange={() => include(model, [...shown.values()], count > 0)}
    />
  )
}
