import { useQuery } from '@tanstack/react-query'
import { operationQueries } from '#data/operations.ts'
import { useContract } from '#data/use-host.ts'
import { fieldOf } from '#domain/catalogue/index.ts'
import { columnKindOf } from '#domain/column-filter.ts'
import { wordFor } from '#domain/words/words.ts'
import { Box } from '#ui/Box.tsx'
import { useWords } from '#ui/words.ts'
import { flagWord } from '../short-word.ts'
import type { FilterProps } from './filter-props.ts'
import styles from './filters.module.css'

/** Any of a few values, each with how often it occurs. */
export function ValueTests({ column, label, tests, onChange, filter }: FilterProps) {
  const words = useWords()
  const contract = useContract()
  const { data: counts = [] } = useQuery(operationQueries.valueCounts(filter, column))
  const isFlag = columnKindOf(column) === 'flag'
  const offered = isFlag ? ['true', 'false'] : (fieldOf(contract, column)?.values ?? [])
  const found = counts.flatMap(({ value }) => (value === null || offered.includes(value) ? [] : [value]))
  const countOf = (value: string | null) => counts.find((each) => each.value === value)?.count ?? 0
  const wordOf = (value: string) =>
    isFlag ? flagWord(words, value === 'true') : wordFor(words, column, value)
  const chosen = tests.is ?? []
  const isEmpty = tests.empty?.[0] === 'true'
  return (
    <fieldset>
      <legend className="unseen">{label}</legend>
      {[...offered, ...found].map((value) => (
        <Choice
          key={value}
          label={wordOf(value)}
          count={countOf(value)}
          checked={chosen.includes(value)}
          onChange={(on) =>
            onChange({ is: on ? [...chosen, value] : chosen.filter((each) => each !== value) })
          }
        />
      ))}
      {(countOf(null) > 0 || isEmpty) && (
        <Choice
          label={words.filters.empty}
          count={countOf(null)}
          checked={isEmpty}
          onChange={(on) => onChange(on ? { empty: ['true'] } : {})}
        />
      )}
    </fieldset>
  )
}

interface ChoiceProps {
  readonly label: string
  readonly count: number
  readonly checked: boolean
  readonly onChange: (on: boolean) => void
}

function Choice({ label, count, checked, onChange }: ChoiceProps) {
  const { strip } = useWords().list
  return (
    <label className={styles.choice}>
      <Box checked={checked} onChange={(event) => onChange(event.currentTarget.checked)} />
      <span className={styles.word}>{label}</span>
      <span className={styles.count}>{strip.count(count)}</span>
    </label>
  )
}
