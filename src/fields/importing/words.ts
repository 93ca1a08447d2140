import { files } from '#domain/words/en/files.ts'
import { importing } from '#domain/words/en/importing.ts'
import { wordsWith } from '#ui/words.ts'

export const useImportingWords = wordsWith({ files, importing })
