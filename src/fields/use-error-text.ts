import { useCallback } from 'react'
import { errorText } from '#data/error-text.ts'
import { useWords } from '#ui/words.ts'

/** What an error says, in the language that the engineer reads. */
export function useErrorText(): (error: unknown) => string {
  const words = useWords()
  return useCallback((error) => (error instanceof Error ? errorText(words, error) : String(error)), [words])
}
