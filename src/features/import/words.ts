import { files } from '#domain/words/en/files.ts'
import { form } from '#domain/words/en/form.ts'
import { importing } from '#domain/words/en/importing.ts'
import { tell } from '#domain/words/en/narration.ts'
import { wordsWith } from '#ui/words.ts'

export const useImportWords = wordsWith({ files, form, importing, tell })
