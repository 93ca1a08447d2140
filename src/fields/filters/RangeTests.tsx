import { useId, useState } from 'react'
import { canonicalDecimal } from '#domain/wire.ts'
import { TextInput } from '#ui/TextInput.tsx'
import { useSettledText } from '#ui/use-settled-text.ts'
import { useWords } from '#ui/words.ts'
import { numberMarks, readDecimal, writeNumber } from '../number-text.ts'
import { dayOf, firstMoment, lastMoment } from './days.ts'
import type { FilterProps } from './filter-props.ts'
import styles from './filters.module.css'

/** No less than one number, and no more than another. */
export function NumberRange(props: FilterProps) {
  const words = useWords().filters
  return (
    <div className={styles.range}>
      <NumberEnd {...props} end="from" label={words.from} />
      <NumberEnd {...props} end="to" label={words.to} />
    </div>
  )
}

/** Whole days of the engineer's own clock. */
export function DateRange(props: FilterProps) {
  const words = useWords().filters
  return (
    <div className={styles.range}>
      <DayEnd {...props} end="from" label={words.since} />
      <DayEnd {...props} end="to" label={words.until} />
    </div>
  )
}

interface EndProps extends Pick<FilterProps, 'tests' | 'onChange'> {
  readonly end: 'from' | 'to'
  readonly label: string
}

function NumberEnd({ tests, onChange, end, label }: EndProps) {
  const words = useWords()
  const marks = numberMarks(words.code)
  const id = useId()
  const [isWrong, setWrong] = useState(false)
  const input = useSettledText(writeNumber(tests[end]?.[0] ?? null, marks), (text) => {
    const number = readDecimal(text, marks)
    const isNumber = number === null || canonicalDecimal(number) !== null
    setWrong(!isNumber)
    if (isNumber) onChange(withEnd(tests, end, number))
  })
  return (
    <div>
      <label className={styles.label} htmlFor={id}>
        {label}
      </label>
      <TextInput
        id={id}
        numeric
        inputMode="decimal"
        state={isWrong ? 'error' : undefined}
        aria-describedby={isWrong ? `${id}e` : undefined}
        value={input.value}
        onChange={(event) => input.onText(event.currentTarget.value)}
        onBlur={input.onSettle}
        onKeyDown={(event) => {
          if (event.key === 'Enter') input.onSettle()
        }}
      />
      {isWrong && (
        <p id={`${id}e`} className={styles.wrong}>
          {words.filters.notANumber}
        </p>
      )}
    </div>
  )
}

function DayEnd({ tests, onChange, end, label }: EndProps) {
  const id = useId()
  const momentOf = end === 'from' ? firstMoment : lastMoment
  return (
    <div>
      <label className={styles.label} htmlFor={id}>
        {label}
      </label>
      <TextInput
        id={id}
        type="date"
        value={dayOf(tests[end]?.[0])}
        onChange={(event) => {
          const { value } = event.currentTarget
          onChange(withEnd(tests, end, value === '' ? null : momentOf(value)))
        }}
      />
    </div>
  )
}

function withEnd(tests: EndProps['tests'], end: 'from' | 'to', value: string | null): EndProps['tests'] {
  const { [end]: _, empty: __, ...others } = tests
  return value === null ? others : { ...others, [end]: [value] }
}
