import { IconArrowLeft } from '@tabler/icons-react'
import { useEffect, useRef, useState } from 'react'
import { useContract } from '#data/use-host.ts'
import type { ColumnName } from '#domain/column-kinds.ts'
import { testsOf, withTests } from '#domain/column-tests.ts'
import type { PlantIndex } from '#domain/plant-lookup.ts'
import { ColumnTestsInput } from '#fields/filters/ColumnTestsInput.tsx'
import { Button, IconButton } from '#ui/Button.tsx'
import { SearchInput } from '#ui/SearchInput.tsx'
import { useWords } from '#ui/words.ts'
import { columnFinder, groupsOf } from './column-groups.ts'
import { columnLabel } from './column-label.ts'
import styles from './FilterPicker.module.css'
import { filteredColumn } from './filtering.ts'
import type { ListView } from './use-list-view.ts'

interface Props {
  readonly view: ListView
  readonly plant: PlantIndex | null
  readonly column: ColumnName | null
  readonly onColumn: (column: ColumnName | null) => void
}

/** A filter of any column: which one, then what is asked of it. */
export function FilterPicker(props: Props) {
  const { column } = props
  const box = useRef<HTMLDivElement>(null)
  const before = useRef(column)
  // The focus may have gone with what stood here: it goes on in what came instead.
  useEffect(() => {
    const isLost = before.current !== column && document.activeElement === document.body
    if (isLost) firstInput(box.current)?.focus()
    before.current = column
  }, [column])
  return (
    <div ref={box} className={styles.picker}>
      {column === null ? <Columns {...props} /> : <Asked key={column} {...props} column={column} />}
    </div>
  )
}

function firstInput(box: HTMLElement | null): HTMLElement | null {
  return box?.querySelector<HTMLElement>('[data-autofocus]') ?? box?.querySelector('input') ?? null
}

function Columns({ onColumn }: Props) {
  const words = useWords()
  const contract = useContract()
  const [text, setText] = useState('')
  const isFound = columnFinder(words, text)
  // What is told in short is asked of the fields that it is made of.
  const groups = groupsOf(words, contract, (column) => filteredColumn(column) === column && isFound(column))
  return (
    <>
      <SearchInput data-autofocus label={words.filters.find} text={text} onText={setText} />
      <div className={styles.list}>
        {groups.length === 0 && <p className={styles.nothing}>{words.filters.nothing}</p>}
        {groups.map(({ label, columns }) => (
          <section key={label} aria-label={label}>
            <h2 className={styles.title}>{label}</h2>
            {columns.map((column) => (
              <button
                key={column}
                type="button"
                className={styles.column}
                onClick={() => onColumn(filteredColumn(column))}
              >
                {columnLabel(words, column)}
              </button>
            ))}
          </section>
        ))}
      </div>
    </>
  )
}

function Asked({ view, plant, column, onColumn }: Props & { readonly column: ColumnName }) {
  const words = useWords()
  const label = columnLabel(words, column)
  const tests = testsOf(view.query, column)
  const ask = (next: typeof tests) => view.change(withTests(view.query, column, next))
  return (
    <>
      <div className={styles.head}>
        <IconButton label={words.filters.back} onClick={() => onColumn(null)}>
          <IconArrowLeft size={16} stroke={1.5} aria-hidden />
        </IconButton>
        <h2 className={styles.name}>{label}</h2>
        <Button variant="quiet" aria-disabled={Object.keys(tests).length === 0} onClick={() => ask({})}>
          {words.filters.clear}
        </Button>
      </div>
      <div className={styles.list}>
        <ColumnTestsInput
          column={column}
          label={label}
          tests={tests}
          onChange={ask}
          filter={view.query}
          plant={plant}
        />
      </div>
    </>
  )
}
