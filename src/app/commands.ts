import { createContext, useContext } from 'react'

interface Commands {
  readonly openPalette: () => void
  readonly fetchPalette: () => void
  readonly openKeys: () => void
}

const nothing = () => undefined

const CommandsContext = createContext<Commands>({
  openPalette: nothing,
  fetchPalette: nothing,
  openKeys: nothing,
})

export const CommandsProvider = CommandsContext.Provider

export function useCommands(): Commands {
  return useContext(CommandsContext)
}
