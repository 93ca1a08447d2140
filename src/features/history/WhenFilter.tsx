import { IconChevronDown, IconHistory } from '@tabler/icons-react'
import type { LateWords } from '#domain/words/words.ts'
import { Button } from '#ui/Button.tsx'
import { Popover } from '#ui/Popover.tsx'
import styles from './HistoryFilters.module.css'
import type { HistorySearch } from './history-search.ts'
import type { HistoryView } from './use-history.ts'
import { useHistoryWords } from './words.ts'

type When = Pick<HistorySearch, 'when' | 'from' | 'to'>

/** When the listed change sets were saved: at any time, lately, or between two days. */
export function WhenFilter({ view }: { readonly view: HistoryView }) {
  const words = useHistoryWords().history.filters
  const chosen = chosenIn(words, view.search)
  return (
    <Popover
      label={words.when}
      position="bottom-end"
      renderTrigger={(props) => (
        <Button icon={<IconHistory size={16} stroke={1.5} aria-hidden />} {...props}>
          <span className={styles.chosen}>{chosen}</span>
          <IconChevronDown size={16} stroke={1.5} aria-hidden />
        </Button>
      )}
    >
      {() => <Choices view={view} />}
    </Popover>
  )
}

function chosenIn(words: LateWords['history']['filters'], { when, from = '', to = '' }: When): string {
  if (when !== undefined) return words[when]
  return from === '' && to === '' ? words.anyTime : words.between(from, to)
}

function Choices({ view }: { readonly view: HistoryView }) {
  const words = useHistoryWords().history.filters
  const { when, from = '', to = '', ...rest } = view.search
  const isDated = from !== '' || to !== ''
  const spans = [
    [words.anyTime, when === undefined && !isDated, rest],
    [words.today, when === 'today', { ...rest, when: 'today' }],
    [words.week, when === 'week', { ...rest, when: 'week' }],
  ] as const
  const date = (name: 'from' | 'to', day: string) => {
    const dates = Object.entries({ from, to, [name]: day }).filter(([, value]) => value !== '')
    view.change({ ...rest, ...Object.fromEntries(dates) })
  }
  return (
    <div className={styles.when}>
      <fieldset>
        <legend className={styles.legend}>{words.when}</legend>
        {spans.map(([label, checked, search]) => (
          <label key={label} className={styles.span}>
            <input type="radio" name="when" checked={checked} onChange={() => view.change(search)} />
            {label}
          </label>
        ))}
      </fieldset>
      <fieldset className={styles.dates}>
        <legend className={styles.legend}>{words.dates}</legend>
        {(['from', 'to'] as const).map((name) => (
          <label key={name} className={styles.date}>
            {words[name]}
            <input
              type="date"
              className={styles.day}
              value={{ from, to }[name]}
              onChange={(event) => date(name, event.currentTarget.value)}
            />
          </label>
        ))}
      </fieldset>
    </div>
  )
}
