import { lex } from '#expression/lexer.ts'
import { soleTag, withoutProvider } from '#expression/references.ts'
import { ExpressionText } from '#ui/ExpressionText.tsx'
import { fitTag } from '#ui/path-fit.ts'
import { tip } from '#ui/tip.ts'
import styles from './cells.module.css'

interface Props {
  readonly expression: string
  readonly letters: number
}

/** An expression in a cell: the tail of its tag where it is one tag and no more, else as much of it as fits. */
export function TagOrExpression({ expression, letters }: Props) {
  const tag = soleTag(expression)
  return (
    <span className={styles.expression} {...tip(expression)}>
      {tag === null ? (
        <ExpressionText tokens={lex(expression)} letters={letters} />
      ) : (
        fitTag(withoutProvider(tag), letters)
      )}
    </span>
  )
}
