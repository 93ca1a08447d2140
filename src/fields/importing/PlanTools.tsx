import { useCallback, useRef } from 'react'
import { Checkbox } from '#ui/Checkbox.tsx'
import { PageSearch } from '#ui/PageSearch.tsx'
import { useKey } from '#ui/use-key.ts'
import { OutcomeIcon } from './OutcomeIcon.tsx'
import styles from './PlanTools.module.css'
import type { RowState } from './row-state.ts'
import { useImportingWords } from './words.ts'

interface Props {
  readonly counts: Readonly<Record<RowState | 'all', number>>
  readonly tab: RowState | 'all'
  readonly tabs: readonly (RowState | 'all')[]
  readonly onTab: (tab: RowState | 'all') => void
  readonly search: string
  readonly onSearch: (text: string) => void
  /** Leaves all rows out that would be stored, or takes all of them back in. */
  readonly onAll: (take: 'in' | 'out') => void
}

const PAUSE_MS = 150

/** Which rows of the plan are shown. */
export function PlanTools({ counts, tab, tabs, onTab, search, onSearch, onAll }: Props) {
  const { importing, list } = useImportingWords()
  const words = importing.plan
  const box = useRef<HTMLInputElement>(null)
  useKey(
    '/',
    useCallback(() => box.current?.focus(), []),
  )
  return (
    <div className={styles.tools}>
      <AllTick counts={counts} onAll={onAll} />
      <fieldset className={styles.tabs}>
        <legend className="unseen">{words.show}</legend>
        {tabs
          .filter((each) => each === 'all' || each === tab || counts[each] > 0)
          .map((each) => (
            <button
              key={each}
              type="button"
              className={styles.tab}
              aria-pressed={each === tab}
              onClick={() => onTab(each)}
            >
              {each !== 'all' && <OutcomeIcon outcome={each} />}
              {words.tabs[each]}
              <span className={styles.count}>{list.strip.count(counts[each])}</span>
            </button>
          ))}
      </fieldset>
      <PageSearch
        ref={box}
        className={styles.search}
        label={words.search}
        clearLabel={words.clearSearch}
        text={search}
        onSearch={onSearch}
        pause={PAUSE_MS}
      />
    </div>
  )
}

/** Stores all that can be, or none of it. */
function AllTick({ counts, onAll }: Pick<Props, 'counts' | 'onAll'>) {
  const words = useImportingWords().importing.plan
  const stored = counts.create + counts.update + counts.rename
  if (stored + counts.left === 0) return null
  return (
    <Checkbox
      aria-label={words.tick}
      checked={counts.left === 0}
      mixed={counts.left > 0 && stored > 0}
      onChange={() => onAll(counts.left > 0 ? 'in' : 'out')}
    />
  )
}
