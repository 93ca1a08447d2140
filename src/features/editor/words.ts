import { editor } from '#domain/words/en/editor.ts'
import { form } from '#domain/words/en/form.ts'
import { tell } from '#domain/words/en/narration.ts'
import { wordsWith } from '#ui/words.ts'

export const useEditorWords = wordsWith({ editor, form, tell })
