import type { Block } from './edit-grid-block.ts'
import styles from './EditGrid.module.css'
import scrolling from './scrolling-table.module.css'
import { tip } from './tip.ts'
import type { EditLook } from './use-edit-look.ts'
import { useWords } from './words.ts'

interface Props<R> {
  readonly look: EditLook<R>
  readonly block: Block
}

/** The columns' names, each with its wire name. */
export function EditGridHead<R>({ look, block }: Props<R>) {
  const words = useWords().parts.grid
  const { columns, pins, shown, template, total } = look
  return (
    <thead className={`${scrolling.head} ${styles.head}`} style={{ width: total }}>
      <tr aria-rowindex={1} className={styles.headRow} style={{ gridTemplateColumns: template }}>
        <th scope="col" aria-colindex={1} className={styles.corner}>
          <span className="unseen">{words.row}</span>
        </th>
        {shown.map((at) => {
          const column = columns[at]
          if (column === undefined) return null
          const { id, label, code, align } = column
          return (
            <th
              key={id}
              scope="col"
              aria-colindex={at + 2}
              className={styles.headCell}
              data-align={align}
              data-within={at >= block.left && at <= block.right ? '' : undefined}
              style={{ gridColumn: at + 2 }}
              {...pins[at]}
              {...tip(`${label} ${code}`)}
            >
              <span className={styles.label}>{label}</span>
              <code className={styles.code}>{code}</code>
            </th>
          )
        })}
      </tr>
    </thead>
  )
}
