import { useRef, useState } from 'react'
import { useContract } from '#data/use-host.ts'
import { columnChanges, type ListColumn, plainColumns } from '#domain/list-columns.ts'
import { Button } from '#ui/Button.tsx'
import { SearchInput } from '#ui/SearchInput.tsx'
import { useWords } from '#ui/words.ts'
import { ChosenColumns } from './ChosenColumns.tsx'
import styles from './ColumnChooser.module.css'
import { columnGroups } from './column-groups.ts'
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
  const isFound = (column: ListColumn) =>
    columnLabel(words, column).toLowerCase().includes(text.trim().toLowerCase()) ||
    column.toLowerCase().includes(text.trim().toLowerCase())
  const others = columnGroups(words, contract).flatMap(({ label, columns: all }) => {
    const found = all.filter((column) => !columns.order.includes(column) && isFound(column))
    return found.length === 0 ? [] : [{ label, found }]
  })
  const shown = columns.order.filter(isFound)
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
        {others.map(({ label, found }) => (
          <fieldset key={label}>
            <legend className={styles.title}>{label}</legend>
            {found.map((column) => (
              <label key={column} className={styles.choice}>
                <input
                  type="checkbox"
                  className={styles.box}
                  data-control={`tick ${column}`}
                  checked={false}
                  onChange={() => arrange(columnChanges.show(columns, column))}
                />
                {columnLabel(words, column)}
                <span className={styles.wire}>{column}</span>
              </label>
            ))}
          </fieldset>
        ))}
      </div>
      <div className={styles.foot}>
        <Button onClick={() => arrange(plainColumns)}>{words.columns.reset}</Button>
      </div>
    </div>
  )
}
