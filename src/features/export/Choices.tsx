import { useId } from 'react'
import styles from './ExportPanel.module.css'

interface Item<V extends string> {
  readonly value: V
  readonly label: string
  /** More about it, in smaller letters. */
  readonly says?: string
}

interface Props<V extends string> {
  readonly legend: string
  readonly items: readonly Item<V>[]
  readonly value: V
  readonly onChange: (value: V) => void
}

/** One of a few, each on a line of its own. */
export function Choices<V extends string>({ legend, items, value, onChange }: Props<V>) {
  const name = useId()
  return (
    <fieldset>
      <legend className={styles.legend}>{legend}</legend>
      {items.map((item) => (
        <div key={item.value} className={styles.choice}>
          <input
            type="radio"
            id={`${name}${item.value}`}
            name={name}
            checked={item.value === value}
            onChange={() => onChange(item.value)}
            aria-describedby={item.says === undefined ? undefined : `${name}${item.value}-says`}
          />
          <label htmlFor={`${name}${item.value}`}>{item.label}</label>
          {item.says !== undefined && (
            <small id={`${name}${item.value}-says`} className={styles.says}>
              {item.says}
            </small>
          )}
        </div>
      ))}
    </fieldset>
  )
}
