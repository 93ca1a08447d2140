import { form } from '#domain/words/en/form.ts'
import { grid } from '#domain/words/en/grid.ts'
import { wordsWith } from '#ui/words.ts'

export const useGridWords = wordsWith({ form, grid })
