import type { ComponentProps, ReactNode } from 'react'
import styles from './PaintedArea.module.css'

export interface PaintedAreaProps extends Omit<ComponentProps<'textarea'>, 'children'> {
  /** The same text in colour; it must change with every change of the text. */
  painted: ReactNode
}

/**
 * A text area whose text is coloured. The coloured text lies beneath the area and gives both their height, so that nothing
 * is measured; the area itself shows only the caret and the selection. `--painted-padding` is the room around the text.
 */
export function PaintedArea({ painted, ...area }: PaintedAreaProps) {
  return (
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
  )
}
