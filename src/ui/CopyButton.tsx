import { IconCheck, IconCopy } from '@tabler/icons-react'
import { type ReactNode, useState } from 'react'
import { copyText } from './copy-text.ts'
import styles from './CopyButton.module.css'

interface Props {
  /** Asked for when the button is pressed. */
  text: () => string
  children: ReactNode
  /** What the button says for two seconds after it copied. */
  copied: string
  failed: string
}

const SHOWN_FOR = 2_000

/** Copies a text, and says in its own place that it did. */
export function CopyButton({ text, children, copied, failed }: Props) {
  const [outcome, setOutcome] = useState<'copied' | 'failed' | null>(null)
  const copy = async () => {
    setOutcome((await copyText(text())) ? 'copied' : 'failed')
    setTimeout(() => setOutcome(null), SHOWN_FOR)
  }
  const Icon = outcome === 'copied' ? IconCheck : IconCopy
  return (
    <button type="button" className={styles.button} onClick={() => void copy()}>
      <Icon size={16} stroke={1.5} aria-hidden="true" />
      <span aria-live="polite">{outcome === null ? children : outcome === 'copied' ? copied : failed}</span>
    </button>
  )
}
