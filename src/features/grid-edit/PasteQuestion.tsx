import { type KeyboardEvent, useLayoutEffect, useRef } from 'react'
import { Button } from '#ui/Button.tsx'
import { columnsIn, rowsIn } from '#ui/edit-grid-block.ts'
import type { Asking } from './clipboard-acts.ts'
import styles from './PasteQuestion.module.css'
import { useGridWords } from './words.ts'

export interface PasteQuestionProps {
  readonly asking: Asking
  readonly onAnswer: (answer: 'all' | 'only' | 'cancel') => void
}

/** The clipboard holds more than is selected: what of it is meant. */
export function PasteQuestion({ asking, onAnswer }: PasteQuestionProps) {
  const { paste: words, keys } = useGridWords().grid
  const { rows, columns, selected, wanted, all, wrong } = asking
  const fitting = [rowsIn(wanted), columnsIn(wanted)] as const
  const meant = [Math.min(rows, rowsIn(selected)), Math.min(columns, columnsIn(selected))] as const
  const beyond = [rows - fitting[0], columns - fitting[1]] as const
  const box = useRef<HTMLDivElement>(null)
  // Talks to the layout, and to the focus: the question stands below the block, and the keys that pasted answer it.
  useLayoutEffect(() => {
    if (box.current !== null) standBelow(box.current)
    box.current?.querySelector('button')?.focus()
  }, [])
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') onAnswer('cancel')
    if (event.key === 'Tab') keepWithin(event, box.current)
  }
  return (
    // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role, jsx-a11y/no-noninteractive-element-interactions -- a dialog element would stand in the browser's middle
    <div ref={box} role="dialog" aria-label={words.label} className={styles.question} onKeyDown={onKeyDown}>
      <p className={styles.title}>{words.title(rows, columns, rowsIn(selected), columnsIn(selected))}</p>
      <p>{words.differ(all.changed, fitting[0] * fitting[1], wrong)}</p>
      {beyond.some((left) => left > 0) && <p>{words.beyond(...beyond)}</p>}
      <div className={styles.answers}>
        <Button variant="primary" shortcut={keys.yes} onClick={() => onAnswer('all')}>
          {words.all(...fitting)}
        </Button>
        {fitting.some((size, at) => size !== meant[at]) && (
          <Button onClick={() => onAnswer('only')}>{words.only(...meant)}</Button>
        )}
        <Button variant="quiet" shortcut={keys.no} onClick={() => onAnswer('cancel')}>
          {words.cancel}
        </Button>
      </div>
    </div>
  )
}

/** Below the last cell of the wanted block where that is in sight; else where it stands by itself. */
function standBelow(question: HTMLElement) {
  const frame = question.parentElement
  const last = frame?.querySelector('[data-edges~="b"][data-edges~="r"][data-dashed]')
  if (frame === null || last == null) return
  const [within, cell] = [frame.getBoundingClientRect(), last.getBoundingClientRect()]
  const top = cell.bottom - within.top + GAP
  if (top + question.offsetHeight > within.height || cell.bottom < within.top) return
  const right = Math.max(GAP, within.right - cell.right)
  question.style.top = `${top}px`
  question.style.bottom = 'auto'
  question.style.right = `${Math.min(right, within.width - question.offsetWidth - GAP)}px`
}

const GAP = 8

function keepWithin(event: KeyboardEvent, box: HTMLElement | null) {
  const buttons = [...(box?.querySelectorAll('button') ?? [])]
  const at = buttons.findIndex((button) => button === document.activeElement)
  const next = buttons.at((at + (event.shiftKey ? -1 : 1)) % buttons.length)
  event.preventDefault()
  next?.focus()
}
