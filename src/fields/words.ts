import { form } from '#domain/words/en/form.ts'
import { wordsWith } from '#ui/words.ts'

export const useFormWords = wordsWith({ form })
