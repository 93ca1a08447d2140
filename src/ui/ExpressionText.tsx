import styles from './ExpressionText.module.css'
import { type PaintedToken, seenTokens } from './painted-token.ts'

interface Props {
  readonly tokens: readonly PaintedToken[]
  /** How many letters can be seen: what lies beyond needs no colours. */
  readonly letters?: number
}

/** An expression with its parts in their colours; it flows with the text around it. */
export function ExpressionText({ tokens, letters }: Props) {
  return (
    <code className={styles.expression}>
      {(letters === undefined ? tokens : seenTokens(tokens, letters)).map(({ kind, text }, at) =>
        styles[kind] === undefined ? (
          text
        ) : (
          // Tokens have no identity beyond their place.
          <span key={at} className={styles[kind]}>
            {text}
          </span>
        ),
      )}
    </code>
  )
}
