import { testsOf, withTests } from '#domain/column-tests.ts'
import { dayOf, firstMoment } from '#fields/filters/days.ts'
import { Menu } from '#ui/Menu.tsx'
import { localMoment } from '#ui/moment.ts'
import { useWords } from '#ui/words.ts'
import styles from './FilterChips.module.css'
import type { ListView } from './use-list-view.ts'

interface Props {
  readonly view: ListView
  /** Another day than those at hand. */
  readonly onDate: () => void
}

const HOUR_MS = 3_600_000

/** Only what was saved since a moment; a record never saved again counts by when it was created. */
export function ChangedSince({ view, onDate }: Props) {
  const { filters, code } = useWords()
  const words = filters.changed
  const tests = testsOf(view.query, 'modifiedDate')
  const [from] = tests.from ?? []
  const since = (moment: string) =>
    view.change(withTests(view.query, 'modifiedDate', { ...tests, from: [moment] }))
  const { from: _, ...others } = tests
  const any = {
    label: words.any,
    onSelect: () => view.change(withTests(view.query, 'modifiedDate', others)),
  }
  return (
    <Menu
      label={words.label}
      entries={[
        { label: words.today, onSelect: () => since(thisMorning()) },
        { label: words.day, onSelect: () => since(hoursAgo(24)) },
        { label: words.week, onSelect: () => since(hoursAgo(24 * 7)) },
        { label: words.date, onSelect: onDate },
        ...(from === undefined ? [] : (['divider', any] as const)),
      ]}
      renderTrigger={(trigger) => (
        <button
          type="button"
          className={styles.toggle}
          data-on={from === undefined ? undefined : ''}
          {...trigger}
        >
          {from === undefined ? words.button : words.since(localMoment(from, code))}
        </button>
      )}
    />
  )
}

function thisMorning(): string {
  return firstMoment(dayOf(new Date().toISOString()))
}

function hoursAgo(hours: number): string {
  return new Date(Date.now() - hours * HOUR_MS).toISOString()
}
