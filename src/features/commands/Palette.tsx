import { Modal } from '@mantine/core'
import { useRouter } from '@tanstack/react-router'
import {
  type ComponentType,
  type KeyboardEvent,
  type ReactNode,
  useDeferredValue,
  useEffect,
  useId,
  useState,
} from 'react'
import { OverlayScope } from '#ui/OverlayScope.tsx'
import { useFocusBack } from '#ui/use-focus-back.ts'
import type { Command } from './command.ts'
import { CommandList } from './CommandList.tsx'
import styles from './Palette.module.css'
import { PaletteFoot } from './PaletteFoot.tsx'
import { PaletteInput } from './PaletteInput.tsx'
import { useFoundCommands } from './use-found-commands.ts'
import { usePaletteWords } from './words.ts'

interface PeekProps {
  readonly id: string
  readonly onStep: (by: -1 | 1) => void
  readonly onClose: () => void
}

interface Props {
  /** What was typed before it was there. */
  readonly first: string
  /** A look at an operation, beside those that were found. */
  readonly Peek: ComponentType<PeekProps>
  readonly onClose: () => void
  readonly onKeys: () => void
}

/** Goes to anything, creates and runs, by typing a part of its name. */
export function Palette({ first, Peek, onClose, onKeys }: Props) {
  const words = usePaletteWords().palette
  const [isPeeking, setPeeking] = useState(false)
  useFocusBack()
  return (
    <OverlayScope>
      <Modal.Root
        unstyled
        opened
        // The peek is closed first, as beside the list.
        onClose={isPeeking ? () => setPeeking(false) : onClose}
        transitionProps={{ duration: 0 }}
        scrollAreaComponent={Frame}
        classNames={{ inner: styles.place ?? '', content: styles.palette ?? '' }}
      >
        <Modal.Overlay className={styles.veil ?? ''} />
        <Modal.Content aria-label={words.label}>
          <Commands {...{ first, Peek, isPeeking, onClose, onKeys }} onPeeking={setPeeking} />
        </Modal.Content>
      </Modal.Root>
    </OverlayScope>
  )
}

function Frame({ children }: { readonly children?: ReactNode }) {
  return <div className={styles.frame}>{children}</div>
}

interface CommandsProps extends Props {
  readonly isPeeking: boolean
  readonly onPeeking: (isPeeking: boolean) => void
}

function Commands({ first, Peek, isPeeking, onPeeking, onClose, onKeys }: CommandsProps) {
  const words = usePaletteWords().palette.hints
  const [text, setText] = useState(first)
  const [chosen, setChosen] = useState(0)
  const [hasMoved, setMoved] = useState(false)
  const listId = useId()
  const typed = text.replace(/^>/, '').trim()
  const searched = useDeferredValue(typed)
  const commandsOnly = text.startsWith('>')
  const { commands, counted } = useFoundCommands({ typed, searched, commandsOnly, onKeys })
  const active = Math.min(chosen, commands.length - 1)
  const operation = commands[active]?.operation
  // A space is a part of what is searched for, until the arrows have left the text or it ends with one already.
  const isSpaceFree = hasMoved || text.endsWith(' ')
  useClosing(onClose)
  const type = (next: string) => {
    setText(next)
    setChosen(0)
    setMoved(false)
    onPeeking(false)
  }
  const move = (step: number) => {
    const next = (active + step + commands.length) % commands.length
    setChosen(next)
    setMoved(true)
    // Else Esc would first close a peek that nobody sees.
    if (commands[next]?.operation === undefined) onPeeking(false)
  }
  const run = (command: Command | undefined, inNewTab: boolean) => {
    onClose()
    runCommand(command, inNewTab)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (step !== undefined && commands.length > 0) move(step)
    else if (event.key === ' ' && operation !== undefined && isSpaceFree) onPeeking(!isPeeking)
    else if (event.key === 'Enter' && active >= 0) run(commands[active], isForNewTab(event))
    else if (event.key === '?' && text === '') onKeys()
    else return
    event.preventDefault()
  }
  return (
    <div className={styles.beside}>
      <div className={styles.frame}>
        <PaletteInput text={text} onText={type} onKeyDown={onKeyDown} listId={listId} active={active} />
        <CommandList
          {...{ id: listId, commands, counted, active, typed }}
          onActive={setChosen}
          onRun={(command, event) => run(command, isForNewTab(event))}
        />
        <PaletteFoot
          peekKeys={operation === undefined ? null : `${isSpaceFree ? '' : '↓ '}${words.space}`}
          onKeys={onKeys}
          onCommandsOnly={() => type('>')}
        />
      </div>
      {isPeeking && operation !== undefined && (
        <Peek id={operation} onStep={move} onClose={() => onPeeking(false)} />
      )}
    </div>
  )
}

/** Talks to the router: a link of the peek leads to a page that the palette must not cover. */
function useClosing(onClose: () => void) {
  const router = useRouter()
  useEffect(
    () => router.subscribe('onBeforeNavigate', ({ pathChanged }) => pathChanged && onClose()),
    [router, onClose],
  )
}

function runCommand(command: Command | undefined, inNewTab: boolean) {
  if (inNewTab && typeof command?.href === 'string') window.open(command.href, '_blank', 'noopener')
  else command?.run()
}

function isForNewTab({
  ctrlKey,
  metaKey,
}: {
  readonly ctrlKey: boolean
  readonly metaKey: boolean
}): boolean {
  return ctrlKey || metaKey
}
