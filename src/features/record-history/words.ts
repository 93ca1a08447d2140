import { form } from '#domain/words/en/form.ts'
import { recordHistory } from '#domain/words/en/record-history.ts'
import { wordsWith } from '#ui/words.ts'

export const useRecordHistoryWords = wordsWith({ form, recordHistory })
