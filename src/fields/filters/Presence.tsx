import { Segmented } from '#ui/Segmented.tsx'
import { useWords } from '#ui/words.ts'
import type { FilterProps } from './filter-props.ts'
import styles from './filters.module.css'

/** Whether there is anything in the column at all. */
export function Presence({ tests, onChange }: FilterProps) {
  const words = useWords().filters.presence
  const [empty] = tests.empty ?? []
  const { empty: _, ...others } = tests
  return (
    <div>
      <p className={styles.label}>{words.label}</p>
      <Segmented
        label={words.label}
        segments={[
          { value: 'any', label: words.any },
          { value: 'false', label: words.filled },
          { value: 'true', label: words.empty },
        ]}
        value={empty ?? 'any'}
        // What is empty contains nothing and is nothing.
        onChange={(chosen) =>
          onChange(
            chosen === 'any'
              ? others
              : chosen === 'true'
                ? { empty: ['true'] }
                : { ...others, empty: ['false'] },
          )
        }
      />
    </div>
  )
}
