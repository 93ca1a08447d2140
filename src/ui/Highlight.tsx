import styles from './Highlight.module.css'

interface Props {
  readonly text: string
  /** The words that were searched for. */
  readonly sought: string
}

/** The text with what was searched for made visible in it. */
export function Highlight({ text, sought }: Props) {
  const words = sought.trim().split(/\s+/).filter(Boolean)
  if (words.length === 0) return text
  const pattern = new RegExp(`(${words.map(escape).join('|')})`, 'giu')
  // Cut by one group, so every second part is a match.
  return text.split(pattern).map((part, index) =>
    index % 2 === 0 ? (
      part
    ) : (
      <mark key={`${index} ${part}`} className={styles.mark}>
        {part}
      </mark>
    ),
  )
}

function escape(word: string): string {
  return word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}
