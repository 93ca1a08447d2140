import { files } from '#domain/words/en/files.ts'
import { plant } from '#domain/words/en/plant.ts'
import { wordsWith } from '#ui/words.ts'

export const usePlantWords = wordsWith({ files, plant })
