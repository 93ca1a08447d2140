import { useCallback, useRef } from 'react'
import { Checkbox } from '#ui/Checkbox.tsx'
import { PageSearch } from '#ui/PageSearch.tsx'
import { useKey } from '#ui/use-key.ts'
import { useImportWords } from './words.ts'
import { useImportModel } from './import-model.ts'
import { leaveOut, takeIn } from './mends.ts'
import { OutcomeIcon } from './OutcomeIcon.tsx'
import { canTick, type Tab, tabs } from './plan-rows.ts'
import styles from './PlanTools.module.css'

interface Props {
  readonly tab: Tab
  readonly onTab: (tab: Tab) => void
  readonly search: string
  readonly onSearch: (text: string) => void
}

const PAUSE_MS = 150

/** Which rows of the plan are shown. */
export function PlanTools({ tab, onTab, search, onSearch }: Props) {
  const { importing, list } = useImportWords()
  const words = importing.plan
  const { counts } = useImportModel()
  const box = useRef<HTMLInputElement>(null)
  useKey(
    '/',
    useCallback(() => box.current?.focus(), []),
  )
  return (
    <div className={styles.tools}>
      <AllTick />
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
function AllTick() {
  const words = useImportWords().importing.plan
  const { rows, counts, decide } = useImportModel()
  const stored = counts.create + counts.update + counts.rename
  if (stored + counts.left === 0) return null
  const change = () =>
    decide((mends) =>
      counts.left > 0
        ? takeIn(
            mends,
            rows.map(({ row }) => row),
          )
        : leaveOut(mends, rows.filter(canTick)),
    )
  return (
    <Checkbox
      aria-label={words.tick}
      checked={counts.left === 0}
      mixed={counts.left > 0 && stored > 0}
      onChange={change}
    />
  )
}
