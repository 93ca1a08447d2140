import { createContext, useContext } from 'react'
import { en } from '#domain/words/en/index.ts'
import type { Spoken } from '#ui/words.ts'

/** English comes with the page and its screens; another language is fetched when it is chosen, all of it. */
export const languages = {
  en: async (): Promise<Spoken> => en,
  de: async (): Promise<Spoken> => (await import('#domain/words/de/index.ts')).de,
}
export type Language = keyof typeof languages

interface LanguageChoice {
  readonly language: Language
  readonly setLanguage: (language: Language) => void
}

const LanguageContext = createContext<LanguageChoice>({ language: 'en', setLanguage: () => undefined })

export const LanguageChoiceProvider = LanguageContext.Provider

export function useLanguage(): LanguageChoice {
  return useContext(LanguageContext)
}

const KEY = 'lotwright.language'

export function keptLanguage(): Language {
  const kept = localStorage.getItem(KEY) ?? ''
  return isLanguage(kept) ? kept : 'en'
}

export function keepLanguage(language: Language): void {
  localStorage.setItem(KEY, language)
}

function isLanguage(text: string): text is Language {
  return Object.hasOwn(languages, text)
}
