import {
  IconArrowBackUp,
  IconArrowDownToArc,
  IconArrowForwardUp,
  IconTable,
  IconX,
} from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { Button, IconButton } from '#ui/Button.tsx'
import type { entryActs } from './entry-acts.ts'
import styles from './GridEditPage.module.css'
import type { GridModel } from './use-grid-model.ts'

interface Props {
  readonly model: GridModel
  readonly acts: ReturnType<typeof entryActs>
  readonly title: string
  readonly filters: ReactNode
  readonly tools: ReactNode
  readonly onLeave: () => void
}

export function GridToolbar({ model, acts, title, filters, tools, onLeave }: Props) {
  const words = model.words.grid
  return (
    <div className={styles.toolbar}>
      <h1 className={styles.title}>{title}</h1>
      <span className={styles.mode}>
        <IconTable size={16} stroke={1.5} aria-hidden />
        {model.words.list.gridEdit}
      </span>
      <div className={styles.filters}>{filters}</div>
      <Steps model={model} acts={acts} />
      <Button
        variant="quiet"
        shortcut={words.keys.fillDown}
        icon={<IconArrowDownToArc size={16} stroke={1.5} aria-hidden />}
        onClick={acts.onFillDown}
      >
        {words.fillDown}
      </Button>
      {tools}
      <Button icon={<IconX size={16} stroke={1.5} aria-hidden />} onClick={onLeave}>
        {words.leave}
      </Button>
    </div>
  )
}

/** Back and forth in what was entered. */
function Steps({ model, acts }: Pick<Props, 'model' | 'acts'>) {
  const words = model.words.grid
  const { past, future } = model.pending.steps
  return (
    <>
      <IconButton
        className={styles.act}
        label={words.undo}
        aria-disabled={past.length === 0}
        onClick={acts.onUndo}
      >
        <IconArrowBackUp size={16} stroke={1.5} aria-hidden />
      </IconButton>
      <IconButton
        className={styles.act}
        label={words.redo}
        aria-disabled={future.length === 0}
        onClick={acts.onRedo}
      >
        <IconArrowForwardUp size={16} stroke={1.5} aria-hidden />
      </IconButton>
    </>
  )
}
