import type { Segment } from '#domain/narrate.ts'
import { lex } from '#expression/lexer.ts'
import { ExpressionText } from '#ui/ExpressionText.tsx'
import styles from './Narration.module.css'

/** What an operation will do, in sentences; tags, names and what is missing set apart. */
export function Narration({ segments }: { readonly segments: readonly Segment[] }) {
  return (
    <p className={styles.narration}>
      {segments.map((segment, at) => (segment.as === 'plain' ? segment.text : marked(segment, at)))}
    </p>
  )
}

/** Sentences are written anew as a whole: a segment has no identity beyond its place. */
function marked({ as, text }: Segment, at: number) {
  if (as === 'code') return <ExpressionText key={at} tokens={lex(text)} />
  if (as === 'tag') {
    return (
      <code key={at} className={styles.tag}>
        {text}
      </code>
    )
  }
  return (
    <strong key={at} className={styles[as]}>
      {text}
    </strong>
  )
}
