import type { Command, CommandGroup } from './command.ts'
import { useDuplicateAtPlace, useDuplicateCurrent } from './use-duplicate-commands.tsx'
import { useLocationCommands, useOperationCommands } from './use-commands.tsx'
import { useOwnCommands } from './use-own-commands.tsx'
import { useActsAtPlace, useChangesCommands, useSelectCommands } from './use-run-commands.tsx'
import { usePaletteWords } from './words.ts'

interface Asked {
  readonly typed: string
  /** What was typed, when there was time for it: the server is asked for this. */
  readonly searched: string
  /** Neither operations nor locations. */
  readonly commandsOnly: boolean
  readonly onKeys: () => void
}

interface Found {
  readonly commands: readonly Command[]
  /** How many operations match, in words; or that they could not be searched. */
  readonly counted: string
}

const order: readonly CommandGroup[] = ['operations', 'locations', 'create', 'run']

/** Everything that matches, group by group. */
export function useFoundCommands({ typed, searched, commandsOnly, onKeys }: Asked): Found {
  const words = usePaletteWords().palette
  const operations = useOperationCommands(commandsOnly ? '' : searched)
  const locations = useLocationCommands(commandsOnly ? '' : typed)
  const selecting = useSelectCommands(commandsOnly ? '' : searched, operations.total)
  const acts = useActsAtPlace(typed)
  const changes = useChangesCommands(typed)
  const own = useOwnCommands({ typed, onKeys })
  const duplicating = [...useDuplicateCurrent(typed), ...useDuplicateAtPlace(typed)]
  const all = [
    ...operations.commands,
    ...locations,
    ...selecting,
    ...acts,
    ...changes,
    ...own,
    ...duplicating,
  ]
  const shown = operations.commands.length
  const counted = shown > 0 ? words.matches(operations.total, shown) : ''
  return {
    commands: order.flatMap((group) => all.filter((command) => command.group === group)),
    counted: operations.error === null ? counted : words.failed,
  }
}
