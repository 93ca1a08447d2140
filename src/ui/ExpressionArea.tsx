import type { ComponentProps, ReactNode } from 'react'
import styles from './ExpressionArea.module.css'

interface Props extends Omit<ComponentProps<'textarea'>, 'children'> {
  /** The same text in colour; it must change with every change of the text. */
  painted: ReactNode
  /** Stands at the right of the text: its count, its buttons. */
  beside: ReactNode
}

/**
 * A text area for expressions. The coloured text lies beneath the area, gives both their height and scrolls with it, so
 * that nothing is measured; the area itself shows only the caret and the selection.
 */
export function ExpressionArea({ painted, beside, ...area }: Props) {
  return (
    <div
      className={styles.field}
      data-invalid={area['aria-invalid'] || undefined}
      data-disabled={area.disabled || undefined}
    >
      <div className={styles.scroll}>
        <div className={styles.stack}>
          <div className={styles.painted} aria-hidden="true">
            {painted}
          </div>
          <textarea
            {...area}
            className={styles.area}
            rows={1}
            spellCheck={false}
            autoComplete="off"
            autoCapitalize="off"
            autoCorrect="off"
          />
        </div>
      </div>
      <div className={styles.beside}>{beside}</div>
    </div>
  )
}
