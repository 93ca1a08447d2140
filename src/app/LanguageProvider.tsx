import { type ReactNode, useEffect, useState } from 'react'
import { en } from '#domain/words/en/index.ts'
import { type Spoken, WordsProvider } from '#ui/words.ts'
import { keepLanguage, keptLanguage, type Language, LanguageChoiceProvider, languages } from './languages.ts'

/** Gives the words of the chosen language; until they are there the page speaks English. */
export function LanguageProvider({ children }: { readonly children: ReactNode }) {
  const [language, setLanguage] = useState<Language>(keptLanguage)
  const [words, setWords] = useState<Spoken>(en)
  // Talks to the network, and to the document that says which language it is in.
  useEffect(() => {
    let wanted = true
    const arrive = (arrived: Spoken) => {
      if (!wanted) return
      setWords(arrived)
      document.documentElement.lang = arrived.code
    }
    // Words that cannot be fetched leave the page in the language that it has.
    languages[language]().then(arrive, () => undefined)
    return () => {
      wanted = false
    }
  }, [language])
  const choose = (next: Language) => {
    keepLanguage(next)
    setLanguage(next)
  }
  return (
    <LanguageChoiceProvider value={{ language, setLanguage: choose }}>
      <WordsProvider value={words}>{children}</WordsProvider>
    </LanguageChoiceProvider>
  )
}
