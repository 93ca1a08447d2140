import { Modal } from '@mantine/core'
import { type KeyboardEvent, type ReactNode, useDeferredValue, useId, useState } from 'react'
import { OverlayScope } from '#ui/OverlayScope.tsx'
import { useFocusBack } from '#ui/use-focus-back.ts'
import type { Command } from './command.ts'
import { CommandList } from './CommandList.tsx'
import styles from './Palette.module.css'
import { PaletteFoot } from './PaletteFoot.tsx'
import { PaletteInput } from './PaletteInput.tsx'
import { useFoundCommands } from './use-found-commands.ts'
import { usePaletteWords } from './words.ts'

interface Props {
  readonly onClose: () => void
  readonly onKeys: () => void
}

/** Goes to anything, creates and runs, by typing a part of its name. */
export function Palette({ onClose, onKeys }: Props) {
  const words = usePaletteWords().palette
  useFocusBack()
  return (
    <OverlayScope>
      <Modal.Root
        unstyled
        opened
        onClose={onClose}
        transitionProps={{ duration: 0 }}
        scrollAreaComponent={Frame}
        classNames={{ inner: styles.place ?? '', content: styles.palette ?? '' }}
      >
        <Modal.Overlay className={styles.veil ?? ''} />
        <Modal.Content aria-label={words.label}>
          <Commands onClose={onClose} onKeys={onKeys} />
        </Modal.Content>
      </Modal.Root>
    </OverlayScope>
  )
}

function Frame({ children }: { readonly children?: ReactNode }) {
  return <div className={styles.frame}>{children}</div>
}

function Commands({ onClose, onKeys }: Props) {
  const [text, setText] = useState('')
  const [chosen, setChosen] = useState(0)
  const listId = useId()
  const typed = text.replace(/^>/, '').trim()
  const searched = useDeferredValue(typed)
  const commandsOnly = text.startsWith('>')
  const { commands, counted } = useFoundCommands({ typed, searched, commandsOnly, onKeys })
  const active = Math.min(chosen, commands.length - 1)
  const type = (next: string) => {
    setText(next)
    setChosen(0)
  }
  const run = (command: Command | undefined, inNewTab: boolean) => {
    onClose()
    runCommand(command, inNewTab)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (step !== undefined && commands.length > 0)
      setChosen((active + step + commands.length) % commands.length)
    else if (event.key === 'Enter' && active >= 0) run(commands[active], isForNewTab(event))
    else if (event.key === '?' && text === '') onKeys()
    else return
    event.preventDefault()
  }
  return (
    <>
      <PaletteInput text={text} onText={type} onKeyDown={onKeyDown} listId={listId} active={active} />
      <CommandList
        {...{ id: listId, commands, counted, active, typed }}
        onActive={setChosen}
        onRun={(command, event) => run(command, isForNewTab(event))}
      />
      <PaletteFoot onKeys={onKeys} onCommandsOnly={() => type('>')} />
    </>
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
