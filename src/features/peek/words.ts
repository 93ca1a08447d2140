import { form } from '#domain/words/en/form.ts'
import { tell } from '#domain/words/en/narration.ts'
import { peek } from '#domain/words/en/peek.ts'
import { wordsWith } from '#ui/words.ts'

export const usePeekWords = wordsWith({ form, peek, tell })
