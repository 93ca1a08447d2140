import { useContract } from '#data/use-host.ts'
import { fieldOf } from '#domain/catalogue/index.ts'
import { wordFor } from '#domain/words/words.ts'
import { Button } from '#ui/Button.tsx'
import { Segmented } from '#ui/Segmented.tsx'
import { useWords } from '#ui/words.ts'
import styles from './FilterPanel.module.css'
import { filterCount, unfiltered } from './set-filters.ts'
import type { ListView } from './use-list-view.ts'

/** What the list can be narrowed to; each choice acts at once. */
export function FilterPanel({ view }: { readonly view: ListView }) {
  const words = useWords()
  const { filters } = words.list
  const contract = useContract()
  const { query, change } = view
  return (
    <div className={styles.panel}>
      <Choices
        title={filters.type}
        values={fieldOf(contract, 'operationType')?.values ?? []}
        wordOf={(value) => wordFor(words, 'operationType', value)}
        chosen={query.type}
        onChange={(type) => change({ type })}
      />
      <Choices
        title={filters.status}
        values={fieldOf(contract, 'status')?.values ?? []}
        wordOf={(value) => wordFor(words, 'status', value)}
        chosen={query.status}
        onChange={(status) => change({ status })}
      />
      <div className={styles.either}>
        <Either title={filters.enabled} value={query.enabled} onChange={(enabled) => change({ enabled })} />
        <Either
          title={filters.complete}
          value={query.complete}
          onChange={(complete) => change({ complete })}
        />
      </div>
      <div className={styles.foot}>
        <Button
          disabled={filterCount(query) === 0}
          onClick={() => change({ ...unfiltered, q: query.q, location: query.location })}
        >
          {filters.clear}
        </Button>
      </div>
    </div>
  )
}

interface ChoicesProps {
  readonly title: string
  readonly values: readonly string[]
  readonly wordOf: (value: string) => string
  readonly chosen: readonly string[]
  readonly onChange: (chosen: readonly string[]) => void
}

function Choices({ title, values, wordOf, chosen, onChange }: ChoicesProps) {
  return (
    <fieldset className={styles.choices}>
      <legend className={styles.title}>{title}</legend>
      {values.map((value) => (
        <label key={value} className={styles.choice}>
          <input
            type="checkbox"
            className={styles.box}
            checked={chosen.includes(value)}
            onChange={(event) =>
              onChange(
                event.currentTarget.checked ? [...chosen, value] : chosen.filter((each) => each !== value),
              )
            }
          />
          {wordOf(value)}
        </label>
      ))}
    </fieldset>
  )
}

interface EitherProps {
  readonly title: string
  readonly value: boolean | null
  readonly onChange: (value: boolean | null) => void
}

function Either({ title, value, onChange }: EitherProps) {
  const words = useWords().list.filters
  const segments = [
    { value: 'any', label: words.any },
    { value: 'yes', label: words.yes },
    { value: 'no', label: words.no },
  ] as const
  return (
    <div>
      <p className={styles.title}>{title}</p>
      <Segmented
        label={title}
        segments={segments}
        value={value === null ? 'any' : value ? 'yes' : 'no'}
        onChange={(chosen) => onChange(chosen === 'any' ? null : chosen === 'yes')}
      />
    </div>
  )
}
