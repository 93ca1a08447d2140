import { useEffect, useState } from 'react'
import { TextButton } from './Button.tsx'
import styles from './Slow.module.css'
import { type Done, isLong, secondsLeft } from './time-left.ts'
import { useWords } from './words.ts'

interface Props {
  readonly text: string
  /** Null until it is known. */
  readonly progress: Done | null
  /** What calling it off is called. */
  readonly stop: string
  readonly onStop: () => void
  readonly className?: string | undefined
}

/**
 * What takes its time: said after a second, with how far it is and the way to call it off; after ten seconds with what is
 * left.
 */
export function Slow({ text, progress, stop, onStop, className = '' }: Props) {
  const words = useWords().shell.slow
  const seconds = useSeconds()
  if (!isLong(seconds)) return null
  const left = secondsLeft(progress, seconds)
  return (
    <div className={`${styles.slow} ${className}`}>
      <output>{text}</output>
      <progress
        className={styles.progress}
        aria-label={text}
        {...(progress === null ? {} : { value: progress.done, max: progress.total })}
      />
      {left !== null && <span>{words.left(left)}</span>}
      <TextButton onClick={onStop}>{stop}</TextButton>
    </div>
  )
}

/** How long it has been there. Talks to the clock. */
function useSeconds(): number {
  const [seconds, setSeconds] = useState(0)
  useEffect(() => {
    const timer = setInterval(() => setSeconds((now) => now + 1), 1000)
    return () => clearInterval(timer)
  }, [])
  return seconds
}
