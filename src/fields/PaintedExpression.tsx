import { lex } from '#expression/lexer.ts'
import { ExpressionText } from '#ui/ExpressionText.tsx'

/** An expression in its colours, as it lies beneath the area in which it is typed. */
export function PaintedExpression({ text }: { readonly text: string }) {
  // A line that has just been begun has no height unless something stands on it.
  return <ExpressionText tokens={[...lex(text), { kind: 'end', text: '\u200b' }]} />
}
