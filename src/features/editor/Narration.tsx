import type { Segment } from '#domain/narrate.ts'
import { lex } from '#expression/lexer.ts'
import { ExpressionText } from '#ui/ExpressionText.tsx'
import styles from './Narration.module.css'

/** What an operation will do, in sentences; tags, names and what is missing set apart. */
export function Narration({ segments }: { readonly segments: readonly Segment[] }) {
  return (
    <p className={styles.narration}>
      {segments.map((segment, at) => (
        // Sentences are written anew as a whole: a segment has no identity beyond its place.
        <Stretch key={at} segment={segment} />
      ))}
    </p>
  )
}

function Stretch({ segment: { as, text } }: { readonly segment: Segment }) {
  if (as === 'plain') return text
  if (as === 'code') return <ExpressionText tokens={lex(text)} />
  if (as === 'tag') return <code className={styles.tag}>{text}</code>
  return <strong className={styles[as]}>{text}</strong>
}
