import type { MouseEvent } from 'react'
import { Highlight } from '#ui/Highlight.tsx'
import { Kbd } from '#ui/Kbd.tsx'
import { fitPath } from '#ui/path-fit.ts'
import type { Command } from './command.ts'
import styles from './Palette.module.css'
import { usePaletteWords } from './words.ts'

interface Props {
  readonly id: string
  readonly commands: readonly Command[]
  /** How many operations match, said at the right of their heading. */
  readonly counted: string
  readonly active: number
  readonly typed: string
  readonly onActive: (index: number) => void
  readonly onRun: (command: Command, event: MouseEvent) => void
}

/** What matches, in groups; the focus stays in the input, which names the active line. */
export function CommandList({ id, commands, counted, active, typed, onActive, onRun }: Props) {
  const words = usePaletteWords().palette
  const groups = [...new Set(commands.map(({ group }) => group))]
  if (commands.length === 0) {
    return (
      <p id={id} className={styles.nothing}>
        {words.nothing}
      </p>
    )
  }
  return (
    // The input above alone takes the focus.
    // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a select cannot show icons, paths and marks
    <div id={id} role="listbox" aria-label={words.label} tabIndex={-1} className={styles.list}>
      {groups.map((group) => (
        <fieldset key={group} className={styles.those} aria-labelledby={`${id}${group}`}>
          <div className={styles.group}>
            <span id={`${id}${group}`}>{words.groups[group]}</span>
            {group === 'operations' && <span>{counted}</span>}
          </div>
          {commands.map(
            (command, index) =>
              command.group === group && (
                <Line
                  key={command.id}
                  id={`${id}${index}`}
                  command={command}
                  isActive={index === active}
                  typed={typed}
                  onPoint={() => onActive(index)}
                  onRun={(event) => onRun(command, event)}
                />
              ),
          )}
        </fieldset>
      ))}
    </div>
  )
}

interface LineProps {
  readonly id: string
  readonly command: Command
  readonly isActive: boolean
  readonly typed: string
  readonly onPoint: () => void
  readonly onRun: (event: MouseEvent) => void
}

function Line({ id, command, isActive, typed, onPoint, onRun }: LineProps) {
  const { icon, label, isPath = false, note } = command
  const path = fitPath(label, 48)
  return (
    <div
      ref={isActive ? intoSight : null}
      id={id}
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- an option element holds text only
      role="option"
      tabIndex={-1}
      aria-selected={isActive}
      className={styles.line}
      onPointerMove={isActive ? undefined : onPoint}
      onClick={onRun}
      onKeyDown={() => undefined}
    >
      <span className={styles.icon}>{icon}</span>
      <span className={isPath ? styles.path : styles.label}>
        {isPath && <span className={styles.head}>{path.head}</span>}
        <Highlight text={isPath ? path.leaf : label} sought={typed} />
      </span>
      <span className={styles.note}>
        {note}
        {isActive && <Kbd>Enter</Kbd>}
      </span>
    </div>
  )
}

function intoSight(line: HTMLElement | null) {
  line?.scrollIntoView({ block: 'nearest' })
}
