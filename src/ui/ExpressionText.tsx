import styles from './ExpressionText.module.css'

/** A stretch of an expression and what it is, as a lexer has it. */
export interface PaintedToken {
  readonly kind: string
  readonly text: string
}

interface Props {
  readonly tokens: readonly PaintedToken[]
  /** How many letters can be seen: what lies beyond needs no colours. */
  readonly letters?: number
}

/** An expression with its parts in their colours; it flows with the text around it. */
export function ExpressionText({ tokens, letters }: Props) {
  return (
    <code className={styles.expression}>
      {(letters === undefined ? tokens : seen(tokens, letters)).map(({ kind, text }, at) =>
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

/** The tokens that begin within so many letters, and all others as one plain text. */
function seen(tokens: readonly PaintedToken[], letters: number): readonly PaintedToken[] {
  let end = 0
  const hidden = tokens.findIndex(({ text }) => {
    const isHidden = end > letters
    end += text.length
    return isHidden
  })
  if (hidden === -1) return tokens
  const rest = tokens.slice(hidden).map(({ text }) => text)
  return [...tokens.slice(0, hidden), { kind: '', text: rest.join('') }]
}
