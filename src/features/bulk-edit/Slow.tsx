import { useEffect, useState } from 'react'
import type { Progress } from '#data/bulk-stream.ts'
import { TextButton } from '#ui/Button.tsx'
import styles from './CommitBar.module.css'

interface Props {
  readonly text: string
  readonly progress: Progress | null
  readonly stop: string
  readonly onStop: () => void
}

/** What takes its time, how far it is, and the way to call it off. What is done sooner needs no word. */
export function Slow({ text, progress, stop, onStop }: Props) {
  if (!useIsLong()) return null
  return (
    <output className={styles.slow}>
      {text}
      <progress
        className={styles.progress}
        aria-label={text}
        {...(progress === null ? {} : { value: progress.done, max: progress.total })}
      />
      <TextButton onClick={onStop}>{stop}</TextButton>
    </output>
  )
}

const PATIENCE_MS = 1_000

/** Talks to the clock. */
function useIsLong(): boolean {
  const [isLong, setLong] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), PATIENCE_MS)
    return () => clearTimeout(timer)
  }, [])
  return isLong
}
