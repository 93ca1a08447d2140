/** A stretch of an expression and what it is, as a lexer has it. */
export interface PaintedToken {
  readonly kind: string
  readonly text: string
}

/** The tokens that begin within so many letters, and all others as one plain text. */
export function seenTokens(tokens: readonly PaintedToken[], letters: number): readonly PaintedToken[] {
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
