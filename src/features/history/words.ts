import { form } from '#domain/words/en/form.ts'
import { history } from '#domain/words/en/history.ts'
import { wordsWith } from '#ui/words.ts'

export const useHistoryWords = wordsWith({ form, history })
