import {
  IconAlertCircle,
  IconArrowsSplit2,
  IconCircleOff,
  IconCursorText,
  IconEqual,
  IconPencil,
  IconPlus,
} from '@tabler/icons-react'
import type { ComponentType } from 'react'
import type { RowState } from './row-state.ts'
import styles from './PlanTools.module.css'

/** The mark of what becomes of a row; its word stands beside it. */
export function OutcomeIcon({ outcome }: { readonly outcome: RowState }) {
  const Icon = icons[outcome]
  return (
    <span className={styles.icon} data-outcome={outcome}>
      <Icon size={14} stroke={1.5} aria-hidden />
    </span>
  )
}

interface Looks {
  readonly size: number
  readonly stroke: number
  readonly 'aria-hidden': true
}

const icons: Readonly<Record<RowState, ComponentType<Looks>>> = {
  create: IconPlus,
  update: IconPencil,
  rename: IconCursorText,
  unchanged: IconEqual,
  ambiguous: IconArrowsSplit2,
  refused: IconAlertCircle,
  left: IconCircleOff,
}
