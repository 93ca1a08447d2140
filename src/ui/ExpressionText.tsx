import styles from './ExpressionText.module.css'

/** A stretch of an expression and what it is, as a lexer has it. */
export interface PaintedToken {
  readonly kind: string
  readonly text: string
}

/** An expression with its parts in their colours; it flows with the text around it. */
export function ExpressionText({ tokens }: { tokens: readonly PaintedToken[] }) {
  return (
    <code className={styles.expression}>
      {tokens.map(({ kind, text }, at) =>
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
