import { bulkEdit } from '#domain/words/en/bulk-edit.ts'
import { form } from '#domain/words/en/form.ts'
import { wordsWith } from '#ui/words.ts'

export const useBulkEditWords = wordsWith({ bulkEdit, form })
