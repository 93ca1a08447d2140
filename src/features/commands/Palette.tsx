import { Modal } from '@mantine/core'
import { IconSearch } from '@tabler/icons-react'
import { type KeyboardEvent, type ReactNode, useDeferredValue, useId, useState } from 'react'
import { Kbd } from '#ui/Kbd.tsx'
import { useWords } from '#ui/words.ts'
import type { Command, CommandGroup } from './command.ts'
import { CommandList } from './CommandList.tsx'
import styles from './Palette.module.css'
import { PaletteFoot } from './PaletteFoot.tsx'
import { useLocationCommands, useOperationCommands, useOwnCommands } from './use-commands.tsx'

interface Props {
  readonly onClose: () => void
  readonly onKeys: () => void
}

const order: readonly CommandGroup[] = ['operations', 'locations', 'create', 'run']

/** Goes to anything, creates and runs, by typing a part of its name. */
export function Palette({ onClose, onKeys }: Props) {
  const words = useWords().palette
  const [text, setText] = useState('')
  const [chosen, setChosen] = useState(0)
  const listId = useId()
  const typed = text.replace(/^>/, '').trim()
  const found = useFound(useDeferredValue(typed), typed, text.startsWith('>'), onKeys)
  const active = Math.min(chosen, found.commands.length - 1)
  const run = (command: Command | undefined, inNewTab: boolean) => {
    if (command === undefined) return
    onClose()
    if (inNewTab && command.href !== null) window.open(command.href, '_blank', 'noopener')
    else command.run()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    const count = found.commands.length
    if (step !== undefined && count > 0) setChosen((active + step + count) % count)
    else if (event.key === 'Enter') run(found.commands[active], event.ctrlKey || event.metaKey)
    else if (event.key === '?' && text === '') onKeys()
    else return
    event.preventDefault()
  }
  return (
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
        <div className={styles.ask}>
          <IconSearch size={16} stroke={1.5} aria-hidden />
          <input
            data-autofocus
            type="text"
            role="combobox"
            aria-label={words.ask}
            aria-expanded
            aria-controls={listId}
            aria-activedescendant={active < 0 ? undefined : `${listId}${active}`}
            autoComplete="off"
            spellCheck={false}
            placeholder={words.ask}
            className={styles.input}
            value={text}
            onChange={(event) => {
              setText(event.currentTarget.value)
              setChosen(0)
            }}
            onKeyDown={onKeyDown}
          />
          <Kbd>{words.close}</Kbd>
        </div>
        <CommandList
          id={listId}
          commands={found.commands}
          counted={found.counted}
          active={active}
          typed={typed}
          onActive={setChosen}
          onRun={(command, event) => run(command, event.ctrlKey || event.metaKey)}
        />
        <PaletteFoot onKeys={onKeys} onCommandsOnly={() => setText('>')} />
      </Modal.Content>
    </Modal.Root>
  )
}

function Frame({ children }: { readonly children?: ReactNode }) {
  return <div className={styles.frame}>{children}</div>
}

function useFound(searched: string, typed: string, commandsOnly: boolean, onKeys: () => void) {
  const words = useWords().palette
  const operations = useOperationCommands(commandsOnly ? '' : searched)
  const locations = useLocationCommands(commandsOnly ? '' : typed)
  const own = useOwnCommands({ typed, onKeys })
  const all = [...operations.commands, ...locations, ...own]
  const shown = operations.commands.length
  const counted = shown > 0 ? words.matches(operations.total, shown) : ''
  return {
    commands: order.flatMap((group) => all.filter((command) => command.group === group)),
    counted: operations.error === null ? counted : words.failed,
  }
}
