import { files } from '#domain/words/en/files.ts'
import { form } from '#domain/words/en/form.ts'
import { tell } from '#domain/words/en/narration.ts'
import { templates } from '#domain/words/en/templates.ts'
import { wordsWith } from '#ui/words.ts'

export const useTemplateWords = wordsWith({ form, tell, templates })

/** Those of a screen that takes files. */
export const useTemplateFileWords = wordsWith({ files, form, tell, templates })
