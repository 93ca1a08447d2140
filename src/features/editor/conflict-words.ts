import { conflict } from '#domain/words/en/conflict.ts'
import { editor } from '#domain/words/en/editor.ts'
import { tell } from '#domain/words/en/narration.ts'
import { wordsWith } from '#ui/words.ts'

export const useConflictWords = wordsWith({ conflict, editor, tell })
