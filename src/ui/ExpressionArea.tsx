import type { ReactNode } from 'react'
import styles from './ExpressionArea.module.css'
import { PaintedArea, type PaintedAreaProps } from './PaintedArea.tsx'

interface Props extends PaintedAreaProps {
  /** Stands at the right of the text: its count, its buttons. */
  beside: ReactNode
}

/** A text area for expressions in a form: it grows to six lines, then it scrolls. */
export function ExpressionArea({ beside, ...area }: Props) {
  return (
    <div
      className={styles.field}
      data-invalid={area['aria-invalid'] || undefined}
      data-disabled={area.disabled || undefined}
    >
      <div className={styles.scroll}>
        <PaintedArea {...area} />
      </div>
      <div className={styles.beside}>{beside}</div>
    </div>
  )
}
