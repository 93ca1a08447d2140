import { createContext, useContext } from 'react'
import type { Words } from '#domain/words/words.ts'

const WordsContext = createContext<Words | null>(null)

export const WordsProvider = WordsContext.Provider

/** The words of the language that the engineer reads. */
export function useWords(): Words {
  const words = useContext(WordsContext)
  if (words === null) throw new Error('There is no WordsProvider around this component.')
  return words
}
