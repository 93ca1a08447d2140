import { useRef, useState } from 'react'
import { useContract } from '#data/use-host.ts'
import { columnChanges, type ListColumn, plainColumns } from '#domain/list-columns.ts'
import { Box } from '#ui/Box.tsx'
import { Button } from '#ui/Button.tsx'
import { SearchInput } from '#ui/SearchInput.tsx'
import { useWords } from '#ui/words.ts'
import { ChosenColumns } from './ChosenColumns.tsx'
import styles from './ColumnChooser.module.css'
import { columnFinder, groupsOf } from './column-groups.ts'
import { columnLabel } from './column-label.ts'
import { useKeptFocus } from './use-kept-focus.ts'
import type { ListView } from './use-list-view.ts'

/** The columns shown, in their order; below them all others, by section. */
export function ColumnChooser({ view }: { readonly view: ListView }) {
  const words = useWords()
  const contract = useContract()
  const [text, setText] = useState('')
  const box = useRef<HTMLDivElement>(null)
  const keepFocus = useKeptFocus(box)
  const { columns, arrange } = view
  const isFound = columnFinder(words, text)
  const shown = columns.order.filter(isFound)
  const others = groupsOf(words, contract, (column) => !columns.order.includes(column) && isFound(column))
  return (
    <div ref={box} className={styles.chooser} onFocus={keepFocus}>
      <SearchInput data-autofocus label={words.columns.find} text={text} onText={setText} />
      <div className={styles.lists}>
        {shown.length + others.length === 0 && <p className={styles.nothing}>{words.columns.nothing}</p>}
        {shown.length > 0 && (
          <fieldset>
            <legend className={styles.title}>{words.columns.shown}</legend>
            <ChosenColumns view={view} shown={shown} />
          </fieldset>
        )}
        {others.map((group) => (
          <Others
            key={group.label}
            {...group}
            onShow={(column) => arrange(columnChanges.show(columns, column))}
          />
        ))}
      </div>
      <div className={styles.foot}>
        <Button onClick={() => arrange(plainColumns)}>{words.columns.reset}</Button>
      </div>
    </div>
  )
}

interface OthersProps {
  readonly label: string
  readonly columns: readonly ListColumn[]
  readonly onShow: (column: ListColumn) => void
}

/** Columns of one group that are not shown. */
function Others({ label, columns, onShow }: OthersProps) {
  const words = useWords()
  return (
    <fieldset>
      <legend className={styles.title}>{label}</legend>
      {columns.map((column) => (
        <label key={column} className={styles.choice}>
          <Box data-control={`tick ${column}`} checked={false} onChange={() => onShow(column)} />
          {columnLabel(words, column)}
          <span className={styles.wire}>{column}</span>
        </label>
      ))}
    </fieldset>
  )
}
