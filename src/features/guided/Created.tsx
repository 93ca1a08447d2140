import { Link } from '@tanstack/react-router'
import { useEffect, useRef } from 'react'
import { useStore } from '#data/store.ts'
import type { SavedOperation } from '#domain/saved.ts'
import { useFormScope } from '#fields/form-scope.ts'
import { Button, buttonClass } from '#ui/Button.tsx'
import styles from './Guided.module.css'
import { useGuidedWords } from './words.ts'

interface Props {
  readonly saved: SavedOperation
  readonly onAnother: () => void
  readonly onFresh: () => void
}

/** The operation is there; the ways on from it. */
export function Created({ saved, onAnother, onFresh }: Props) {
  const words = useGuidedWords().guided.created
  const { view } = useFormScope()
  const missing = useStore(view, ({ lacking }) => Object.keys(lacking).length)
  const heading = useRef<HTMLHeadingElement>(null)
  // Talks to the document: the answer is read out, since the button that was pressed is gone.
  useEffect(() => heading.current?.focus(), [])
  return (
    <div className={styles.question}>
      <div className={styles.asked}>
        <h2 ref={heading} tabIndex={-1} className={styles.heading}>
          {words.title(saved.operation.name ?? '')}
        </h2>
        <p className={styles.hint}>{missing === 0 ? words.complete : words.incomplete(missing)}</p>
        <div className={styles.ways}>
          <Link to="/operations/$id" params={{ id: saved.id }} className={buttonClass('primary')}>
            {words.openIt}
          </Link>
          <Button onClick={onAnother}>{words.another}</Button>
          <Button onClick={onFresh}>{words.fresh}</Button>
          <Link to="/operations" className={buttonClass('quiet')}>
            {words.list}
          </Link>
        </div>
      </div>
    </div>
  )
}
