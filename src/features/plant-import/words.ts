import { files } from '#domain/words/en/files.ts'
import { importing } from '#domain/words/en/importing.ts'
import { plant } from '#domain/words/en/plant.ts'
import { wordsWith } from '#ui/words.ts'

export const usePlantImportWords = wordsWith({ files, importing, plant })
