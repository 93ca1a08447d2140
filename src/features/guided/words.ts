import { form } from '#domain/words/en/form.ts'
import { guided } from '#domain/words/en/guided.ts'
import { tell } from '#domain/words/en/narration.ts'
import { wordsWith } from '#ui/words.ts'

export const useGuidedWords = wordsWith({ form, guided, tell })
