import { FieldPart } from './FieldPart.tsx'
import styles from './FormLine.module.css'
import type { FormLine as Line } from './layout.ts'

/** A line of a form: one field, or two that belong together. */
export function FormLine({ line: { first, second, shape, help } }: { readonly line: Line }) {
  return (
    <div className={styles.line} data-shape={shape}>
      <FieldPart field={first} help={help} />
      {second !== null && <FieldPart field={second} place="second" unseenLabel={shape === 'attached'} />}
    </div>
  )
}
