import { createContext, useContext } from 'react'
import type { LateWords, Words, WordsWith } from '#domain/words/words.ts'

/** English is the words that the page begins with; any other language brings those of the late screens along. */
export type Spoken = Words & Partial<LateWords>

const WordsContext = createContext<Spoken | null>(null)

export const WordsProvider = WordsContext.Provider

/** The words of the language that the engineer reads. */
export function useWords(): Words {
  return useSpoken()
}

/** Makes the hook of a screen that is loaded late: its English words come with it, those of another language are there. */
export function wordsWith<Late extends keyof LateWords>(
  english: Pick<LateWords, Late>,
): () => WordsWith<Late> {
  // Once per language, so that what is told of the words stays the same object.
  const whole = new WeakMap<Spoken, WordsWith<Late>>()
  return function useLateWords() {
    const spoken = useSpoken()
    const known = whole.get(spoken)
    if (known !== undefined) return known
    const words = { ...english, ...spoken }
    whole.set(spoken, words)
    return words
  }
}

function useSpoken(): Spoken {
  const words = useContext(WordsContext)
  if (words === null) throw new Error('There is no WordsProvider around this component.')
  return words
}
